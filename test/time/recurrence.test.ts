import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatInstant } from "../../src/time/format-instant.js";
import { parseLocalDate } from "../../src/time/parse-local-date.js";
import { periodAt, periodIndex, type Recurrence } from "../../src/time/recurrence.js";
import { zoneFor } from "../../src/time/zone.js";
import { at } from "./clocks.js";

const zoned = (timezone: string) => zoneFor(timezone) ?? expect.fail(timezone);
const date = (text: string) => parseLocalDate(text) ?? expect.fail(text);

function from(anchor: string, unit: Recurrence["unit"], amount = 1, timeOfDay: number | null = null): Recurrence {
  return { unit, amount, anchor: date(anchor), timeOfDay };
}

/** The beginnings of the first periods. */
function beginnings(timezone: string, recurrence: Recurrence, count: number): readonly string[] {
  const zone = zoned(timezone);
  return Array.from({ length: count }, (_, index) => formatInstant(periodAt(zone, recurrence, index).from, timezone));
}

const HOUR = 3_600_000;

describe("periods that recur", () => {
  it("begin on the last day of shorter months, and on the anchor's day again", () => {
    expect(beginnings("Asia/Jakarta", from("2024-01-31", "month"), 5)).toEqual([
      "2024-01-31T00:00:00+07:00",
      "2024-02-29T00:00:00+07:00",
      "2024-03-31T00:00:00+07:00",
      "2024-04-30T00:00:00+07:00",
      "2024-05-31T00:00:00+07:00",
    ]);
  });

  it("begin on 28 February in years without a 29th", () => {
    const days = beginnings("Asia/Jakarta", from("2024-02-29", "year"), 5).map((text) => text.slice(0, 10));
    expect(days).toEqual(["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]);
  });

  it("keep the local time through changes of daylight saving, a skipped one moving on by the gap", () => {
    expect(beginnings("Europe/Berlin", from("2024-03-30", "day", 1, 2.5 * HOUR), 3)).toEqual([
      "2024-03-30T02:30:00+01:00",
      "2024-03-31T03:30:00+02:00",
      "2024-04-01T02:30:00+02:00",
    ]);
  });

  it("begin with the first instant of a day whose midnight is skipped", () => {
    expect(beginnings("America/Sao_Paulo", from("2018-11-03", "day"), 2)).toEqual([
      "2018-11-03T00:00:00-03:00",
      "2018-11-04T01:00:00-02:00",
    ]);
  });

  it("begin with the first instant of a day whose first half hour is skipped", () => {
    expect(beginnings("America/Toronto", from("1919-03-30", "day"), 2)).toEqual(["1919-03-30T00:00:00-05:00", "1919-03-31T00:30:00-04:00"]);
  });

  it("are found by an instant for an anchor before 1970, too", () => {
    const zone = zoned("Asia/Jakarta");
    const days = from("1945-08-17", "day", 7);
    // 1964 weeks and a day from Friday 17 August 1945 to Saturday 9 April 1983.
    expect(periodIndex(zone, days, at("1983-04-09T12:00:00+07:00"))).toBe(1964);
  });

  it("are empty for a day that the zone skipped as a whole", () => {
    const zone = zoned("Pacific/Apia");
    const { from: begins, until } = periodAt(zone, from("2011-12-30", "day"), 0);
    expect(until).toBe(begins);
  });

  it("end where the next begins: the first millisecond is of one, the last of the other", () => {
    const zone = zoned("Asia/Jakarta");
    const quarters = from("2024-01-01", "month", 3);
    const boundary = at("2024-04-01T00:00:00+07:00");
    expect(periodAt(zone, quarters, 0)).toEqual({ from: at("2024-01-01T00:00:00+07:00"), until: boundary });
    expect([boundary - 1, boundary].map((instant) => periodIndex(zone, quarters, instant))).toEqual([0, 1]);
    expect(periodIndex(zone, quarters, at("2023-12-31T23:59:59.999+07:00"))).toBe(-1);
  });

  it("hold the instant that they are found by", () => {
    const recurrences = fc.record({
      unit: fc.constantFrom("day", "month", "year"),
      amount: fc.integer({ min: 1, max: 40 }),
      anchor: fc.integer({ min: date("1990-01-01"), max: date("2040-01-01") }),
      timeOfDay: fc.option(fc.integer({ min: 0, max: 24 * HOUR - 1 }), { nil: null }),
    }) satisfies fc.Arbitrary<Recurrence>;
    const instants = fc.integer({ min: at("1980-01-01T00:00:00Z"), max: at("2050-01-01T00:00:00Z") });
    fc.assert(
      fc.property(
        fc.constantFrom("Asia/Jakarta", "Europe/Berlin", "America/Sao_Paulo"),
        recurrences,
        instants,
        (timezone, recurrence, instant) => {
          const zone = zoned(timezone);
          const period = periodAt(zone, recurrence, periodIndex(zone, recurrence, instant));
          expect(period.from).toBeLessThanOrEqual(instant);
          expect(period.until).toBeGreaterThan(instant);
        },
      ),
    );
  });
});
