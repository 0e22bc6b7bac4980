import fc from "fast-check";
import type { Json } from "../../../src/events/event.js";
import type { Comparison, Condition, Operator } from "../../../src/language/model/condition.js";

export const factNames = ["a", "b", "c", "d"] as const;

const operatorNames: readonly Operator[] = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "contains",
  "doesNotContain",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
];

const scalar = fc.constantFrom<Json>("x", "y", "10", "9", "", 0, 1, 9, 10, -1, 2.5, true, false, null);
const list = fc.array(scalar, { maxLength: 3 });

/** Values that a fact may have: scalars mostly, lists sometimes. */
export const arbitraryValue: fc.Arbitrary<Json> = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: list });

const comparison: fc.Arbitrary<Comparison> = fc
  .tuple(fc.constantFrom(...factNames), fc.constantFrom(...operatorNames), scalar, list)
  .map(([name, operator, one, many]) => ({
    kind: "comparison",
    left: { fact: { kind: "data", path: [name] }, of: { kind: "own" }, within: null, path: [] },
    operator,
    right: { kind: "value", value: operator === "in" || operator === "notIn" ? many : one },
    type: "plain",
  }));

/** Conditions of every shape, nested a few levels deep. */
export const arbitraryCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    comparison,
    fc.array(tie("condition"), { maxLength: 3 }).map((of): Condition => ({ kind: "all", of })),
    fc.array(tie("condition"), { maxLength: 3 }).map((of): Condition => ({ kind: "any", of })),
    tie("condition").map((of): Condition => ({ kind: "not", of })),
    fc.constantFrom<Condition>({ kind: "named", name: "first" }, { kind: "named", name: "second" }),
  ),
})).condition;

/** What the two named conditions mean: themselves free of names. */
export const arbitraryNamed: fc.Arbitrary<ReadonlyMap<string, Condition>> = fc.tuple(comparison, comparison).map(
  ([first, second]) =>
    new Map<string, Condition>([
      ["first", first],
      ["second", { kind: "not", of: second }],
    ]),
);

/** Every fact present. */
export const arbitraryFacts: fc.Arbitrary<Record<string, Json>> = fc.record(
  Object.fromEntries(factNames.map((name) => [name, arbitraryValue])),
);
