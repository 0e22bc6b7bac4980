import { describe, expect, it } from "vitest";
import { CalendarPeriods, usualAnchor } from "../../src/time/calendar-periods.js";
import { localDateOf } from "../../src/time/local-date.js";
import { zoneFor } from "../../src/time/zone.js";

function zone(name: string) {
  const found = zoneFor(name);
  if (found === null) throw new Error(name);
  return found;
}

const at = (text: string) => Date.parse(text);
const shown = ({ from, until }: { from: number; until: number }) => [new Date(from).toISOString(), new Date(until).toISOString()];

describe("periods of the calendar", () => {
  it("are cut at local midnight, and their last instant is not the next one's first", () => {
    const months = new CalendarPeriods({ unit: "month", amount: 1 }, usualAnchor, zone("Asia/Jakarta"));
    const index = months.indexOf(at("2024-02-29T23:59:59.999+07:00"));
    expect(shown(months.at(index))).toEqual(["2024-01-31T17:00:00.000Z", "2024-02-29T17:00:00.000Z"]);
    expect(months.indexOf(at("2024-03-01T00:00:00+07:00"))).toBe(index + 1);
    expect(months.indexOf(at("2024-02-01T00:00:00+07:00"))).toBe(index);
    expect(months.indexOf(at("2024-01-31T23:59:59.999+07:00"))).toBe(index - 1);
  });

  it("begin weeks on Mondays unless the anchor says otherwise", () => {
    const weeks = new CalendarPeriods({ unit: "day", amount: 7 }, usualAnchor, zone("UTC"));
    expect(shown(weeks.at(weeks.indexOf(at("2024-01-10T12:00:00Z"))))).toEqual(["2024-01-08T00:00:00.000Z", "2024-01-15T00:00:00.000Z"]);
    const fromThursday = new CalendarPeriods({ unit: "day", amount: 7 }, localDateOf(2024, 1, 4), zone("UTC"));
    expect(shown(fromThursday.at(fromThursday.indexOf(at("2024-01-03T00:00:00Z"))))).toEqual([
      "2023-12-28T00:00:00.000Z",
      "2024-01-04T00:00:00.000Z",
    ]);
  });

  it("end months that lack the anchor's day with their last day begun, and do not drift", () => {
    const months = new CalendarPeriods({ unit: "month", amount: 1 }, localDateOf(2024, 1, 31), zone("UTC"));
    expect([0, 1, 2].map((index) => shown(months.at(index))[0])).toEqual([
      "2024-01-31T00:00:00.000Z",
      "2024-02-29T00:00:00.000Z",
      "2024-03-31T00:00:00.000Z",
    ]);
    expect(months.indexOf(at("2024-02-28T23:59:59.999Z"))).toBe(0);
    expect(months.indexOf(at("2024-02-29T00:00:00Z"))).toBe(1);
  });

  it("follow daylight saving, and take years as twelve months", () => {
    const days = new CalendarPeriods({ unit: "day", amount: 1 }, usualAnchor, zone("Europe/Berlin"));
    const day = days.at(days.indexOf(at("2024-03-31T12:00:00+02:00")));
    expect(day.until - day.from).toBe(23 * 3_600_000);
    const years = new CalendarPeriods({ unit: "month", amount: 12 }, localDateOf(2024, 2, 29), zone("UTC"));
    expect(shown(years.at(1))).toEqual(["2025-02-28T00:00:00.000Z", "2026-02-28T00:00:00.000Z"]);
  });

  it("begin once where a midnight comes twice", () => {
    const days = new CalendarPeriods({ unit: "day", amount: 1 }, usualAnchor, zone("America/St_Johns"));
    const sunday = days.indexOf(at("2010-11-07T12:00:00-03:30"));
    const shortly = ["2010-11-06T23:59:59-02:30", "2010-11-07T00:00:30-02:30", "2010-11-06T23:30:00-03:30", "2010-11-07T00:00:30-03:30"];
    expect(shortly.map((text) => days.indexOf(at(text)) - sunday)).toEqual([-1, 0, 0, 0]);
  });

  it("find every instant in the period that holds it", () => {
    for (const [unit, amount] of [
      ["day", 10],
      ["month", 1],
      ["month", 3],
    ] as const) {
      const periods = new CalendarPeriods({ unit, amount }, localDateOf(2023, 12, 31), zone("America/New_York"));
      for (let instant = at("2022-01-01T00:00:00Z"); instant < at("2025-01-01T00:00:00Z"); instant += 7_777_777) {
        const { from, until } = periods.at(periods.indexOf(instant));
        expect(from <= instant && instant < until).toBe(true);
      }
    }
  });
});
