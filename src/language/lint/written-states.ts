import { type StateAt, statesAt, targetOf, transitionsOf } from "../build/machine-nodes.js";
import { targetPath } from "../build/resolve-target.js";
import type { LocatedNode, MapEntry } from "../yaml/located.js";
import { childOf, entriesOf, textOf } from "../yaml/node-access.js";

/** A machine as it stands in its file, state by state. */
export interface WrittenMachine {
  readonly id: string;
  /** By path from the root, `open.waiting`; the machine itself is "". */
  readonly states: ReadonlyMap<string, StateAt>;
}

/** The machines of a policy's file. */
export function writtenMachines(root: LocatedNode): readonly WrittenMachine[] {
  return entriesOf(childOf(root, "machines")).map((entry: MapEntry) => ({
    id: entry.key,
    states: new Map(statesAt(entry).map((state) => [state.path.join("."), state])),
  }));
}

/** The states right within one. */
export function childrenOf(machine: WrittenMachine, state: StateAt): readonly StateAt[] {
  return entriesOf(childOf(state.node, "states")).flatMap(({ key }) => machine.states.get([...state.path, key].join(".")) ?? []);
}

/** A state and those around it, from inside out; the machine itself is the last. */
export function aroundOf(machine: WrittenMachine, path: readonly string[]): readonly StateAt[] {
  return path
    .map((_, index) => path.slice(0, path.length - index))
    .concat([[]])
    .flatMap((each) => machine.states.get(each.join(".")) ?? []);
}

export function isInitialOf(parent: StateAt, child: StateAt): boolean {
  return parent.type === "parallel" ? child.type !== "history" : textOf(childOf(parent.node, "initial")) === child.path.at(-1);
}

/** Where the transitions of a state lead, those left out that stay. */
export function targetsOf(machine: WrittenMachine, state: StateAt): readonly (readonly string[])[] {
  return transitionsOf(state.node).flatMap(({ node }) => {
    const target = targetOf(node);
    const path = target === null ? null : targetPath(target, state.path, machine.id);
    return path === null ? [] : [path.split(".")];
  });
}

export function isWithin(path: readonly string[], around: readonly string[]): boolean {
  return around.every((name, index) => name === path[index]);
}
