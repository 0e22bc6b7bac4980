import type { ObligationPlan } from "../plan/clause-plan.js";
import type { Step } from "../run/step.js";
import type { Between, Instance } from "../ways/instance.js";
import { holdsNow } from "./holding.js";
import { resumed } from "./running-term.js";
import { isSoft } from "./soft-term.js";
import { perhapsDone, spanCauses, variant } from "./verdict.js";

/** Whether a state that ends the duty is held. */
export function endsByState(step: Step, plan: ObligationPlan): boolean {
  return plan.endsOn.some((act) => act.kind === "state" && holdsNow(step, act.in));
}

/** Discharges open instances of the case that the event at hand ends, whatever their `where` ties. */
export function endObligation(step: Step, plan: ObligationPlan): void {
  for (const instance of step.world.waitingFor(plan.index)) {
    if (instance.origin.event !== step.event) discharge(step, withClockNow(step, plan, instance));
  }
}

/** The instance as its clock stands after the event at hand: running again where what paused it is over. */
function withClockNow(step: Step, plan: ObligationPlan, instance: Instance): Instance {
  const { pausedSince } = instance;
  return pausedSince === null || isPaused(step, plan) ? instance : resumed(step, instance, pausedSince);
}

export function isPaused(step: Step, plan: ObligationPlan): boolean {
  return plan.pausesWhile.some((states) => holdsNow(step, states));
}

/** A breached duty stays breached; one in doubt may have been breached before it ended. Without a fixed term none ran out. */
function discharge(step: Step, instance: Instance): void {
  if (instance.breached || instance.performed !== null) return;
  const ended = variant("discharged", instance, {
    // While the clock stands still there is no due instant.
    due: instance.pausedSince === null ? instance.due : null,
    performed: step.at,
    evidence: step.event === null ? [] : [{ source: step.event.source, id: step.event.id }],
  });
  const inDoubt = !isSoft(instance) && instance.pausedSince === null && step.at.latest > instance.due.earliest;
  const variants = [ended, ...(inDoubt ? [variant("violated", instance)] : []), ...perhapsDone(instance)];
  step.world.decide({ instance, variants, causes: spanCauses(instance, step.event) });
}

/** A machine has moved: its states may end, pause or resume, after whatever was performed. */
export function endByMove(step: Step, plan: ObligationPlan): void {
  for (const instance of step.world.waitingFor(plan.index)) {
    if (instance.at.earliest <= step.at.latest) endOrPause(step, plan, instance);
  }
}

export function endOrPause(step: Step, plan: ObligationPlan, instance: Instance): void {
  if (instance.breached || instance.performed !== null) return;
  if (endsByState(step, plan)) {
    discharge(step, withClockNow(step, plan, instance));
    return;
  }
  const standing = isPaused(step, plan);
  if (standing === (instance.pausedSince !== null)) return;
  if (instance.pausedSince !== null) resume(step, instance, instance.pausedSince);
  else step.world.put({ ...instance, pausedSince: step.at });
}

function resume(step: Step, instance: Instance, pausedSince: Between): void {
  const running = resumed(step, instance, pausedSince);
  step.world.put(running);
  step.run.remind(step.unit, running);
}
