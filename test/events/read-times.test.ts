import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventProblem } from "../../src/events/event-problem.js";
import { readTimes } from "../../src/events/read-times.js";

function read(attributes: Readonly<Record<string, unknown>>): { times: ReturnType<typeof readTimes>; faults: string[] } {
  const problems: EventProblem[] = [];
  const times = readTimes(attributes, problems);
  return { times, faults: problems.map(({ code, pointer }) => `${code} ${pointer}`) };
}

describe("readTimes", () => {
  it("takes an exact time with any offset", () => {
    const at = Date.UTC(2017, 7, 10, 3, 46);
    for (const time of ["2017-08-10T10:46:00+07:00", "2017-08-10T03:46:00Z", "2017-08-09T22:46:00.000-05:00"]) {
      expect(read({ time })).toEqual({ times: { time: at, until: null, recorded: at }, faults: [] });
    }
  });

  it.each([
    "2017-08-10T10:46:00",
    "2017-08-10 10:46:00+07:00",
    "2017-02-30T00:00:00Z",
    "2017-08-10T24:00:00Z",
    "1502336760000",
    "10 Agustus 2017",
    "2017-08-10+07:00",
  ])("refuses %s", (time) => {
    expect(read({ time }).faults).toEqual(["invalid-time /time"]);
    expect(read({ time: "2017-01-01T00:00:00Z", timeuntil: time }).faults).toEqual(["invalid-time /timeuntil"]);
    expect(read({ time: "2017-01-01T00:00:00Z", recordedtime: time }).faults).toEqual(["invalid-time /recordedtime"]);
  });

  it("reads a date as that whole day in its zone", () => {
    expect(read({ time: "2017-07-11", timezone: "Asia/Jakarta" }).times).toEqual({
      time: Date.UTC(2017, 6, 10, 17),
      until: Date.UTC(2017, 6, 11, 17),
      recorded: Date.UTC(2017, 6, 10, 17),
    });
    expect(read({ time: "2017-07-11", timezone: "Asia/Jayapura" }).times?.time).toBe(Date.UTC(2017, 6, 10, 15));
  });

  it("gives a day its own length where the clock is changed", () => {
    const spring = read({ time: "2017-03-26", timezone: "Europe/Berlin" }).times;
    const autumn = read({ time: "2017-10-29", timezone: "Europe/Berlin" }).times;
    expect((spring?.until ?? 0) - (spring?.time ?? 0)).toBe(23 * 3_600_000);
    expect((autumn?.until ?? 0) - (autumn?.time ?? 0)).toBe(25 * 3_600_000);
  });

  it("takes a span of its own instead of the day's end", () => {
    expect(read({ time: "2017-07-11", timezone: "Asia/Jakarta", timeuntil: "2017-07-13T00:00:00+07:00" }).times?.until).toBe(
      Date.UTC(2017, 6, 12, 17),
    );
  });

  it.each([
    [{ time: "2017-07-11" }, ["date-without-zone /time"]],
    [{ time: "2017-07-11", timezone: "WIB" }, ["unknown-zone /timezone"]],
    [{ time: "2017-07-11", timezone: "+07:00" }, ["unknown-zone /timezone"]],
    [{ time: "2017-02-29", timezone: "Asia/Jakarta" }, ["invalid-time /time"]],
    [{ time: "2011-12-30", timezone: "Pacific/Apia" }, ["no-such-day /time"]],
    [{ time: "2017-07-11", timeuntil: "2017-07-12", timezone: "Asia/Jakarta" }, ["invalid-time /timeuntil"]],
    [{ time: "2017-07-11", recordedtime: "2017-07-12", timezone: "Asia/Jakarta" }, ["invalid-time /recordedtime"]],
    [{}, ["missing-attribute "]],
    [{ time: 1502336760000 }, ["not-text /time"]],
    [{ time: "" }, ["empty-text /time"]],
  ])("refuses %j", (attributes, faults) => {
    expect(read(attributes)).toEqual({ times: null, faults });
  });

  it("holds the ends of spans and recordings to their start, to the millisecond", () => {
    const time = "2017-08-10T10:46:00+07:00";
    expect(read({ time, timeuntil: time }).faults).toEqual(["span-without-length /timeuntil"]);
    expect(read({ time, timeuntil: "2017-08-10T03:46:00.001Z" }).faults).toEqual([]);
    expect(read({ time, recordedtime: "2017-08-10T03:46:00Z" }).faults).toEqual([]);
    expect(read({ time, recordedtime: "2017-08-10T03:45:59.999Z" }).faults).toEqual(["recorded-before-time /recordedtime"]);
    expect(read({ time, timeuntil: "2017-08-12T00:00:00Z", recordedtime: "2017-08-11T00:00:00Z" }).faults).toEqual([]);
  });

  it("reads every date of a zone with equal clocks as 24 hours that follow each other", () => {
    const day = 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1970, 0, 1) / day, max: Date.UTC(2099, 0, 1) / day }), (number) => {
        const date = new Date(number * day).toISOString().slice(0, 10);
        expect(read({ time: date, timezone: "Asia/Jakarta" }).times).toMatchObject({
          time: number * day - 7 * 3_600_000,
          until: (number + 1) * day - 7 * 3_600_000,
        });
      }),
    );
  });
});
