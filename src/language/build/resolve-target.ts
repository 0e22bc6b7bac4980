import type { MachineNames } from "./names.js";

/**
 * Whether a transition's target leads to a state, as XState resolves it: `#machine.path` from the root,
 * `.child` from the state itself, anything else from the state's parent.
 */
export function reachesState(target: string, from: readonly string[], machine: string, names: MachineNames): boolean {
  const path = targetPath(target, from, machine);
  return path !== null && (names.states.has(path) || names.histories.has(path));
}

/** Path from the root that a target names; `null` where it names none. */
export function targetPath(target: string, from: readonly string[], machine: string): string | null {
  if (target.startsWith("#")) return target.startsWith(`#${machine}.`) ? target.slice(machine.length + 2) : null;
  if (target.startsWith(".")) return [...from, target.slice(1)].join(".");
  // The root has no parent in which to look.
  return from.length > 0 ? [...from.slice(0, -1), target].join(".") : null;
}

/** Every target that could be written at a state: its siblings, its children, and the rest from the root. */
export function targetsFrom(from: readonly string[], machine: string, names: MachineNames): readonly string[] {
  const paths = [...names.states.keys(), ...names.histories];
  const within = (path: readonly string[]) => {
    const prefix = path.length === 0 ? "" : `${path.join(".")}.`;
    return paths.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  };
  const siblings = from.length === 0 ? [] : within(from.slice(0, -1));
  return [...siblings, ...within(from).map((name) => `.${name}`), ...paths.map((name) => `#${machine}.${name}`)];
}
