import { describe, expect, it } from "vitest";
import { lintCodes } from "../../../src/diagnostics/codes/lint-codes.js";
import { loadTexts } from "../../../src/language/load.js";
import { completeExample } from "../../support/complete-example.js";
import { diagnosticFrames } from "../../support/diagnostic-frames.js";

/** What lint says of the example policy with some of it said anew: codes with the words they are about. */
function lint(example: string, scenario = ""): readonly string[] {
  const files = [
    { path: "policy.yaml", text: completeExample(diagnosticFrames.get("policy") ?? "", example) },
    { path: "calendar.yaml", text: diagnosticFrames.get("calendar") ?? "" },
    { path: "scenario.yaml", text: `${diagnosticFrames.get("scenario") ?? ""}${scenario}` },
  ];
  return loadTexts(files, { lint: true }).diagnostics.map(({ code, message }) =>
    Object.hasOwn(lintCodes, code) ? [code, ...(message.en.match(/`[^`]+`/g) ?? [])].join(" ") : `not lint: ${code} ${message.en}`,
  );
}

const events = `
events:
  a.one: { title: { id: A, en: A }, by: platform, data: { type: object, properties: { flag: { type: boolean }, level: { type: integer }, word: { type: string } } } }
  a.two: { title: { id: B, en: B }, by: platform }
  a.three: { title: { id: C, en: C }, by: platform }
`;
const use = `
clauses:
  SL-1:
    obligation:
      must: { any: [content.removed, a.one, a.two, a.three] }
`;
const machine = (text: string) => `${events}machines:\n  thing:\n${text.replace(/^/gm, "    ")}\n${use}      ends-on: { thing: end }\n`;

describe("states", () => {
  it.each([
    [
      "a state led to from within another",
      "initial: s\nstates:\n  s: { on: { a.one: { target: '#thing.deep.in' } } }\n  deep: { initial: in, states: { in: { on: { a.two: '#thing.end' } } } }\n  end: { type: final }",
      [],
    ],
    [
      "the initial state of one that is skipped",
      "initial: s\nstates:\n  s: { on: { a.one: { target: '#thing.deep.b' } } }\n  deep: { initial: a, states: { a: { on: { a.two: b } }, b: { on: { a.two: '#thing.end' } } } }\n  end: { type: final }",
      [],
    ],
    [
      "every region of a parallel state",
      "initial: s\nstates:\n  s: { on: { a.one: both } }\n  both:\n    type: parallel\n    states:\n      x: { initial: x1, states: { x1: {} } }\n      y: { initial: y1, states: { y1: { on: { a.two: '#thing.end' } } } }\n  end: { type: final }",
      [],
    ],
    [
      "what a history state leads to",
      "initial: s\nstates:\n  s: { on: { a.one: '#thing.deep.back' } }\n  deep:\n    initial: a\n    on: { a.three: '#thing.end' }\n    states: { a: {}, b: { on: { a.two: a } }, back: { type: history, target: b } }\n  end: { type: final }",
      [],
    ],
    [
      "by itself",
      "initial: s\nstates:\n  s: { always: { target: t, guard: public-content }, on: { a.one: end } }\n  t: { after: { 3 days: end } }\n  end: { type: final }",
      ["not lint: unknown-fact"],
    ],
    [
      "only from an unreachable one",
      "initial: s\nstates:\n  s: { on: { a.one: end } }\n  lost: { initial: x, on: { a.two: also }, states: { x: {} } }\n  also: { on: { a.three: end } }\n  end: { type: final }",
      ["unreachable-state `lost` `thing`", "unreachable-state `also` `thing`"],
    ],
    [
      "a state that says what it hears and stays",
      "initial: s\nstates:\n  s: { on: { a.one: stay, a.two: end } }\n  stay: { on: { a.three: {} } }\n  end: { type: final }",
      [],
    ],
    [
      "a state that nothing ends",
      "initial: s\nstates:\n  s: { on: { a.one: stuck, a.two: end } }\n  stuck: {}\n  end: { type: final }",
      ["dead-end-state `stuck` `thing`"],
    ],
  ])("%s", (_, text, expected) => {
    expect(lint(machine(text)).map((line) => (line.startsWith("not lint") ? line.split(" ").slice(0, 3).join(" ") : line))).toEqual(
      expected,
    );
  });
});

describe("steps", () => {
  it.each([
    [
      "after one without a guard",
      "initial: s\nstates:\n  s: { on: { a.one: [end, { target: t, guard: { data.flag: true } }], a.two: t } }\n  t: { on: { a.three: end } }\n  end: { type: final }",
      ["never-taken `a.one` `s` `thing`"],
    ],
    [
      "after one with a guard",
      "initial: s\nstates:\n  s: { on: { a.one: [{ target: t, guard: { data.flag: true } }, end] } }\n  t: { on: { a.three: end } }\n  end: { type: final }",
      [],
    ],
    [
      "beside one that is taken at once",
      "initial: s\nstates:\n  s: { always: end, on: { a.one: t } }\n  t: { on: { a.three: end } }\n  end: { type: final }",
      ["never-taken `a.one` `s` `thing`"],
    ],
    [
      "around states that all take the event",
      "initial: s\nstates:\n  s:\n    initial: x\n    on: { a.one: end }\n    states: { x: { on: { a.one: y } }, y: { on: { a.one: x } } }\n  end: { type: final }",
      ["never-taken `a.one` `s` `thing`"],
    ],
    [
      "around states of which one leaves the event",
      "initial: s\nstates:\n  s:\n    initial: x\n    on: { a.one: end }\n    states: { x: { on: { a.one: y } }, y: { on: { a.two: x } } }\n  end: { type: final }",
      [],
    ],
    [
      "around regions of which one takes the event",
      "type: parallel\non: { a.one: .end }\nstates:\n  end: { initial: x, states: { x: { on: { a.one: y } }, y: { on: { a.one: x } } } }\n  other: { initial: z, states: { z: { on: { a.two: w } }, w: { on: { a.two: z } } } }",
      ["never-taken `a.one` `thing` `thing`"],
    ],
  ])("%s", (_, text, expected) => {
    expect(lint(machine(text)).filter((line) => !line.startsWith("unreachable") && !line.startsWith("dead"))).toEqual(expected);
  });
});

describe("conditions", () => {
  const number = (operator: string, value: number) => `{ fact: trigger.data.size, operator: ${operator}, value: ${value} }`;
  it.each([
    ["numbers that leave nothing out", `{ any: [${number("lessThan", 3)}, ${number("greaterThanInclusive", 3)}] }`, ["always-true"]],
    ["numbers that leave one out", `{ any: [${number("lessThan", 3)}, ${number("greaterThan", 3)}] }`, []],
    ["numbers that nothing is", `{ all: [${number("lessThan", 3)}, ${number("greaterThan", 3)}] }`, ["never-true"]],
    ["a number between", `{ all: [${number("lessThan", 4)}, ${number("greaterThan", 3)}] }`, []],
    ["every choice of a list", "{ trigger.data.scope: [public, private] }", ["always-true"]],
    ["one choice of a list", "{ trigger.data.scope: public }", []],
    ["a thing and its opposite", "{ all: [{ trigger.data.url: x }, { not: { trigger.data.url: x } }] }", ["never-true"]],
    ["two texts at once", "{ trigger.data.url: x, request: open }", []],
    ["states of a machine at once", "{ all: [{ request: open }, { request: settled }] }", ["never-true"]],
    ["every state of a machine", "{ request: [none, open, settled] }", ["always-true"]],
    [
      "states of any case at once",
      "{ all: [{ fact: request, operator: equal, value: open, params: { of: any } }, { fact: request, operator: equal, value: settled, params: { of: any } }] }",
      [],
    ],
    ["there and not there", "{ all: [{ present.trigger.data.url: true }, { present.trigger.data.url: false }] }", ["never-true"]],
    ["fewer than none", "{ fact: count.content.removed, operator: lessThan, value: 0 }", ["never-true"]],
    [
      "in a list and not",
      "{ all: [{ fact: trigger.data.tags, operator: contains, value: x }, { fact: trigger.data.tags, operator: doesNotContain, value: x }] }",
      ["never-true"],
    ],
    [
      "two things in a list",
      "{ all: [{ fact: trigger.data.tags, operator: contains, value: x }, { fact: trigger.data.tags, operator: contains, value: y }] }",
      [],
    ],
  ])("%s", (_, condition, expected) => {
    expect(lint(`clauses:\n  SL-1:\n    obligation:\n      excused-if: ${condition}\n`)).toEqual(expected);
  });
});

describe("deadlines", () => {
  const waits = (wait: string, within: string, extra = "") =>
    lint(`${extra}clauses:\n  SL-1:\n    obligation:\n      not-before: ${wait}\n      within: ${within}\n`);
  it("sees that a wait ends after every term, in whatever unit", () => {
    expect(waits("2 days", "24 hours")).toEqual(["unmeetable-deadline `SL-1` `2 days`"]);
    expect(waits("24 hours", "1 day")).toEqual([]);
    expect(waits("25 hours", "1 day")).toEqual(["unmeetable-deadline `SL-1` `25 hours`"]);
    expect(waits("20 hours", "same day")).toEqual([]);
    expect(waits("25 hours", "same day")).toEqual(["unmeetable-deadline `SL-1` `25 hours`"]);
  });

  it("counts on the clocks of the policy", () => {
    const office = "clocks:\n  wib: { timezone: Asia/Jakarta, weekend: [sat, sun] }\n";
    expect(waits("3 days", "1 working day", office)).toEqual([]);
    expect(waits("4 days", "1 working day", office)).toEqual(["unmeetable-deadline `SL-1` `4 days`"]);
  });

  it("knows the wait that a requirement asks for", () => {
    const requirement = (atLeast: string) =>
      lint(
        `clauses:\n  RQ-1:\n    title: { id: Jeda, en: A wait }\n    source: nota\n    basis: stated\n    requirement:\n      of: platform\n      before: content.removed\n      must: request.received\n      by: any\n      at-least: ${atLeast}\n`,
        "      - { clause: RQ-1, status: satisfied }\n",
      );
    expect(requirement("25 hours")).toEqual(["unmeetable-deadline `RQ-1` `25 hours`"]);
    expect(requirement("24 hours")).toEqual([]);
  });
});
