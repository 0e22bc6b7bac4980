import { describe, expect, it } from "vitest";
import { codesOf, conditionOf, soundPolicy } from "../../support/sound-policy.js";

const own = { of: { kind: "own" }, within: null, path: [] };
const data = (...path: string[]) => ({ fact: { kind: "data", path }, ...own });
const state = { fact: { kind: "state", machine: "request" }, ...own };
const nested: readonly [string, string] = [
  "      open: { on: { content.removed: settled } }",
  "      open: { initial: waiting, states: { waiting: {}, held: {} }, on: { content.removed: settled } }",
];

function comparison(left: object, operator: string, value: unknown, type = "plain") {
  return { kind: "comparison", left, operator, right: { kind: "value", value }, type };
}

describe("the short form of a condition", () => {
  it.each([
    ["{ data.scope: public }", comparison(data("scope"), "equal", "public")],
    ["{ data.size: 3 }", comparison(data("size"), "equal", 3)],
    ["{ data.scope: [public, private] }", comparison(data("scope"), "in", ["public", "private"])],
    ["{ request: open }", comparison(state, "equal", "open")],
    ["{ request: [none, open] }", comparison(state, "in", ["none", "open"])],
    ["{ present.data.url: true }", comparison({ fact: { kind: "present", of: { kind: "data", path: ["url"] } }, ...own }, "equal", true)],
    [
      "{ data.scope: public, request: open }",
      { kind: "all", of: [comparison(data("scope"), "equal", "public"), comparison(state, "equal", "open")] },
    ],
    ["public-content", { kind: "named", name: "public-content" }],
  ])("%s", (written, expected) => {
    expect(conditionOf(written)).toEqual(expected);
  });

  it("compares with another fact", () => {
    expect(conditionOf("{ data.url: { fact: event.subject } }")).toEqual({
      kind: "comparison",
      left: data("url"),
      operator: "equal",
      right: { kind: "fact", fact: { fact: { kind: "event", field: "subject" }, ...own } },
      type: "plain",
    });
  });
});

describe("json-rules-engine's form of a condition", () => {
  it("is read as it stands", () => {
    const written =
      "{ any: [{ not: public-content }, { condition: public-content }, { fact: data.size, operator: greaterThan, value: 3 }] }";
    expect(conditionOf(written)).toEqual({
      kind: "any",
      of: [
        { kind: "not", of: { kind: "named", name: "public-content" } },
        { kind: "named", name: "public-content" },
        comparison(data("size"), "greaterThan", 3),
      ],
    });
  });

  it("reads paths and params", () => {
    expect(conditionOf('{ fact: data.tags, path: "$[0]", operator: equal, value: x }')).toEqual(
      comparison({ ...data("tags"), path: [0] }, "equal", "x"),
    );
    const within = { fact: { kind: "count", type: "request.received" }, of: { kind: "any" }, within: 30 * 86_400_000, path: [] };
    expect(conditionOf("{ fact: count.request.received, params: { of: any, within: 30 days }, operator: lessThan, value: 3 }")).toEqual(
      comparison(within, "lessThan", 3),
    );
    const literal = { fact: { kind: "state", machine: "request" }, of: { kind: "literal", key: "a" }, within: null, path: [] };
    expect(conditionOf('{ fact: request.state, params: { of: "=a" }, operator: equal, value: open }')).toEqual(
      comparison(literal, "equal", "open"),
    );
    const other = { ...literal, of: { kind: "fact", fact: { kind: "data", path: ["url"] } } };
    expect(conditionOf("{ fact: request.state, params: { of: data.url }, operator: equal, value: open }")).toEqual(
      comparison(other, "equal", "open"),
    );
  });

  it.each([
    ["{ fact: data.size, operator: equal }", ["missing-key"]],
    ["{ fact: data.size, value: 3 }", ["missing-key"]],
    ["{ fact: data.size, operator: equal, value: 3, priority: 2 }", ["unknown-key"]],
    ["{ all: [public-content], any: [public-content] }", ["unknown-key"]],
    ["{ all: [public-content], data.scope: public }", ["unknown-key"]],
    ["{ data.scope: { fact: data.url, operator: equal } }", ["unknown-key"]],
    ["{ data.scope: {} }", ["invalid-condition"]],
    ["{ any: [] }", ["too-few"]],
    ["{ not: [public-content] }", ["wrong-type"]],
    ["{}", ["too-few"]],
  ])("refuses %s", (written, codes) => {
    expect(codesOf(["if: public-content", `if: ${written}`])).toEqual(codes);
  });
});

describe("states in conditions", () => {
  it("stand for the leaves within them", () => {
    expect(conditionOf("{ request: open }", nested)).toEqual(comparison(state, "in", ["open.waiting", "open.held"]));
    expect(conditionOf("{ request: [none, open] }", nested)).toEqual(comparison(state, "in", ["none", "open.waiting", "open.held"]));
    expect(conditionOf("{ fact: request.state, operator: notEqual, value: open }", nested)).toEqual(
      comparison(state, "notIn", ["open.waiting", "open.held"]),
    );
    expect(conditionOf("{ request: open.held }", nested)).toEqual(comparison(state, "equal", "open.held"));
  });
});

