import type { Machine, StateNode, Transition } from "../../../src/language/model/machine.js";

/** Names of the states from below the root down to the active leaf. */
export type Configuration = readonly string[];

/** A transition of the state at a depth. */
export interface Chosen {
  readonly transition: Transition;
  readonly depth: number;
}

export function initialConfiguration(machine: Machine): Configuration {
  return descend(machine.root, []);
}

/**
 * The first transition whose guard passes, from the active leaf outwards; `null` where none does. A machine that has
 * reached a final state at its top hears nothing any more.
 */
export function chosenTransition(
  machine: Machine,
  active: Configuration,
  type: string,
  passes: (transition: Transition) => boolean,
): Chosen | null {
  if (active.length === 1 && nodeAt(machine, active).type === "final") return null;
  for (let depth = active.length; depth >= 0; depth -= 1) {
    const node = nodeAt(machine, active.slice(0, depth));
    for (const transition of node.on.get(type) ?? []) if (passes(transition)) return { transition, depth };
  }
  return null;
}

/** Where a transition of the state at `depth` leads. */
export function configurationAfter(machine: Machine, active: Configuration, target: string | null, depth: number): Configuration {
  if (target === null) return active;
  const source = active.slice(0, depth);
  const path = target.startsWith("#")
    ? target.slice(1).split(".").slice(1)
    : target.startsWith(".")
      ? [...source, ...target.slice(1).split(".")]
      : [...source.slice(0, -1), ...target.split(".")];
  return descend(nodeAt(machine, path), path);
}

/** Whether one of the states, named by their paths from the root, is active. */
export function isIn(active: Configuration, states: readonly string[]): boolean {
  const text = active.join(".");
  return states.some((state) => text === state || text.startsWith(`${state}.`));
}

function descend(node: StateNode, path: Configuration): Configuration {
  if (node.initial === null) return path;
  const initial = node.initial.replace(/^\./, "");
  const child = node.states.get(initial);
  if (child === undefined) throw new Error(`no state ${initial}`);
  return descend(child, [...path, initial]);
}

function nodeAt(machine: Machine, path: Configuration): StateNode {
  let node = machine.root;
  for (const name of path) {
    const child = node.states.get(name);
    if (child === undefined) throw new Error(`no state ${path.join(".")}`);
    node = child;
  }
  return node;
}
