import type { Text } from "../../diagnostics/text.js";
import type { Json } from "../../events/event.js";
import type { Period } from "./clause.js";
import type { Condition, Fact } from "./condition.js";
import type { Key } from "./key.js";

export interface Transition {
  /** Target as XState reads it: a sibling, `#id`, or `.child`; `null` for a transition that stays. */
  readonly target: string | null;
  readonly guard: Condition | null;
  /** Whether a state that leads to itself is left and entered anew. */
  readonly reenter: boolean;
  /** What to keep of the event, by name. */
  readonly remember: ReadonlyMap<string, Fact>;
  /** Names that the machine calls to itself, each of which begins with `~`. */
  readonly raise: readonly string[];
}

/** What happens once a state has lasted for a term. */
export interface Wait {
  readonly period: Period;
  /** The first whose guard passes is taken. */
  readonly transitions: readonly Transition[];
}

export interface StateNode {
  readonly name: string;
  readonly type: "atomic" | "compound" | "parallel" | "history" | "final";
  readonly initial: string | null;
  /** Of a history state: how much it brings back. */
  readonly history: "shallow" | "deep" | null;
  /** Of a history state: the sibling that it leads to where there is nothing to bring back. */
  readonly target: string | null;
  /** By event type, or by a name that the machine raises itself. */
  readonly on: ReadonlyMap<string, readonly Transition[]>;
  readonly always: readonly Transition[];
  readonly after: readonly Wait[];
  readonly states: ReadonlyMap<string, StateNode>;
  readonly tags: readonly string[];
  /** Notes that only tools read. */
  readonly meta: Json | null;
}

/** A state machine as the policy declares it; XState says what it does. */
export interface Machine {
  readonly id: string;
  readonly title: Text | null;
  readonly key: Key;
  /** Whether an event that the state does not allow is a violation, not only a deviation. */
  readonly strict: boolean;
  readonly root: StateNode;
  /** Every event type that some state names; what it raises itself is not among them. */
  readonly alphabet: ReadonlySet<string>;
  /** Position in the order of declaration. */
  readonly order: number;
}
