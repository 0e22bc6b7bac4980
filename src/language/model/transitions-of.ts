import type { StateNode, Transition } from "./machine.js";

/** Every transition of a state itself: on events, by themselves, and after waits, in the order in which XState is given them. */
export function* transitionsOf(node: StateNode): Iterable<Transition> {
  for (const list of node.on.values()) yield* list;
  yield* node.always;
  for (const wait of node.after) yield* wait.transitions;
}

/** Every transition of a state and of the states within it. */
export function* transitionsIn(node: StateNode): Iterable<Transition> {
  yield* transitionsOf(node);
  for (const child of node.states.values()) yield* transitionsIn(child);
}
