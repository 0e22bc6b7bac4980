import type { Truth } from "../conditions/truth.js";
import type { ObligationPlan } from "../plan/version-plan.js";
import type { Step } from "../run/step.js";
import type { Instance } from "../ways/instance.js";
import { decide } from "./holding.js";
import { endsByState } from "./obligation.js";
import { withDue } from "./running-term.js";
import { isSoft } from "./soft-term.js";
import { spanCauses } from "./verdict.js";

/** Gives terms of the case anew, where the event at hand does and time has not run out. */
export function shiftTerms(step: Step, plans: readonly ObligationPlan[]): void {
  for (const plan of plans) restartTerms(step, plan);
}

function restartTerms(step: Step, plan: ObligationPlan): void {
  const { event } = step;
  if (event === null || !plan.norm.restartsOn.includes(event.type)) return;
  for (const instance of step.world.waitingFor(plan.index)) {
    // What ends on the event ends as it stands.
    if (!isRunning(step, instance) || endsByState(step, plan)) continue;
    const restarted = withDue({
      ...instance,
      restart: { at: step.at, event, count: (instance.restart?.count ?? 0) + 1 },
      pauses: [],
      pausedSince: instance.pausedSince === null ? null : step.at,
    });
    step.world.put(restarted);
    step.run.remind(step.unit, restarted);
  }
}

/** Whether the event at hand comes after the instance began and before its time ran out. */
function isRunning(step: Step, instance: Instance): boolean {
  const { breached, performed, origin, at } = instance;
  if (breached || performed !== null || isSoft(instance)) return false;
  if (origin.event === step.event || step.at.latest < at.earliest) return false;
  return decide(step, isInTime(step, instance), spanCauses(instance, step.event));
}

function isInTime({ at }: Step, { due, pausedSince }: Instance): Truth {
  const reached = pausedSince ?? at;
  if (reached.latest <= due.earliest) return true;
  return reached.earliest > due.latest ? false : null;
}
