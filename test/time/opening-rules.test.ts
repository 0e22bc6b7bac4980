import { describe, expect, it } from "vitest";
import { openingRules } from "../../src/time/opening-rules.js";
import { parseLocalDate } from "../../src/time/parse-local-date.js";
import { hours, WEEK } from "./clocks.js";

function date(text: string): number {
  const found = parseLocalDate(text);
  if (found === null) throw new Error(`not a date: ${text}`);
  return found;
}

describe("opening hours", () => {
  const early = { ...hours(WEEK, "08:00-12:00"), until: "2024-01-05" };
  const later = { ...hours(WEEK, "09:00-12:00"), from: "2024-01-10", until: "2024-01-12" };
  const { nextInForce, minutesOn } = openingRules([early, later]);

  it("are in force on the last day of a rule, then from the first day of the next", () => {
    expect(nextInForce(date("2024-01-05"))).toBe(date("2024-01-05"));
    expect(nextInForce(date("2024-01-06"))).toBe(date("2024-01-10"));
  });

  it("are never in force after the last day of all", () => {
    expect(nextInForce(date("2024-01-12"))).toBe(date("2024-01-12"));
    expect(nextInForce(date("2024-01-13"))).toBeNull();
  });

  it("are told in the order of the day, whatever order they are written in", () => {
    const written = openingRules([hours(WEEK, "13:00-16:00", "08:00-12:00"), hours(WEEK, "11:00-12:30")]);
    expect(written.minutesOn(date("2024-01-01"))).toEqual([
      { from: 480, to: 750 },
      { from: 780, to: 960 },
    ]);
  });

  it("have nothing outside their dates, and no empty intervals", () => {
    expect(minutesOn(date("2024-01-06"))).toEqual([]);
    expect(minutesOn(date("2024-01-10"))).toEqual([{ from: 540, to: 720 }]);
    expect(openingRules([hours(WEEK, "10:00-10:00", "11:00-12:00")]).minutesOn(date("2024-01-01"))).toEqual([{ from: 660, to: 720 }]);
  });
});
