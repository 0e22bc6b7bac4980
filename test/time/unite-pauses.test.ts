import { describe, expect, it } from "vitest";
import { afterPause, unitePauses } from "../../src/time/unite-pauses.js";

describe("unitePauses", () => {
  it("unites what overlaps or touches, in order", () => {
    const pauses = [
      { from: 50, until: 60 },
      { from: 10, until: 20 },
      { from: 20, until: 30 },
      { from: 52, until: 53 },
      { from: 55, until: 65 },
    ];
    expect(unitePauses(pauses, 0)).toEqual([
      { from: 10, until: 30 },
      { from: 50, until: 65 },
    ]);
  });

  it("leaves out what lies before an instant, and pauses without length", () => {
    const pauses = [
      { from: 0, until: 10 },
      { from: 5, until: 15 },
      { from: 30, until: 30 },
      { from: 40, until: 35 },
    ];
    expect(unitePauses(pauses, 10)).toEqual([{ from: 10, until: 15 }]);
    expect(unitePauses(pauses, 15)).toEqual([]);
  });
});

describe("afterPause", () => {
  it("leaves a pause at its end; the end itself lies outside", () => {
    const pauses = [
      { from: 10, until: 20 },
      { from: 30, until: 40 },
    ];
    expect([9, 10, 19, 20, 35, 40].map((instant) => afterPause(pauses, instant))).toEqual([9, 20, 20, 20, 40, 40]);
  });
});
