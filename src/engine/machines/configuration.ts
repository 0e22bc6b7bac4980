import type { StateNode } from "../../language/model/machine.js";
import { required } from "../required.js";

/** The states that a machine is in at one time. */
export interface Configuration {
  /** Paths of the innermost active states, in the order of declaration: one, or one for each parallel region. */
  readonly leaves: readonly string[];
  /** The same as one text for people. */
  readonly shown: string;
  /** What conditions read: the path of the innermost state; of a machine with parallel regions every active path. */
  readonly state: string | readonly string[];
  /** Paths of every active state, those included that hold others. */
  readonly active: ReadonlySet<string>;
}

/** Reads XState's state values as configurations, one object for each. */
export class Configurations {
  readonly #order: ReadonlyMap<string, number>;
  readonly #isParallel: boolean;
  readonly #known = new Map<string, Configuration>();

  constructor(root: StateNode) {
    this.#isParallel = hasRegions(root);
    this.#order = new Map([...pathsIn(root, "")].map((path, index) => [path, index]));
  }

  of(value: unknown): Configuration {
    const leaves: string[] = [];
    const active: string[] = [];
    collect(value, "", leaves, active);
    const inOrder = leaves.sort(
      (left, right) => required(this.#order.get(left), "state", left) - required(this.#order.get(right), "state", right),
    );
    const shown = inOrder.join(", ");
    const known = this.#known.get(shown);
    if (known !== undefined) return known;
    const state = this.#isParallel ? active : shown;
    const configuration = { leaves: inOrder, shown, state, active: new Set(active) };
    this.#known.set(shown, configuration);
    return configuration;
  }
}

/** Whether more than one state of the machine can be active beside another. */
export function hasRegions(node: StateNode): boolean {
  return node.type === "parallel" || [...node.states.values()].some(hasRegions);
}

/** Whether one of the states, named by their paths from the root, is active. */
export function isInOneOf({ active }: Configuration, states: readonly string[]): boolean {
  return states.some((state) => active.has(state));
}

function* pathsIn(node: StateNode, prefix: string): Iterable<string> {
  for (const [name, child] of node.states) {
    yield prefix + name;
    yield* pathsIn(child, `${prefix}${name}.`);
  }
}

/** A state value is a leaf's name, or by region or child what is active in it. */
function collect(value: unknown, prefix: string, leaves: string[], active: string[]): void {
  if (typeof value === "string") {
    active.push(prefix + value);
    leaves.push(prefix + value);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      active.push(prefix + name);
      if (isEmpty(inner)) leaves.push(prefix + name);
      else collect(inner, `${prefix}${name}.`, leaves, active);
    }
  }
}

/** A parallel region without states of its own. */
function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
