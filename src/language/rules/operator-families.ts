import type { Operator } from "../model/condition.js";

/** What an operator asks of its two sides. */
export type Family = "equality" | "membership" | "containment" | "order";

const families: { readonly [O in Operator]: Family } = {
  equal: "equality",
  notEqual: "equality",
  in: "membership",
  notIn: "membership",
  contains: "containment",
  doesNotContain: "containment",
  lessThan: "order",
  lessThanInclusive: "order",
  greaterThan: "order",
  greaterThanInclusive: "order",
};

export function familyOf(operator: Operator): Family {
  return families[operator];
}
