import { type StateAt, statesAt, targetOf } from "../build/machine-nodes.js";
import { targetPath } from "../build/resolve-target.js";
import { childOf, entriesOf, entryOf, oneOrMore, textOf } from "../yaml/node-access.js";
import type { Rule } from "./rule.js";

/** A machine that nothing has touched waits for nothing: no state in which it begins has a term that would run. */
export const initialWait: Rule = {
  meta: { codes: ["initial-wait"], kinds: ["Policy"] },
  check({ root, problems }) {
    for (const machine of entriesOf(childOf(root, "machines"))) {
      const states = new Map(statesAt(machine).map((state) => [state.path.join("."), state]));
      for (const state of beginningsOf(machine.key, states)) {
        const after = entryOf(state.node, "after");
        if (after !== null) problems.report("initial-wait", { machine: machine.key, name: state.path.join(".") }, after.keySpan);
      }
    }
  },
};

/** States that are active before anything has happened, those included that are left again at once. */
function beginningsOf(machine: string, states: ReadonlyMap<string, StateAt>): Iterable<StateAt> {
  const found = new Set<StateAt>();
  const enter = (path: readonly string[]): void => {
    const state = states.get(path.join("."));
    if (state === undefined || state.type === "history" || found.has(state)) return;
    found.add(state);
    const children = entriesOf(childOf(state.node, "states")).map((child) => child.key);
    const initial = textOf(childOf(state.node, "initial"));
    const entered = state.type === "parallel" ? children : children.filter((child) => child === initial);
    for (const child of entered) enter([...path, child]);
    // No guard passes before the first event, so only what has none is taken.
    const onwards = oneOrMore(childOf(state.node, "always")).find((transition) => childOf(transition, "guard") === null);
    const target = onwards === undefined ? null : targetOf(onwards);
    const to = target === null ? null : targetPath(target, path, machine);
    if (to !== null) enter(to.split("."));
  };
  enter([]);
  return found;
}
