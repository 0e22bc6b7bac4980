import { describe, expect, it } from "vitest";
import { toJsonRules } from "../../../src/engine/conditions/to-json-rules.js";
import type { Comparison, Condition, Fact, FactReference } from "../../../src/language/model/condition.js";

const count: Fact = { kind: "count", type: "letter.sent" };

function reference(fact: Fact, changes: Partial<FactReference> = {}): FactReference {
  return { fact, of: { kind: "own" }, within: null, path: [], ...changes };
}

function compared(left: FactReference, right: Comparison["right"] = { kind: "value", value: 1 }): Condition {
  return { kind: "comparison", left, operator: "equal", right, type: "plain" };
}

describe("toJsonRules", () => {
  it("puts a lone comparison in `all`", () => {
    expect(toJsonRules(compared(reference(count)))).toEqual({ all: [{ fact: "count.letter.sent", operator: "equal", value: 1 }] });
  });

  it.each([
    [{ of: { kind: "any" } }, { of: "any" }],
    [{ of: { kind: "literal", key: "telegram" } }, { of: "=telegram" }],
    [{ of: { kind: "fact", fact: { kind: "data", path: ["place"] } } }, { of: "data.place" }],
    [{ within: 3_600_000 }, { within: 3_600_000 }],
    [
      { of: { kind: "any" }, within: 1 },
      { of: "any", within: 1 },
    ],
  ] as const)("says whose fact it is and how far back: %j", (changes, params) => {
    expect(toJsonRules(compared(reference(count, changes)))).toEqual({
      all: [{ fact: "count.letter.sent", operator: "equal", value: 1, params }],
    });
  });

  it("writes a path into the value with names and positions", () => {
    const fact: Fact = { kind: "data", path: ["items"] };
    expect(toJsonRules(compared(reference(fact, { path: [0, "name"] })))).toEqual({
      all: [{ fact: "data.items", operator: "equal", value: 1, path: "$[0].name" }],
    });
  });

  it("compares with another fact, its own params included", () => {
    const right = { kind: "fact", fact: reference(count, { of: { kind: "any" } }) } as const;
    expect(toJsonRules({ kind: "not", of: compared(reference({ kind: "present", of: { kind: "actor" } }), right) })).toEqual({
      not: { fact: "present.actor", operator: "equal", value: { fact: "count.letter.sent", params: { of: "any" } } },
    });
  });
});