describe("times in conditions", () => {
  it("become milliseconds", () => {
    const at = Date.UTC(2020, 0, 1, 17);
    expect(conditionOf('{ fact: data.deadline, operator: lessThan, value: "2020-01-02T00:00:00+07:00" }')).toEqual(
      comparison(data("deadline"), "lessThan", at, "instant"),
    );
    expect(conditionOf('{ data.deadline: ["2020-01-02T00:00:00+07:00"] }')).toEqual(comparison(data("deadline"), "in", [at], "instant"));
    const since = { fact: { kind: "since", type: "request.received" }, ...own };
    expect(conditionOf("{ fact: since.request.received, operator: greaterThan, value: 3 days }")).toEqual(
      comparison(since, "greaterThan", 259_200_000, "duration"),
    );
  });

  it("compare as times where the fact may be anything and the value is a time", () => {
    const open: readonly [string, string] = ["      additionalProperties: false", "      additionalProperties: true"];
    const at = Date.UTC(2020, 0, 2);
    expect(conditionOf('{ fact: data.other, operator: lessThan, value: "2020-01-02T00:00:00Z" }', open)).toEqual(
      comparison(data("other"), "lessThan", at, "instant"),
    );
    expect(conditionOf("{ data.other: x }", open)).toEqual(comparison(data("other"), "equal", "x"));
  });

  it("compare with one another", () => {
    expect(conditionOf("{ fact: data.deadline, operator: greaterThan, value: { fact: event.time } }")).toMatchObject({
      type: "instant",
      right: { kind: "fact" },
    });
  });
});

describe("what a comparison refuses", () => {
  it.each([
    ['{ data.size: "3" }', "unlike-types"],
    ["{ data.scope: 3 }", "value-outside-enum, unlike-types"],
    ["{ data.size: true }", "unlike-types"],
    ["{ data.size: null }", "unlike-types"],
    ["{ fact: data.tags, operator: equal, value: [x] }", "unlike-types"],
    ["{ data.tags: x }", "unlike-types"],
    ["{ data.url: { fact: data.size } }", "unlike-types"],
    ["{ fact: data.size, operator: lessThan, value: 1 day }", "unlike-types"],
    ["{ fact: since.request.received, operator: lessThan, value: 3 }", "unlike-types"],
    ["{ fact: data.url, operator: greaterThan, value: abc }", "unordered-type"],
    ["{ fact: data.size, operator: in, value: 3 }", "list-needed"],
    ["{ fact: data.url, operator: contains, value: abc }", "list-needed"],
    ["{ fact: data.tags, operator: contains, value: 3 }", "unlike-types"],
    ["{ data.scope: publik }", "value-outside-enum"],
    ["{ data.scope: [public, publik] }", "value-outside-enum"],
    ["{ actor: telegram }", "value-outside-enum"],
    ["{ event.type: request.recieved }", "value-outside-enum"],
    ["{ data.deadline: tomorrow }", "invalid-instant"],
    ["{ fact: since.request.received, operator: lessThan, value: soon }", "invalid-period"],
    ["{ request: opened }", "unknown-state"],
    ["{ data.skope: public }", "unknown-fact"],
    ["{ requst: open }", "unknown-fact"],
    ["{ trigger.data.skope: public }", "unknown-fact"],
    ["{ last.request.received.data.skope: public }", "unknown-fact"],
    ["{ present.data.skope: true }", "unknown-fact"],
  ])("%s", (written, codes) => {
    expect(codes.split(", ")).toEqual(expect.arrayContaining([...codesOf(["if: public-content", `if: ${written}`])]));
    expect(codesOf(["if: public-content", `if: ${written}`])).not.toEqual([]);
  });

  it("takes what is of one kind", () => {
    expect(codesOf(["if: public-content", "if: { fact: data.tags, operator: contains, value: x }"])).toEqual([]);
    expect(codesOf(["if: public-content", "if: { actor: ministry }"])).toEqual([]);
    expect(codesOf(["if: public-content", "if: { fact: event.sequence, operator: lessThanInclusive, value: 4 }"])).toEqual([]);
  });
});

describe("named conditions", () => {
  it("are read from where they are used: an event without the fact is an error there", () => {
    const notice: readonly [string, string] = [
      "conditions:",
      "  notice.sent:\n    title: { id: Surat, en: Notice }\n    data: { type: object, properties: { medium: { type: string } } }\nconditions:",
    ];
    expect(codesOf(notice)).toEqual([]);
    expect(codesOf(notice, ["      when: request.received", "      when: { any: [request.received, notice.sent] }"])).toEqual([]);
    expect(codesOf(notice, ["      when: request.received", "      when: notice.sent"])).toEqual(["unknown-fact"]);
  });

  it("take the type of the place of use", () => {
    const policy = soundPolicy([
      "public-content: { data.scope: public }",
      'public-content: { fact: data.deadline, operator: lessThan, value: "2020-01-02T00:00:00Z" }',
    ]);
    expect(policy.conditions.get("public-content")).toMatchObject({ type: "instant", right: { value: Date.UTC(2020, 0, 2) } });
  });

  it("that nobody uses are looked at all the same", () => {
    expect(codesOf(["conditions:", "conditions:\n  idle: { data.skope: public }"])).toEqual(["unknown-fact"]);
    expect(codesOf(["conditions:", "conditions:\n  idle: { data.size: 3 }"])).toEqual([]);
  });

  it("used by an unused condition do not change what they mean elsewhere", () => {
    const one = soundPolicy(["conditions:", "conditions:\n  idle: { not: public-content }"]);
    expect(one.conditions.get("public-content")).toEqual(soundPolicy().conditions.get("public-content"));
  });
});
