import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatInstant } from "../../src/time/format-instant.js";
import { parseInstant } from "../../src/time/parse-instant.js";
import { instants, zoneNames } from "./arbitraries.js";

describe("formatInstant", () => {
  it("writes the local time of the zone", () => {
    const instant = Date.UTC(2017, 7, 10, 3, 46);
    expect(formatInstant(instant, "Asia/Jakarta")).toBe("2017-08-10T10:46:00+07:00");
    expect(formatInstant(instant, "Asia/Jayapura")).toBe("2017-08-10T12:46:00+09:00");
    expect(formatInstant(instant, "UTC")).toBe("2017-08-10T03:46:00+00:00");
    expect(formatInstant(instant, "America/St_Johns")).toBe("2017-08-10T01:16:00-02:30");
  });

  it("writes milliseconds only where there are some", () => {
    expect(formatInstant(Date.UTC(2017, 7, 10, 16, 59, 59, 999), "Asia/Jakarta")).toBe("2017-08-10T23:59:59.999+07:00");
    expect(formatInstant(Date.UTC(2017, 7, 10, 0, 0, 0, 7), "UTC")).toBe("2017-08-10T00:00:00.007+00:00");
  });

  it("rounds an offset with seconds and keeps the instant", () => {
    const instant = Date.UTC(1900, 0, 1);
    // Jakarta was 7:07:12 ahead.
    expect(formatInstant(instant, "Asia/Jakarta")).toBe("1900-01-01T07:07:00+07:07");
    // Monrovia was 0:44:30 behind until 1972.
    expect(parseInstant(formatInstant(Date.UTC(1970, 0, 1), "Africa/Monrovia"))).toBe(Date.UTC(1970, 0, 1));
  });

  it("writes what parseInstant reads back", () => {
    fc.assert(
      fc.property(zoneNames, instants, (name, instant) => {
        expect(parseInstant(formatInstant(instant, name))).toBe(instant);
      }),
    );
  });

  it("refuses a zone that there is not", () => {
    expect(() => formatInstant(0, "Asia/Jakart")).toThrow(new RangeError("unknown time zone"));
  });
});
