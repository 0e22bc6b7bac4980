import type { Span } from "../../diagnostics/span.js";
import type { StateAt } from "../build/machine-nodes.js";
import type { LocatedNode } from "../yaml/located.js";
import { childOf, entriesOf, entryOf, oneOrMore } from "../yaml/node-access.js";
import type { LintRule } from "./lint-rule.js";
import { childrenOf, type WrittenMachine, writtenMachines } from "./written-states.js";

/**
 * Every transition can be taken: none stands after one without a guard, beside one that is taken by itself at once, or on an
 * event that a state within always takes first.
 */
export const neverTaken: LintRule = ({ root, problems }) => {
  for (const machine of writtenMachines(root)) {
    const tell = (state: StateAt, name: string, span: Span): void =>
      problems.report("never-taken", { machine: machine.id, name: state.path.join(".") || machine.id, event: name }, span);
    for (const state of machine.states.values()) {
      const events = entriesOf(childOf(state.node, "on"));
      const always = oneOrMore(childOf(state.node, "always"));
      const lists = [...events.map(({ key, node }) => [key, oneOrMore(node)] as const), ["always", always] as const];
      for (const [name, list] of lists) for (const transition of afterUnguarded(list)) tell(state, name, transition.span);
      const leaves = always.some((transition) => isUnguarded(transition) && leavesItself(transition));
      for (const { key, keySpan } of events) if (leaves || childrenTake(machine, state, key)) tell(state, key, keySpan);
      const waits = entryOf(state.node, "after");
      if (leaves && waits !== null) tell(state, "after", waits.keySpan);
    }
  }
};

function afterUnguarded(list: readonly LocatedNode[]): readonly LocatedNode[] {
  const first = list.findIndex(isUnguarded);
  return first === -1 ? [] : list.slice(first + 1);
}

function isUnguarded(transition: LocatedNode): boolean {
  return transition.kind !== "map" || childOf(transition, "guard") === null;
}

function leavesItself(transition: LocatedNode): boolean {
  return transition.kind !== "map" || childOf(transition, "target") !== null;
}

/** Whether, wherever the machine is within the state, something inside takes the event first. */
function childrenTake(machine: WrittenMachine, state: StateAt, event: string): boolean {
  const children = childrenOf(machine, state).filter(({ type }) => type !== "history");
  if (children.length === 0) return false;
  const takes = (child: StateAt): boolean =>
    oneOrMore(childOf(childOf(child.node, "on"), event)).some(isUnguarded) || childrenTake(machine, child, event);
  return state.type === "parallel" ? children.some(takes) : children.every(takes);
}
