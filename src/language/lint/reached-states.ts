import type { StateAt } from "../build/machine-nodes.js";
import { childOf, textOf } from "../yaml/node-access.js";
import { aroundOf, childrenOf, isInitialOf, targetsOf, type WrittenMachine } from "./written-states.js";

/** Every state that may become active from the initial one, whatever guards say, by path. */
export function reachedStates(machine: WrittenMachine): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting: StateAt[] = [];
  const reach = (state: StateAt): void => {
    const name = state.path.join(".");
    if (reached.has(name)) return;
    reached.add(name);
    waiting.push(state);
  };
  const root = machine.states.get("");
  if (root !== undefined) reach(root);
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (const around of aroundOf(machine, state.path)) reach(around);
    for (const child of childrenOf(machine, state)) if (isInitialOf(state, child)) reach(child);
    if (state.type === "history") {
      const target = textOf(childOf(state.node, "target"));
      const sibling = target === null ? undefined : machine.states.get([...state.path.slice(0, -1), target].join("."));
      if (sibling !== undefined) reach(sibling);
    }
    for (const target of targetsOf(machine, state)) {
      const led = machine.states.get(target.join("."));
      if (led !== undefined) reach(led);
    }
  }
  return reached;
}
