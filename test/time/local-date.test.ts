import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDateOf, DAY_MS, daysInMonth, formatLocalDate, localDateOf, plusMonths, weekdayOf } from "../../src/time/local-date.js";

const dates = fc.integer({ min: -800_000, max: 3_000_000 });

describe("local dates", () => {
  it("count from 1970-01-01, a Thursday", () => {
    expect(localDateOf(1970, 1, 1)).toBe(0);
    expect(weekdayOf(0)).toBe("thu");
    expect(formatLocalDate(0)).toBe("1970-01-01");
  });

  it("agree with the Gregorian calendar of Date", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const civil = civilDateOf(date);
        const expected = new Date(date * DAY_MS);
        expect([civil.year, civil.month - 1, civil.day]).toEqual([
          expected.getUTCFullYear(),
          expected.getUTCMonth(),
          expected.getUTCDate(),
        ]);
        expect(localDateOf(civil.year, civil.month, civil.day)).toBe(date);
        expect(["sun", "mon", "tue", "wed", "thu", "fri", "sat"][expected.getUTCDay()]).toBe(weekdayOf(date));
        expect(formatLocalDate(date)).toBe(expected.toISOString().split("T")[0]);
      }),
    );
  });

  it("have a leap day in years that 400 divides", () => {
    for (const year of [1600, 2000, 2400]) {
      const leapDay = localDateOf(year, 2, 29);
      expect(civilDateOf(leapDay)).toEqual({ year, month: 2, day: 29 });
      expect(civilDateOf(leapDay + 1)).toEqual({ year, month: 3, day: 1 });
    }
  });

  it("know the lengths of months", () => {
    expect([2017, 2016, 1900, 2000, 0].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 29]);
    expect([1, 4, 12].map((month) => daysInMonth(2017, month))).toEqual([31, 30, 31]);
    expect(daysInMonth(2017, 13)).toBe(0);
  });

  it("go on by months to the last day where there is no such day", () => {
    const plus = (text: readonly [number, number, number], months: number) => formatLocalDate(plusMonths(localDateOf(...text), months));
    expect(plus([2017, 1, 31], 1)).toBe("2017-02-28");
    expect(plus([2016, 2, 29], 12)).toBe("2017-02-28");
    expect(plus([2016, 11, 30], 3)).toBe("2017-02-28");
    expect(plus([2017, 8, 31], 6)).toBe("2018-02-28");
    expect(plus([2017, 12, 15], 1)).toBe("2018-01-15");
  });

  it("write years that ISO 8601 has to extend", () => {
    expect(formatLocalDate(localDateOf(9999, 12, 31))).toBe("9999-12-31");
    expect(formatLocalDate(localDateOf(10_000, 1, 1))).toBe("+010000-01-01");
    expect(formatLocalDate(localDateOf(0, 1, 1))).toBe("0000-01-01");
    expect(formatLocalDate(localDateOf(-1, 12, 31))).toBe("-000001-12-31");
  });
});
