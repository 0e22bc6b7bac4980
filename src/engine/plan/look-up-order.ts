import type { Condition } from "../../language/model/condition.js";
import { addUses, noUses } from "./condition-uses.js";
import type { MachinePlan } from "./machine-plan.js";

/** Machines that others look up before those that look them up; otherwise the order of declaration. */
export function inOrderOfLookUp(machines: readonly MachinePlan[], named: ReadonlyMap<string, Condition>): readonly MachinePlan[] {
  const ordered: MachinePlan[] = [];
  const visit = (plan: MachinePlan): void => {
    if (ordered.includes(plan)) return;
    for (const name of lookUpsOf(plan, named)) {
      const other = machines.find((candidate) => candidate.machine.id === name);
      if (other !== undefined && other !== plan) visit(other);
    }
    ordered.push(plan);
  };
  for (const plan of machines) visit(plan);
  return ordered;
}

function lookUpsOf(plan: MachinePlan, named: ReadonlyMap<string, Condition>): ReadonlySet<string> {
  const uses = noUses();
  for (const transition of plan.guards.keys()) addUses(uses, transition.guard, named);
  return uses.machines;
}
