import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { formatDuration } from "../../src/time/format-duration.js";

describe("formatDuration", () => {
  it.each([
    [0, "PT0S"],
    [7_200_000, "PT2H"],
    [95_400_000, "PT26H30M"],
    [1, "PT0.001S"],
    [61_500, "PT1M1.5S"],
    [3_600_001, "PT1H0.001S"],
    [-90_000, "-PT1M30S"],
  ])("writes %d ms as %s", (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });

  it("writes what ISO 8601 reads back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (milliseconds) => {
        expect(Temporal.Duration.from(formatDuration(milliseconds)).total("milliseconds")).toBe(milliseconds);
      }),
    );
  });
});
