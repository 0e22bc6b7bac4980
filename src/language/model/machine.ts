import type { Text } from "../../diagnostics/text.js";
import type { Condition, Fact } from "./condition.js";
import type { Key } from "./key.js";

export interface Transition {
  /** Target as XState reads it: a sibling, `#id`, or `.child`; `null` for a transition that stays. */
  readonly target: string | null;
  readonly guard: Condition | null;
  /** What to keep of the event, by name. */
  readonly remember: ReadonlyMap<string, Fact>;
}

export interface StateNode {
  readonly name: string;
  readonly type: "atomic" | "compound" | "final";
  readonly initial: string | null;
  readonly on: ReadonlyMap<string, readonly Transition[]>;
  readonly states: ReadonlyMap<string, StateNode>;
  readonly tags: readonly string[];
}

/** A state machine as the policy declares it; XState says what it does. */
export interface Machine {
  readonly id: string;
  readonly title: Text | null;
  readonly key: Key;
  /** Whether an event that the state does not allow is a violation, not only a deviation. */
  readonly strict: boolean;
  readonly root: StateNode;
  /** Every event type that some state names. */
  readonly alphabet: ReadonlySet<string>;
  /** Position in the order of declaration. */
  readonly order: number;
}
