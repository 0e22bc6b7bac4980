import { describe, expect, it } from "vitest";
import { countStatuses, rollUp, STATUSES, verdictOf } from "../../src/report/roll-up.js";

const blamed = (...statuses: (typeof STATUSES)[number][]) => statuses.map((status) => ({ status, blames: true }));

describe("verdictOf", () => {
  it.each([
    [["satisfied", "violated", "undetermined", "pending"], "non-compliant"],
    [["void", "satisfied"], "non-compliant"],
    [["undetermined", "pending", "satisfied"], "undetermined"],
    [["paused", "satisfied"], "pending"],
    [["pending", "satisfied"], "pending"],
    [["satisfied", "discharged"], "compliant"],
    [["discharged"], "compliant"],
  ] as const)("takes the gravest of %j", (statuses, verdict) => {
    expect(verdictOf(blamed(...statuses), true)).toBe(verdict);
  });

  it("is compliant where something was asked and kept without a finding", () => {
    expect(verdictOf([], true)).toBe("compliant");
    expect(verdictOf([], false)).toBe("not-applicable");
  });

  it("lets a void act that is only noted weigh nothing", () => {
    const noted = { status: "void", blames: false } as const;
    expect(verdictOf([noted], false)).toBe("not-applicable");
    expect(verdictOf([noted, { status: "pending", blames: true }], false)).toBe("pending");
  });
});

describe("countStatuses", () => {
  it("has every status, in the order of the list", () => {
    expect(Object.keys(countStatuses([]))).toEqual([...STATUSES]);
    expect(countStatuses(blamed("void", "void", "paused"))).toMatchObject({ void: 2, paused: 1, violated: 0 });
  });
});

describe("rollUp", () => {
  it("puts the verdict before the counts", () => {
    expect(Object.keys(rollUp([], false))).toEqual(["verdict", ...STATUSES]);
  });
});
