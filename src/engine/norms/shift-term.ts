import type { Truth } from "../conditions/truth.js";
import type { ExtensionPlan, ObligationPlan, ProhibitionPlan } from "../plan/clause-plan.js";
import type { EventStep, Step } from "../run/step.js";
import type { Extended, Instance } from "../ways/instance.js";
import { instantIn } from "./due-span.js";
import { endsByState } from "./end-obligation.js";
import { decide } from "./holding.js";
import { withDue } from "./running-term.js";
import { isSoft } from "./soft-term.js";
import { spanCauses } from "./verdict.js";

type ShiftedPlan = ObligationPlan | ProhibitionPlan;

/** Gives terms of the case anew and then makes them longer, where the event at hand does and time has not run out. */
export function shiftTerms(step: EventStep, plans: readonly ShiftedPlan[]): void {
  for (const plan of plans) if (plan.kind === "obligation") restartTerms(step, plan);
  for (const plan of plans) if (plan.extendedOn !== null) extendTerms(step, plan, plan.extendedOn);
}

function restartTerms(step: EventStep, plan: ObligationPlan): void {
  const { event } = step;
  if (!plan.norm.restartsOn.includes(event.type)) return;
  for (const instance of step.world.waitingFor(plan.index)) {
    if (!isRunning(step, plan, instance)) continue;
    const count = (instance.restart?.count ?? 0) + 1;
    const pausedSince = instance.pausedSince === null ? null : step.at;
    shift(step, { ...instance, restart: { at: step.at, event, count }, extensions: [], pauses: [], pausedSince });
  }
}

function extendTerms(step: EventStep, plan: ShiftedPlan, extension: ExtensionPlan): void {
  const { event, run } = step;
  if (!extension.events.has(event.type)) return;
  const to = extension.by === null ? instantIn(event, extension.to) : null;
  for (const instance of step.world.waitingFor(plan.index)) {
    // When it is due is not known, and is no better known for being later.
    if (!Number.isFinite(instance.due.latest) || !isRunning(step, plan, instance)) continue;
    if (!decide(step, run.empowers(event.type, step.at), run.unsureForce(event))) continue;
    const extensions = extendedBy(instance.extensions, { event, to }, extension);
    if (extensions !== instance.extensions) shift(step, { ...instance, extensions });
  }
}

/** Of instants the latest counts alone. */
function extendedBy(before: readonly Extended[], added: Extended, { by }: ExtensionPlan): readonly Extended[] {
  const { to } = added;
  if (by !== null || to === null) return [...before, added];
  return before.some((other) => other.to !== null && other.to >= to) ? before : [added];
}

function shift(step: Step, instance: Instance): void {
  const shifted = withDue(instance);
  step.world.put(shifted);
  step.run.remind(step.unit, shifted);
}

/** Whether the event at hand comes after the instance began and before its time ran out or its end. */
function isRunning(step: Step, plan: ShiftedPlan, instance: Instance): boolean {
  const { breached, performed, origin, at } = instance;
  // A forbidden act breaches a time of keeping off, which runs on.
  if ((breached && plan.kind === "obligation") || performed !== null || isSoft(instance)) return false;
  if (origin.event === step.event || step.at.latest < at.earliest) return false;
  if (!decide(step, isInTime(step, instance), spanCauses(instance, step.event))) return false;
  // What ends on the event ends as it stands.
  return plan.kind === "prohibition" || !endsByState(step, plan);
}

function isInTime({ at }: Step, { due, pausedSince }: Instance): Truth {
  const reached = pausedSince ?? at;
  if (reached.latest <= due.earliest) return true;
  return reached.earliest > due.latest ? false : null;
}
