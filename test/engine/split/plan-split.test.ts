import { describe, expect, it } from "vitest";
import { compile } from "../../../src/engine/program.js";
import { planSplit } from "../../../src/engine/split/plan-split.js";
import { loadTexts } from "../../../src/language/load.js";
import { sampleRecordedEvent } from "../../support/sample-recorded-event.js";

const title = { id: "Contoh", en: "Example" };

function planned(clauses: { readonly [id: string]: object }, machines: object = {}): ReturnType<typeof planSplit> {
  const policy = {
    apiVersion: "patuh/v1",
    kind: "Policy",
    metadata: { id: "example", version: "1.0.0", title, status: "agreed", inForce: { from: "2026-01-01T00:00:00Z" } },
    sources: { here: { title } },
    parties: { desk: { title } },
    clocks: { wib: { timezone: "Asia/Jakarta" } },
    events: {
      "case.opened": { title, about: "case", data: { type: "object", properties: { item: { type: "string" } } } },
      "case.closed": { title, about: "case", data: { type: "object", properties: { item: { type: "string" } } } },
      "door.opened": { title, about: "door" },
    },
    machines: {
      case: { initial: "none", states: { none: { on: { "case.opened": "open" } }, open: { on: { "case.closed": "none" } } } },
      door: { key: "single", initial: "shut", states: { shut: { on: { "door.opened": "open" } }, open: {} } },
      ...machines,
    },
    clauses: Object.fromEntries(Object.entries(clauses).map(([id, norm]) => [id, { title, source: "here", basis: "stated", ...norm }])),
  };
  const { policies, diagnostics } = loadTexts([{ path: "policies/example/1.0.0.yaml", text: JSON.stringify(policy, null, 1) }]);
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message.en)).toEqual([]);
  return planSplit(compile(policies));
}

function reasonsOf(...given: Parameters<typeof planned>): readonly string[] {
  const plan = planned(...given);
  return plan.splits ? [] : plan.reasons.map(({ name, message }) => `${name}: ${message.en}`);
}

const duty = { of: "desk", when: "case.opened", must: "case.closed", within: "24 hours" };

describe("planSplit", () => {
  it("cuts by case what looks at its own case and at what all share", () => {
    const plan = planned({
      "OB-1": { obligation: { ...duty, if: { door: "open" }, "pauses-while": { door: "shut" } } },
      "LR-1": { "standing-duty": { of: "desk", "must-keep": { door: "open" } } },
    });
    if (!plan.splits) throw new Error(JSON.stringify(plan.reasons));
    expect([...plan.broadcast]).toEqual(["door.opened"]);
    const event = { ...sampleRecordedEvent(), subject: "a" };
    const cases = ["case.opened", "door.opened", "patuh.retracted", "never.heard"].map((type) => plan.caseOf({ ...event, type }));
    expect(cases).toEqual(["a", null, null, "a"]);
  });

  it.each([
    ["a tie", { obligation: { ...duty, where: { "data.item": "trigger.data.item" } } }, "`where` ties events of other cases"],
    [
      "another key",
      { obligation: { ...duty, if: { fact: "count.case.opened", operator: "lessThan", value: 3, params: { of: "any" } } } },
      "its condition looks at another case (`of`)",
    ],
    ["no case", { obligation: { ...duty, when: "in-force" } }, "belongs to no case: events of any case perform it"],
    [
      "periods",
      { recurring: { of: "desk", every: "1 month", anchor: "2026-01-01", must: "case.closed", clock: "wib" } },
      "belongs to no case: events of any case perform it",
    ],
    [
      "a measure",
      { measure: { of: "desk", over: { events: "case.opened" }, every: "1 month", value: "count", "at-most": 3, clock: "wib" } },
      "measures many cases together",
    ],
    [
      "a case kept without events",
      { "standing-duty": { of: "desk", "must-keep": { case: "open" } } },
      "keeps the state of one case without any event of it",
    ],
    [
      "a shared event that asks a case",
      { obligation: { ...duty, when: "door.opened", if: { case: "open" } } },
      "what all cases share looks at the state of one",
    ],
  ] as const)("names the clause in the way, and its place: %s", (_, norm, reason) => {
    expect(reasonsOf({ "OB-9": norm })).toEqual([`OB-9: ${reason}`]);
    const plan = planned({ "OB-9": norm });
    expect(plan.splits ? null : plan.reasons[0]?.place?.span.start.line).toBeGreaterThan(1);
  });

  it("a duty born of the breach of something shared belongs to no case", () => {
    const shared = {
      "OB-1": { obligation: { ...duty, when: "door.opened" } },
      "OB-2": { obligation: { ...duty, when: { breach: "OB-1" } } },
    };
    expect(reasonsOf(shared)).toEqual(["OB-2: belongs to no case: events of any case perform it"]);
    expect(reasonsOf({ ...shared, "OB-1": { obligation: duty } })).toEqual([]);
  });

  it("machines of another key, and such as cases and what is shared both move, stand in the way", () => {
    const flag = (key: string, type: string) => ({ flag: { key, initial: "no", states: { no: { on: { [type]: "yes" } }, yes: {} } } });
    const norm = { "OB-1": { obligation: duty } };
    expect(reasonsOf(norm, flag("event.subject", "case.opened"))).toEqual([]);
    expect(reasonsOf(norm, flag("data.item", "case.opened"))).toEqual(["flag: its key differs from the others"]);
    expect(reasonsOf(norm, flag("single", "case.opened"))).toEqual(["flag: what all cases share is moved by cases"]);
    expect(reasonsOf(norm, flag("event.subject", "door.opened"))).toEqual(["flag: an event about what all cases share moves cases, too"]);
  });
});
