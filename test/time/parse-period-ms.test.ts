import { describe, expect, it } from "vitest";
import { parsePeriodMs } from "../../src/time/parse-period-ms.js";

describe("parsePeriodMs", () => {
  it.each([
    ["30 days", 30 * 86_400_000],
    ["90 minutes", 90 * 60_000],
    ["12 jam", 12 * 3_600_000],
    ["2 x 24 hours", 48 * 3_600_000],
    ["1 minggu", 7 * 86_400_000],
    ["0 detik", 0],
  ])("reads %j as %d ms", (text, milliseconds) => {
    expect(parsePeriodMs(text)).toBe(milliseconds);
  });

  it.each(["2 months", "1 tahun", "3 working days", "same day", "end of 3 days", "at data.x", "no fixed term", "soon", ""])(
    "has no fixed length for %j",
    (text) => {
      expect(parsePeriodMs(text)).toBeNull();
    },
  );
});
