import { describe, expect, it } from "vitest";
import { codesOf, normOf, soundPolicy } from "../../support/sound-policy.js";

/** The small policy with a power, over these acts and on this condition. */
function withPower(over: string, condition = "{ actor: ministry }"): readonly [string, string] {
  const power = `power: { of: ministry, over: ${over}, if: ${condition} }`;
  const title = "title: { id: Memutus, en: Deciding }";
  return ["within: 24 hours", `within: 24 hours\n  PW-9:\n    ${title}\n    source: nota\n    basis: stated\n    ${power}`];
}

describe("a power over findings", () => {
  it("may be given without declaring the event, alone or beside others", () => {
    expect(normOf(soundPolicy(withPower("patuh.finding")), "PW-9")).toMatchObject({ kind: "power", over: ["patuh.finding"] });
    const both = normOf(soundPolicy(withPower("[content.removed, patuh.finding]")), "PW-9");
    expect(both).toMatchObject({ over: ["content.removed", "patuh.finding"] });
  });

  it.each([
    ["{ data.clause: SL-1 }"],
    ["{ data.clause: [SL-1, PW-9], data.outcome: [satisfied, discharged] }"],
    ["{ data.key: a }"],
    ["{ present.data.key: true }"],
  ])("may ask for %s", (condition) => {
    expect(codesOf(withPower("patuh.finding", condition))).toEqual([]);
  });

  it.each([
    ["{ data.clause: SL-7 }", "value-outside-enum"],
    ["{ data.outcome: pending }", "value-outside-enum"],
    ["{ data.claus: SL-1 }", "unknown-fact"],
    ["{ data.citation: x }", "unknown-fact"],
    ["{ data.key: 1 }", "unlike-types"],
  ])("may not ask for %s", (condition, code) => {
    expect(codesOf(withPower("patuh.finding", condition))).toEqual([code]);
  });

  it.each(["patuh.findings", "patuh.coverage", "patuh.retracted"])("is not one over %s", (type) => {
    expect(codesOf(withPower(type))).toEqual(["unknown-event"]);
  });

  it.each([
    ["must: content.removed", "must: patuh.finding"],
    ["when: request.received", "when: patuh.finding"],
  ])("lets no duty hang on it: %s", (from, to) => {
    expect(codesOf(withPower("patuh.finding"), [from, to])).toContain("unknown-event");
  });
});
