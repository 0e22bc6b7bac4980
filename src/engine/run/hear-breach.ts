import { hear } from "../norms/hear.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import type { HearingPlan } from "../plan/version-plan.js";
import { endedByMove, performedByMove, startClause, stateEntered } from "./apply-event.js";
import type { BornStep } from "./step.js";

/**
 * Lets a breach, or its cure, do all it does in one way of one unit, in the order in which an event does: the machines,
 * then what their states perform and end, and last what it begins; `begins` where the unit is the case it is of.
 */
export function hearBreach(step: BornStep, name: string, machines: readonly MachinePlan[], begins: HearingPlan["starts"]): void {
  const { born } = step;
  const moves = machines.map((machine) => hear(step, machine, name)).filter((move) => move !== null);
  for (const move of moves) performedByMove(step, move.machine);
  for (const move of moves) endedByMove(step, move.machine);
  for (const clause of begins) startClause(step, clause, { event: born.of.origin.event, detail: born.what, born }, born.of.case.machine);
  for (const move of moves) stateEntered(step, move);
}
