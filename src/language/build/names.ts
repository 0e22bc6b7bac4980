import type { Json } from "../../events/event.js";

/** The JSON Schema of an event's data; `null` where the policy describes none. */
export type DataSchema = { readonly [key: string]: Json } | null;

/** A machine's states by path from the root, and what it remembers. */
export interface MachineNames {
  /** Every state, and which leaf states lie within it (itself where it is a leaf). */
  readonly states: ReadonlyMap<string, readonly string[]>;
  /** Paths of history states, which are never active. */
  readonly histories: ReadonlySet<string>;
  /** Whether several states may be active side by side. */
  readonly parallel: boolean;
  /** What a name stands for: facts of events, as the policy writes them, with the type of the event. */
  readonly remembered: ReadonlyMap<string, readonly { readonly fact: string; readonly type: string }[]>;
  /** Event types that it hears, beside what it raises itself. */
  readonly alphabet: readonly string[];
}

/** What an instance of a clause may begin with, by name. */
export interface Beginnings {
  readonly events: readonly string[];
  /** Machines of which a state entered, or left, begins one. */
  readonly machines: readonly string[];
  /** Clauses of which a breach, or its cure, begins one. */
  readonly clauses: readonly string[];
}

/** Every name that a policy declares, also of entries that turn out to be broken. */
export interface Names {
  readonly events: ReadonlyMap<string, DataSchema>;
  readonly machines: ReadonlyMap<string, MachineNames>;
  readonly clauses: ReadonlySet<string>;
  /** By clause, as far as it can be read. */
  readonly beginnings: ReadonlyMap<string, Beginnings>;
  readonly clocks: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** Instances, those included that stand for a role without any. */
  readonly instances: ReadonlySet<string>;
}

/** Types that every policy hears without declaring them. */
export const builtInEvents: ReadonlySet<string> = new Set(["patuh.retracted", "patuh.finding", "patuh.coverage"]);
