import type { RecordedEvent } from "../../events/event.js";
import { every, type Truth } from "../conditions/truth.js";
import { missingFact, uniteCauses } from "../facts/cause.js";
import type { ObligationPlan } from "../plan/clause-plan.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import { holdsRole } from "../run/parties.js";
import type { EventStep, Step } from "../run/step.js";
import type { Instance } from "../ways/instance.js";
import type { Variant } from "../ways/outcome.js";
import { chooseOne, decide, holdsNow } from "./holding.js";
import { isLateEnough, notBeforeOf } from "./not-before.js";
import { resumed } from "./running-term.js";
import { isSoft } from "./soft-term.js";
import { performedVariants, spanCauses } from "./verdict.js";

/** Lets the event at hand perform the open instances that it fits; where a tie is not known to fit, it only may have. */
export function performObligation(step: EventStep, plan: ObligationPlan, tie: string | null, fits: boolean): void {
  const { event } = step;
  const index = plan.acts.findIndex((act) => act.kind === "event" && act.type === event.type);
  const fitting = [...step.world.waitingFor(plan.index, tie)].filter(
    (instance) => instance.performed === null && instance.origin.event !== event && instance.at.earliest <= step.at.latest,
  );
  if (plan.norm.discharges === "oldest") {
    const able = fitting.filter((instance) => canPerform(step, plan, event, instance));
    performOldest(step, plan, able, index, fits);
    return;
  }
  for (const instance of fitting) if (canPerform(step, plan, event, instance)) perform(step, plan, instance, index, fits);
}

function canPerform(step: Step, plan: ObligationPlan, event: RecordedEvent, instance: Instance): boolean {
  return isByBearer(step, plan, event, instance.bearer) && isLateEnough(step, plan, instance);
}

function perform(step: Step, plan: ObligationPlan, instance: Instance, act: number, fits: boolean): void {
  if (fits) performAct(step, plan, instance, act);
  else perhapsPerform(step, instance);
}

/** The oldest alone: where it is not known which is, or whether it ever began, each possibility is followed. */
function performOldest(step: Step, plan: ObligationPlan, able: readonly Instance[], act: number, fits: boolean): void {
  const rest = [...able];
  while (rest.length > 0) {
    const bound = Math.min(...rest.map((instance) => instance.at.latest));
    const candidates = rest.filter((instance) => instance.at.earliest <= bound);
    const tied = candidates.some((instance) => instance.at.earliest !== instance.at.latest) ? candidates : candidates.slice(0, 1);
    const chosen = chooseOne(
      step,
      tied,
      tied.flatMap((instance) => spanCauses(instance)),
    );
    if (decide(step, chosen.unsure.length === 0 ? true : null, chosen.unsure)) {
      perform(step, plan, chosen, act, fits);
      return;
    }
    rest.splice(rest.indexOf(chosen), 1);
  }
}

function perhapsPerform(step: Step, instance: Instance): void {
  if (instance.breached || (instance.pausedSince === null && step.at.earliest > instance.due.latest)) return;
  step.world.put({ ...instance, perhaps: uniteCauses(instance.perhaps, [missingFact("where")]) });
}

function isByBearer(step: Step, plan: ObligationPlan, event: RecordedEvent, bearer: string): boolean {
  if (plan.norm.by === "any") return true;
  const truth: Truth = every([
    holdsRole(step.run, step.actor, event, plan.norm.of, step.at),
    plan.recurring?.each !== true || (step.actor === null ? null : step.actor === bearer),
  ]);
  return decide(step, truth, truth === null ? [step.run.unknownActor(event)] : []);
}

function performAct(step: Step, plan: ObligationPlan, instance: Instance, act: number): void {
  const done = new Set([...instance.done, act]);
  if (plan.norm.must.mode === "all" && done.size < plan.acts.length) {
    step.world.put({ ...instance, done });
    return;
  }
  const breach = step.world.breachOf(instance);
  // A clock that stands still has its due instant as if it ran again from the act on.
  const running = instance.pausedSince === null ? instance : resumed(step, instance, instance.pausedSince);
  const performed = performedVariants(running, step.at, step.event);
  const causes = spanCauses(running, step.event);
  if (breach === undefined && performed.length > 1 && isSoft(instance)) {
    step.world.put({ ...running, done, performed: { at: step.at, event: step.event, causes } });
    return;
  }
  step.world.decide(
    breach === undefined
      ? { instance: running, variants: performed, causes }
      : { ...breach, variants: breach.variants.map((each) => cure(each, performed)) },
  );
}

/** A breach that is performed later is cured; what it was discharged of stays discharged. */
function cure(breach: Variant, performed: readonly Variant[]): Variant {
  const [done] = performed;
  if (breach.status !== "violated" || done === undefined) return breach;
  return { ...breach, cured: true, performed: done.performed, evidence: [...breach.evidence, ...done.evidence] };
}

/** A machine has moved: its states may perform. */
export function performByMove(step: Step, plan: ObligationPlan, machine: MachinePlan): void {
  for (const instance of step.world.waitingFor(plan.index)) {
    if (instance.at.earliest <= step.at.latest) performByStates(step, plan, instance.id, machine);
  }
}

/** States that hold perform, those of `machine` alone where one is named; one that holds too soon is looked at again. */
export function performByStates(step: Step, plan: ObligationPlan, id: string, machine: MachinePlan | null): void {
  for (const [index, act] of plan.acts.entries()) {
    const open = step.world.openInstance(id);
    if (open === undefined || open.performed !== null) return;
    if (act.kind !== "state" || (machine !== null && act.in.machine !== machine) || !holdsNow(step, act.in)) continue;
    if (isLateEnough(step, plan, open)) performAct(step, plan, open, index);
    else lookAgain(step, plan, open);
  }
}

/** When `not-before` is over, a state that still holds performs. */
function lookAgain(step: Step, plan: ObligationPlan, instance: Instance): void {
  const { latest } = notBeforeOf(plan, instance)?.due ?? { latest: Number.POSITIVE_INFINITY };
  if (Number.isFinite(latest)) step.run.wake(step.unit, latest, (later) => performByStates(later, plan, instance.id, null));
}
