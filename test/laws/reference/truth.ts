import type { Json } from "../../../src/events/event.js";
import type { Comparison, Condition, FactReference, ValueType } from "../../../src/language/model/condition.js";
import { parseInstant } from "../../../src/time/parse-instant.js";
import { valueAt } from "./keys.js";

/** A fact's value; `undefined` where nothing recorded says it. */
export type Value = Json | undefined;

/** Everything that a condition may ask of a moment. */
export interface Moment {
  readonly named: ReadonlyMap<string, Condition>;
  read(reference: FactReference): Value;
  /** The states that a look-up finds: one, or of any instance. */
  states(reference: FactReference): readonly string[] | undefined;
}

/** Kleene's three values; `null` is unknown. */
export function truthOf(condition: Condition, moment: Moment): boolean | null {
  switch (condition.kind) {
    case "all": {
      const parts = condition.of.map((part) => truthOf(part, moment));
      return parts.includes(false) ? false : parts.includes(null) ? null : true;
    }
    case "any": {
      const parts = condition.of.map((part) => truthOf(part, moment));
      return parts.includes(true) ? true : parts.includes(null) ? null : false;
    }
    case "not": {
      const inner = truthOf(condition.of, moment);
      return inner === null ? null : !inner;
    }
    case "named": {
      const named = moment.named.get(condition.name);
      if (named === undefined) throw new Error(`no condition ${condition.name}`);
      return truthOf(named, moment);
    }
    case "comparison":
      return compare(condition, moment);
  }
}

function compare(comparison: Comparison, moment: Moment): boolean | null {
  const { left, operator, right, type } = comparison;
  if (left.fact.kind === "state") return compareState(comparison, moment);
  const one = typed(moment.read(left), type);
  const other = right.kind === "value" ? right.value : typed(moment.read(right.fact), type);
  if (one === undefined || other === undefined) return null;
  switch (operator) {
    case "equal":
      return one === other;
    case "notEqual":
      return one !== other;
    case "in":
      return Array.isArray(other) && other.includes(one);
    case "notIn":
      return Array.isArray(other) && !other.includes(one);
    case "contains":
      return Array.isArray(one) && one.includes(other);
    case "doesNotContain":
      return Array.isArray(one) && !one.includes(other);
    case "lessThan":
      return typeof one === "number" && typeof other === "number" && one < other;
    case "lessThanInclusive":
      return typeof one === "number" && typeof other === "number" && one <= other;
    case "greaterThan":
      return typeof one === "number" && typeof other === "number" && one > other;
    case "greaterThanInclusive":
      return typeof one === "number" && typeof other === "number" && one >= other;
  }
}

/** A state's name means any state within it. */
function compareState({ left, operator, right }: Comparison, moment: Moment): boolean | null {
  const active = moment.states(left);
  const named = right.kind === "value" ? right.value : moment.read(right.fact);
  if (active === undefined || named === undefined) return null;
  const names = (Array.isArray(named) ? named : [named]).filter((name) => typeof name === "string");
  const isIn = active.some((state) => names.some((name) => state === name || state.startsWith(`${name}.`)));
  return operator === "equal" || operator === "in" ? isIn : !isIn;
}

function typed(value: Value, type: ValueType): Value {
  if (type !== "instant" || typeof value !== "string") return value;
  return parseInstant(value) ?? undefined;
}

/** A value after the plain path that a reference adds. */
export function alongPath(value: Value, path: readonly (string | number)[]): Value {
  return path.length === 0 ? value : valueAt(value, path);
}
