import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { compareRange } from "../../../src/engine/conditions/compare-range.js";
import { compileRule, type RuleQuestion } from "../../../src/engine/conditions/rule-question.js";
import { runRule } from "../../../src/engine/conditions/run-rule.js";
import { toJsonRules } from "../../../src/engine/conditions/to-json-rules.js";
import { numberBetween } from "../../../src/engine/facts/reading.js";
import type { Json } from "../../../src/events/event.js";
import type { Condition, Operator, ValueType } from "../../../src/language/model/condition.js";
import { bareScene } from "./bare-scene.js";

const compares = (name: string, operator: Operator, value: Json, type: ValueType = "plain"): Condition => ({
  kind: "comparison",
  left: { fact: { kind: "data", path: [name] }, of: { kind: "own" }, within: null, path: [] },
  operator,
  right: { kind: "value", value },
  type,
});

const read = (condition: Condition, data: Json) => compileRule(condition, new Map())(bareScene(data));

function asked(condition: Condition, data: Json): RuleQuestion {
  const { question } = read(condition, data);
  if (question === null) throw new Error("the answer is unknown");
  return question;
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe("a rule that json-rules-engine answers", () => {
  it("fires, or does not, with what was compared", async () => {
    const rule: Condition = { kind: "all", of: [compares("a", "greaterThan", 1), { kind: "not", of: compares("b", "in", ["x", "y"]) }] };
    expect(await runRule(asked(rule, { a: 2, b: "z" }))).toEqual({
      fires: true,
      comparisons: [
        { fact: "data.a", operator: "greaterThan", value: 1, found: 2, holds: true, type: "plain" },
        { fact: "data.b", operator: "in", value: ["x", "y"], found: "z", holds: false, type: "plain" },
      ],
    });
    expect((await runRule(asked(rule, { a: 2, b: "x" }))).fires).toBe(false);
  });

  it("compares instants as instants, whatever their offset", async () => {
    const noon = Date.parse("2026-03-05T12:00:00Z");
    const rule = compares("at", "lessThan", noon, "instant");
    expect((await runRule(asked(rule, { at: "2026-03-05T18:30:00+07:00" }))).fires).toBe(true);
    expect((await runRule(asked(rule, { at: "2026-03-05T19:00:00+07:00" }))).fires).toBe(false);
  });

  it.each(["equal", "notEqual", "in", "notIn", "contains", "doesNotContain", "lessThan", "greaterThan"] as const)(
    "is not asked about a missing fact under %s, nor under not",
    (operator) => {
      const rule = compares("gone", operator, operator === "in" || operator === "notIn" ? [1] : 1);
      for (const condition of [rule, { kind: "not", of: rule } as const]) {
        const { truth, question, causes } = read(condition, {});
        expect([truth, question, causes.map(({ key }) => key)]).toEqual([null, null, ["fact:data.gone"]]);
      }
    },
  );

  it("is asked where what is missing makes no difference", async () => {
    const rule: Condition = { kind: "any", of: [{ kind: "not", of: compares("gone", "notEqual", 1) }, compares("a", "equal", 1)] };
    const { fires, comparisons } = await runRule(asked(rule, { a: 1 }));
    expect([fires, comparisons.map(({ fact }) => fact)]).toEqual([true, ["data.a"]]);
  });

  it("is told plain values under plain names, without a prototype, a path or a function", () => {
    const condition: Condition = {
      kind: "comparison",
      left: { fact: { kind: "data", path: ["list"] }, of: { kind: "own" }, within: null, path: [0, "__proto__"] },
      operator: "equal",
      right: { kind: "value", value: 1 },
      type: "plain",
    };
    expect(read(condition, { list: [{}] }).question).toBeNull();
    const { facts, conditions } = asked({ ...condition, left: { ...condition.left, path: [0] } }, { list: [1] });
    expect([Object.getPrototypeOf(facts), Object.isFrozen(facts), facts["data.list[0]"]]).toEqual([null, true, 1]);
    expect(JSON.stringify(conditions)).not.toMatch(/"(path|params)"/);
  });

  it("changes nothing of what it was given", async () => {
    const data = frozen({ a: 1, tags: ["x", "y"] });
    const rule: Condition = frozen({ kind: "all", of: [compares("a", "equal", 1), compares("tags", "contains", "y")] });
    const question = frozen(asked(rule, data));
    const before = JSON.stringify(question);
    expect((await runRule(question)).fires).toBe(true);
    expect((await runRule(question)).fires).toBe(true);
    expect(JSON.stringify(question)).toBe(before);
  });

  it("answers each of many at the same time", async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, a) => (await runRule(asked(compares("a", "lessThan", 100), { a }))).fires),
    );
    expect(answers).toEqual(Array.from({ length: 200 }, (_, a) => a < 100));
  });

  it("is a mistake of this program where the three values say otherwise", async () => {
    const question = asked(compares("a", "equal", 1), { a: 1 });
    await expect(runRule({ ...question, truth: false })).rejects.toThrow("disagree");
  });

  it("gives what json-rules-engine gives for every value of what is missing", async () => {
    const leaf = fc
      .record({
        name: fc.constantFrom("a", "b", "gone"),
        operator: fc.constantFrom<Operator[]>("equal", "notEqual", "lessThan", "greaterThanInclusive", "in", "notIn"),
        value: fc.integer({ min: 0, max: 2 }),
      })
      .map(({ name, operator, value }) => compares(name, operator, operator === "in" || operator === "notIn" ? [value, 1] : value));
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.record({
          kind: fc.constantFrom("all" as const, "any" as const),
          of: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }),
        }),
        tie("condition").map((of): Condition => ({ kind: "not", of })),
      ),
    }));
    const known = fc.record({ a: fc.integer({ min: 0, max: 2 }), b: fc.integer({ min: 0, max: 2 }) });
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(condition, known, async (rule, data) => {
        const { question } = read(rule, data);
        if (question === null) return;
        answered += 1;
        const { fires } = await runRule(question);
        for (const gone of [0, 1, 2]) {
          const engine = new Engine([{ conditions: toJsonRules(rule), event: { type: "fires" } }]);
          const facts = { "data.a": data.a, "data.b": data.b, "data.gone": gone };
          expect((await engine.run(facts)).results.length === 1).toBe(fires);
        }
      }),
      { numRuns: 300 },
    );
    expect(answered).toBeGreaterThan(100);
  });
});

describe("a number that lies between two", () => {
  const some = numberBetween(2, 5);

  it.each([
    ["equal", 3, null],
    ["equal", 6, false],
    ["notEqual", 3, null],
    ["notEqual", 1, true],
    ["in", [1, 5], null],
    ["in", [1, 6], false],
    ["notIn", [1, 6], true],
    ["lessThan", 6, true],
    ["lessThan", 5, null],
    ["lessThan", 2, false],
    ["lessThanInclusive", 5, true],
    ["greaterThan", 5, false],
    ["greaterThanInclusive", 2, true],
    ["greaterThanInclusive", 3, null],
    ["contains", 3, null],
  ] as const)("%s %j: %j", (operator, value, truth) => {
    expect(compareRange(operator, some, value)).toEqual({ truth });
  });

  it("is no range where it is one number, or where neither side is one", () => {
    expect(numberBetween(2, 2)).toBe(2);
    expect(compareRange("equal", 2, 2)).toBeNull();
    expect(compareRange("lessThan", 1, some)).toEqual({ truth: true });
  });
});
