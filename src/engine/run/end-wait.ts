import { hearWaitEnd } from "../norms/hear.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import { isUnsure, type RunningWait } from "../ways/running-wait.js";
import type { World } from "../ways/world.js";
import { machineMoved, stateEntered } from "./apply-event.js";
import type { Step } from "./step.js";

/** Ends the wait in this way, where it still runs here and is over at exactly this instant. */
export function endExactWait(step: Step, machine: MachinePlan, wait: RunningWait): void {
  for (const running of step.world.machines.waits(machine)) if (isSameExactWait(running, wait)) endWait(step, machine, running);
}

/** Whether an exact wait still runs in some way. */
export function stillWaits(worlds: readonly World[], machine: MachinePlan, wait: RunningWait): boolean {
  return worlds.some((world) => world.machines.waits(machine).some((running) => isSameExactWait(running, wait)));
}

function isSameExactWait(running: RunningWait, { plan, begun, due }: RunningWait): boolean {
  return running.plan === plan && !isUnsure(running) && running.due.latest === due.latest && running.begun.latest === begun.latest;
}

/** A wait is over: what its end does is done by the event that it hands on, as far as anything is. */
export function endWait(step: Step, machine: MachinePlan, running: RunningWait): void {
  const { handedOn, hops, causes, plan } = running;
  const handed: Step = {
    ...step,
    event: handedOn?.event ?? null,
    ordinal: handedOn?.ordinal ?? -1,
    actor: handedOn?.actor ?? null,
    ...(handedOn?.born === undefined ? {} : { born: handedOn.born }),
    waited: { wait: plan, hops: hops + 1, causes },
  };
  const move = hearWaitEnd(handed, machine, running);
  if (move === null) return;
  machineMoved(handed, machine);
  // An unseen event that began to wait has no name by which it could begin anything.
  if (handedOn !== null) stateEntered(handed, move);
}
