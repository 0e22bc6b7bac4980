import type { Json } from "../../events/event.js";
import type { Operator } from "../../language/model/condition.js";

/** As json-rules-engine decides whether a fact counts as a number. */
function isNumeric(value: Json): boolean {
  return !Number.isNaN(Number.parseFloat(String(value)));
}

/** `a < b` as JavaScript compares what JSON can hold; lists and maps never compare. */
function compare(left: Json, right: Json, holds: (a: number | string, b: number | string) => boolean): boolean {
  const comparable = (value: Json): value is number | string => typeof value === "number" || typeof value === "string";
  return isNumeric(left) && comparable(left) && comparable(right) && holds(left, right);
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
