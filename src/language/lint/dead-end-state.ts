import { type StateAt, transitionsOf } from "../build/machine-nodes.js";
import type { LintRule } from "./lint-rule.js";
import { reachedStates } from "./reached-states.js";
import { aroundOf, childrenOf, isWithin, targetsOf, type WrittenMachine, writtenMachines } from "./written-states.js";

/** A state that nothing leads out of is the end, and says so, or says what it still hears and stays. */
export const deadEndState: LintRule = ({ root, problems }) => {
  for (const machine of writtenMachines(root)) {
    const reached = reachedStates(machine);
    for (const [name, state] of machine.states) {
      const isLeaf = childrenOf(machine, state).length === 0 && state.type !== "final" && state.type !== "history";
      const staysKnowingly = transitionsOf(state.node).length > 0;
      if (isLeaf && !staysKnowingly && reached.has(name) && !hasWayOut(machine, state))
        problems.report("dead-end-state", { machine: machine.id, name }, state.nameSpan);
    }
  }
};

/** Whether a transition of its own, of a state around it, or of a region beside it may end its being active. */
function hasWayOut(machine: WrittenMachine, leaf: StateAt): boolean {
  const around = aroundOf(machine, leaf.path);
  if (around.some((state) => targetsOf(machine, state).some((target) => target.join(".") !== leaf.path.join(".")))) return true;
  return around
    .filter(({ type }) => type === "parallel")
    .some((parallel) =>
      [...machine.states.values()]
        .filter(({ path }) => isWithin(path, parallel.path))
        .some((state) => targetsOf(machine, state).some((target) => !isWithin(target, parallel.path))),
    );
}
