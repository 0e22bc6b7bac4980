import type { Json } from "../../events/event.js";
import type { Operator } from "../../language/model/condition.js";

/** As json-rules-engine decides whether a fact counts as a number. */
function isNumeric(value: Json): boolean {
  return !Number.isNaN(Number.parseFloat(String(value)));
}

/** What JavaScript compares in the place of a list or a map. */
function toPrimitive(value: Json): string | number | boolean | null {
  return typeof value === "object" && value !== null ? String(value) : value;
}

/** `<` and its kin as JavaScript has them: two texts as texts, anything else as numbers. */
function compare(fact: Json, value: Json, holds: (a: number | string, b: number | string) => boolean): boolean {
  if (!isNumeric(fact)) return false;
  const left = toPrimitive(fact);
  const right = toPrimitive(value);
  return typeof left === "string" && typeof right === "string" ? holds(left, right) : holds(Number(left), Number(right));
}

function includes(list: Json, value: Json): boolean {
  return Array.isArray(list) ? list.includes(value) : typeof list === "string" && typeof value === "string" && list.includes(value);
}

/** json-rules-engine's ten default operators over present values; a property test holds them equal to `Engine.run`. */
export const operators: { readonly [name in Operator]: (fact: Json, value: Json) => boolean } = Object.freeze({
  equal: (fact, value) => fact === value,
  notEqual: (fact, value) => fact !== value,
  in: (fact, value) => includes(value, fact),
  notIn: (fact, value) => !includes(value, fact),
  contains: (fact, value) => Array.isArray(fact) && fact.includes(value),
  doesNotContain: (fact, value) => Array.isArray(fact) && !fact.includes(value),
  lessThan: (fact, value) => compare(fact, value, (a, b) => a < b),
  lessThanInclusive: (fact, value) => compare(fact, value, (a, b) => a <= b),
  greaterThan: (fact, value) => compare(fact, value, (a, b) => a > b),
  greaterThanInclusive: (fact, value) => compare(fact, value, (a, b) => a >= b),
});
