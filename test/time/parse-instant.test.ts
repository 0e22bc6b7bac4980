import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { parseInstant } from "../../src/time/parse-instant.js";

const FIRST = Date.UTC(2000, 0, 1) - 1999 * 365.2425 * 86_400_000;

describe("parseInstant", () => {
  it("reads the same instant in any offset", () => {
    const expected = Date.UTC(2017, 7, 10, 3, 46);
    expect(parseInstant("2017-08-10T03:46:00Z")).toBe(expected);
    expect(parseInstant("2017-08-10T10:46:00+07:00")).toBe(expected);
    expect(parseInstant("2017-08-09T22:16:00-05:30")).toBe(expected);
    expect(parseInstant("2017-08-10t03:46:00z")).toBe(expected);
    expect(parseInstant("2017-08-10T03:46:00-00:00")).toBe(expected);
  });

  it("takes offsets short of a day", () => {
    expect(parseInstant("2017-08-10T23:59:00+23:59")).toBe(Date.UTC(2017, 7, 10));
    expect(parseInstant("2017-08-10T00:00:00-23:59")).toBe(Date.UTC(2017, 7, 10, 23, 59));
  });

  it("cuts fractions to milliseconds", () => {
    const expected = Date.UTC(2017, 7, 10, 3, 46, 7);
    expect(parseInstant("2017-08-10T03:46:07.5Z")).toBe(expected + 500);
    expect(parseInstant("2017-08-10T03:46:07.05Z")).toBe(expected + 50);
    expect(parseInstant("2017-08-10T03:46:07.0059Z")).toBe(expected + 5);
    expect(parseInstant("2017-08-10T03:46:07.999999999+00:00")).toBe(expected + 999);
    expect(parseInstant("1969-12-31T23:59:59.9999Z")).toBe(-1);
  });

  it.each([
    ["no offset", "2017-08-10T03:46:00"],
    ["a date only", "2017-08-10"],
    ["30 February", "2017-02-30T00:00:00Z"],
    ["29 February of a common year", "1900-02-29T00:00:00Z"],
    ["month 13", "2017-13-01T00:00:00Z"],
    ["day 0", "2017-01-00T00:00:00Z"],
    ["hour 24", "2017-08-10T24:00:00Z"],
    ["minute 60", "2017-08-10T23:60:00Z"],
    ["second 60", "2016-12-31T23:59:60Z"],
    ["the year 0", "0000-01-01T00:00:00Z"],
    ["a longer year", "12017-08-10T03:46:00Z"],
    ["no seconds", "2017-08-10T03:46Z"],
    ["a space", "2017-08-10 03:46:00Z"],
    ["an empty fraction", "2017-08-10T03:46:00.Z"],
    ["ten digits of a fraction", "2017-08-10T03:46:00.1234567890Z"],
    ["a comma", "2017-08-10T03:46:00,5Z"],
    ["an offset without a colon", "2017-08-10T03:46:00+0700"],
    ["an offset of hours", "2017-08-10T03:46:00+07"],
    ["an offset with seconds", "2017-08-10T03:46:00+07:07:12"],
    ["an offset of 24 hours", "2017-08-10T03:46:00+24:00"],
    ["an offset of 60 minutes", "2017-08-10T03:46:00+06:60"],
    ["something after it", "2017-08-10T03:46:00Z "],
    ["a zone in brackets", "2017-08-10T03:46:00+07:00[Asia/Jakarta]"],
    ["an empty text", ""],
    ["a number", "1"],
    ["a sign inside a number", "2017-08-10T-3:46:00Z"],
    ["another separator of hours", "2017-08-10T03.46:00Z"],
    ["another separator of minutes", "2017-08-10T03:46.00Z"],
    ["letters for hours", "2017-08-10Txx:46:00Z"],
    ["letters for minutes", "2017-08-10T03:xx:00Z"],
    ["letters for seconds", "2017-08-10T03:46:xxZ"],
    ["an offset without a sign", "2017-08-10T03:46:00 07:00"],
    ["another separator in an offset", "2017-08-10T03:46:00+07.00"],
    ["letters for the hours of an offset", "2017-08-10T03:46:00+xx:00"],
    ["letters for the minutes of an offset", "2017-08-10T03:46:00+07:xx"],
  ])("refuses %s", (_, text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it("agrees with Temporal on every instant and offset", () => {
    const instants = fc.integer({ min: Math.ceil(FIRST), max: Date.UTC(9999, 11, 30) });
    const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(instants, offsets, (instant, minutes) => {
        const zone = `${minutes < 0 ? "-" : "+"}${new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16)}`;
        const text = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toString({ timeZoneName: "never" });
        fc.pre(/^\d/.test(text) && !text.startsWith("0000"));
        expect(parseInstant(text)).toBe(instant);
      }),
    );
  });

  it("takes nothing that Temporal does not, digit by digit", () => {
    const digits = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, "0"));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.tuple(digits, digits, digits, digits, digits),
        (year, [month, day, hour, minute, second]) => {
          const text = `${String(year).padStart(4, "0")}-${month}-${day}T${hour}:${minute}:${second}Z`;
          fc.pre(second !== "60");
          let expected: number | null = null;
          try {
            expected = Temporal.Instant.from(text).epochMilliseconds;
          } catch {
            expected = null;
          }
          expect(parseInstant(text)).toBe(expected);
        },
      ),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([null, "number"]).toContain(parseInstant(text) === null ? null : typeof parseInstant(text));
      }),
    );
  });
});
