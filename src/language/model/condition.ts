import type { Json } from "../../events/event.js";

/** Where an operand comes from, after the short form has been rewritten. */
export type Fact =
  | { readonly kind: "data"; readonly path: readonly string[] }
  | { readonly kind: "event"; readonly field: EventField }
  | { readonly kind: "actor" }
  | { readonly kind: "trigger"; readonly path: readonly string[] }
  | { readonly kind: "state"; readonly machine: string }
  | { readonly kind: "remembered"; readonly machine: string; readonly name: string }
  /** Whether `of` has a value: always true or false. */
  | { readonly kind: "present"; readonly of: Fact }
  | { readonly kind: "count"; readonly type: string }
  | { readonly kind: "last"; readonly type: string; readonly path: readonly string[] }
  /** Milliseconds since the latest event of the type; endless where there was none. */
  | { readonly kind: "since"; readonly type: string }
  | { readonly kind: "breached"; readonly clause: string }
  | { readonly kind: "was-breached"; readonly clause: string }
  /** Of a rule over a period or the whole check: how many findings of the clause have come to the status. */
  | { readonly kind: "findings"; readonly clause: string; readonly status: CountedStatus }
  | { readonly kind: "verdict"; readonly clause: string };

/** What rules count findings by. */
export type CountedStatus = "satisfied" | "violated" | "void";

export type EventField = "id" | "source" | "type" | "subject" | "time" | "recordedtime" | "sequence";

/** json-rules-engine's ten default operators. */
export type Operator =
  | "equal"
  | "notEqual"
  | "in"
  | "notIn"
  | "contains"
  | "doesNotContain"
  | "lessThan"
  | "lessThanInclusive"
  | "greaterThan"
  | "greaterThanInclusive";

/** How text in the policy is to be compared: as it stands, as an instant, or as milliseconds of a period. */
export type ValueType = "plain" | "instant" | "duration";

/** Whose fact it is: the case's own key, the key that another fact gives, or any key at all. */
export type KeyChoice =
  | { readonly kind: "own" }
  | { readonly kind: "any" }
  | { readonly kind: "fact"; readonly fact: Fact }
  | { readonly kind: "literal"; readonly key: string };

export interface FactReference {
  readonly fact: Fact;
  readonly of: KeyChoice;
  /** Only what happened so long ago, in milliseconds; `null` for all of the past. */
  readonly within: number | null;
  /** A plain `$.a.b[0]` into the fact's value, as steps. */
  readonly path: readonly (string | number)[];
}

export interface Comparison {
  readonly kind: "comparison";
  readonly left: FactReference;
  readonly operator: Operator;
  readonly right: { readonly kind: "value"; readonly value: Json } | { readonly kind: "fact"; readonly fact: FactReference };
  /** Instants and durations have been turned into milliseconds in `value`; facts are to be turned when read. */
  readonly type: ValueType;
}

export type Condition =
  | { readonly kind: "all"; readonly of: readonly Condition[] }
  | { readonly kind: "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  | Comparison
  /** A condition of the policy by its name; cycles are refused at load. */
  | { readonly kind: "named"; readonly name: string };
