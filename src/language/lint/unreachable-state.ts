import type { LintRule } from "./lint-rule.js";
import { reachedStates } from "./reached-states.js";
import { writtenMachines } from "./written-states.js";

/** Some way leads to every state. Of states within one that nothing leads to, nothing more is said. */
export const unreachableState: LintRule = ({ root, problems }) => {
  for (const machine of writtenMachines(root)) {
    const reached = reachedStates(machine);
    for (const [name, state] of machine.states) {
      if (reached.has(name) || !reached.has(state.path.slice(0, -1).join("."))) continue;
      problems.report("unreachable-state", { machine: machine.id, name }, state.nameSpan);
    }
  }
};
