import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClock } from "../../src/time/clock.js";
import { localDateOf } from "../../src/time/local-date.js";
import type { Term } from "../../src/time/term.js";
import { instants, zoneNames } from "./arbitraries.js";
import { at, calendar, hours, spec, WEEK, WORKWEEK } from "./clocks.js";

const office = createClock(
  spec({
    calendar: calendar([2017], ["2017-08-17", "~2017-08-18"]),
    weekend: ["sat", "sun"],
    collectiveLeave: "closed",
    hours: [hours(WORKWEEK, "08:30-12:00", "13:00-17:00")],
  }),
);

const counted: Term = { kind: "counted", milliseconds: 3_600_000, text: "1 hour" };
const century: Term = { kind: "counted", milliseconds: 876_600 * 3_600_000, text: "876600 hours" };
const days: Term = { kind: "calendar", unit: "day", amount: 3, text: "3 days" };
const workingDays: Term = { kind: "working-days", amount: 3, text: "3 working days" };
const sameDay: Term = { kind: "end-of-day", amount: 0, working: false, text: "same day" };
const endOfWorkingDays: Term = { kind: "end-of-day", amount: 3, working: true, text: "end of 3 working days" };
const given: Term = { kind: "given", path: "data.deadline", text: "at data.deadline" };
const open: Term = { kind: "open", text: "no fixed term" };

describe("a clock", () => {
  it("is open from the opening instant up to, not including, the closing instant", () => {
    expect(office.isOpen(at("2017-08-16T08:29:59.999+07:00"))).toBe(false);
    expect(office.isOpen(at("2017-08-16T08:30:00+07:00"))).toBe(true);
    expect(office.isOpen(at("2017-08-16T11:59:59.999+07:00"))).toBe(true);
    expect(office.isOpen(at("2017-08-16T12:00:00+07:00"))).toBe(false);
    expect(office.isOpen(at("2017-08-16T13:00:00+07:00"))).toBe(true);
    expect(office.isOpen(at("2017-08-16T17:00:00+07:00"))).toBe(false);
  });

  it("is closed on weekends, holidays and collective leave", () => {
    for (const day of ["2017-08-17", "2017-08-18", "2017-08-19", "2017-08-20"])
      expect(office.isOpen(at(`${day}T10:00:00+07:00`))).toBe(false);
    expect(office.dayIsOpen(localDateOf(2017, 8, 17))).toBe(false);
    expect(office.dayIsOpen(localDateOf(2017, 8, 21))).toBe(true);
    const working = createClock({ ...office.spec, collectiveLeave: "open" });
    expect(working.isOpen(at("2017-08-18T10:00:00+07:00"))).toBe(true);
  });

  it("does not know what a year brings that the calendar lacks, except on weekends and out of hours", () => {
    expect(office.isOpen(at("2018-01-02T10:00:00+07:00"))).toBeNull();
    expect(office.isOpen(at("2018-01-02T07:00:00+07:00"))).toBe(false);
    expect(office.isOpen(at("2018-01-06T10:00:00+07:00"))).toBe(false);
    expect(office.dayIsOpen(localDateOf(2018, 1, 2))).toBeNull();
    expect(office.dayIsOpen(localDateOf(2018, 1, 6))).toBe(false);
    expect(office.nextOpening(at("2017-12-29T17:00:00+07:00"))).toBeNull();
  });

  it("finds the next opening", () => {
    expect(office.nextOpening(at("2017-08-16T17:00:00+07:00"))).toBe(at("2017-08-21T08:30:00+07:00"));
    expect(office.nextOpening(at("2017-08-16T12:30:00+07:00"))).toBe(at("2017-08-16T13:00:00+07:00"));
    expect(office.nextOpening(at("2017-08-16T13:00:00+07:00"))).toBe(at("2017-08-16T13:00:00+07:00"));
    expect(createClock(spec()).nextOpening(5)).toBe(5);
    expect(createClock(spec({ weekend: WEEK })).nextOpening(5)).toBeNull();
    const past = createClock(spec({ hours: [{ ...hours(WEEK, "08:00-09:00"), until: "2017-12-31" }] }));
    expect(past.nextOpening(at("2017-12-31T09:00:00+07:00"))).toBeNull();
  });

  it("says when its days begin", () => {
    expect(office.startOfDay(localDateOf(2017, 8, 17))).toBe(at("2017-08-17T00:00:00+07:00"));
  });

  it("unites the hours of rules that hold on the same day, each in its dates", () => {
    const ramadan = { ...hours(WORKWEEK, "08:00-15:00"), from: "2026-02-18", until: "2026-03-19" };
    const before = { ...hours(WORKWEEK, "07:30-16:00"), until: "2026-02-17" };
    const after = { ...hours(WORKWEEK, "07:30-16:00"), from: "2026-03-20" };
    const extra = hours(["wed"], "14:00-20:00", "20:00-20:30");
    const clock = createClock(spec({ hours: [ramadan, before, after, extra] }));
    const openOn = (year: number, month: number, day: number) =>
      clock
        .day(localDateOf(year, month, day))
        .open.map(({ from, until }) => [new Date(from + 7 * 3_600_000).toISOString().slice(11, 16), (until - from) / 60_000]);
    expect(openOn(2026, 2, 17)).toEqual([["07:30", 510]]);
    expect(openOn(2026, 2, 18)).toEqual([["08:00", 750]]);
    expect(openOn(2026, 2, 19)).toEqual([["08:00", 420]]);
    expect(openOn(2026, 3, 20)).toEqual([["07:30", 510]]);
    expect(openOn(2026, 3, 21)).toEqual([]);
    expect(clock.isOpen(at("2026-02-18T20:15:00+07:00"))).toBe(true);
  });

  it("never opens hours twice where local time is skipped or repeated", () => {
    const berlin = createClock(spec({ timezone: "Europe/Berlin", hours: [hours(WEEK, "01:30-02:30", "02:30-03:30", "04:00-05:00")] }));
    const length = (month: number, day: number) =>
      berlin.day(localDateOf(2017, month, day)).open.reduce((sum, { from, until }) => sum + until - from, 0) / 60_000;
    expect(length(3, 25)).toBe(180);
    // 02:00 to 03:00 does not exist.
    expect(length(3, 26)).toBe(120);
    // 02:00 to 03:00 comes twice.
    expect(length(10, 29)).toBe(240);
    // Boundaries that do not exist are where the gap is.
    const gaps = createClock(spec({ timezone: "Europe/Berlin", hours: [hours(WEEK, "01:30-02:15", "02:45-03:30")] }));
    expect(gaps.day(localDateOf(2017, 3, 26)).open).toEqual([
      { from: at("2017-03-26T01:30:00+01:00"), until: at("2017-03-26T03:00:00+02:00") },
      { from: at("2017-03-26T03:00:00+02:00"), until: at("2017-03-26T03:30:00+02:00") },
    ]);
  });

  it("is open where its next opening is at once, in every zone", () => {
    fc.assert(
      fc.property(zoneNames, instants, (timezone, instant) => {
        const clock = createClock(spec({ timezone, weekend: ["sat"], hours: [hours(WEEK, "00:00-11:00", "13:00-23:15", "23:30-24:00")] }));
        expect(clock.isOpen(instant)).toBe(clock.nextOpening(instant) === instant);
      }),
    );
    // The end of this Saturday comes twice, with the beginning of Sunday between.
    const clock = createClock(spec({ timezone: "America/St_Johns", weekend: ["sat"] }));
    expect(clock.isOpen(at("2010-11-06T23:30:00-02:30"))).toBe(false);
    for (const text of ["2010-11-07T00:00:30-02:30", "2010-11-06T23:30:00-03:30"]) {
      expect(clock.isOpen(at(text))).toBe(true);
      expect(clock.nextOpening(at(text))).toBe(at(text));
    }
  });

  it("has no open time on a day that a zone skipped", () => {
    const apia = createClock(spec({ timezone: "Pacific/Apia", weekend: ["sun"] }));
    expect(apia.dayIsOpen(localDateOf(2011, 12, 30))).toBe(false);
    expect(apia.dayIsOpen(localDateOf(2011, 12, 31))).toBe(true);
  });

  it("refuses a time zone and dates that there are not", () => {
    expect(() => createClock(spec({ timezone: "Asia/Jakart" }))).toThrow(new RangeError("unknown time zone"));
    expect(() => createClock(spec({ hours: [{ ...hours(WEEK, "08:00-09:00"), from: "2017-02-30" }] }))).toThrow(
      new RangeError("not a date: 2017-02-30"),
    );
  });
});

describe("canCount", () => {
  const always = createClock(spec());
  const weekends = createClock(spec({ weekend: ["sat", "sun"] }));

  it.each([counted, century, days, workingDays, sameDay, endOfWorkingDays, given, open])("takes $text on a working clock", (term) => {
    expect(weekends.canCount(term, "from-start", "stay")).toBeNull();
  });

  it.each([counted, century, days, sameDay, given, open])("takes $text on a clock that is always open", (term) => {
    expect(always.canCount(term, "from-start", "stay")).toBeNull();
  });

  it.each([workingDays, endOfWorkingDays])("refuses $text where every day is open", (term) => {
    expect(always.canCount(term, "from-start", "stay")?.en).toContain("every day is open");
    const daily = createClock(spec({ hours: [hours(WEEK, "08:00-09:00")] }));
    expect(daily.canCount(term, "from-start", "stay")?.en).toContain("every day is open");
    const later = createClock(spec({ hours: [{ ...hours(WEEK, "08:00-09:00"), from: "2018-01-01" }] }));
    expect(later.canCount(term, "from-start", "stay")).toBeNull();
    const workweek = createClock(spec({ hours: [hours(WORKWEEK, "08:00-09:00")] }));
    expect(workweek.canCount(term, "from-start", "stay")).toBeNull();
  });

  it.each([sameDay, endOfWorkingDays, given, open])("refuses to count $text from the next day", (term) => {
    expect(weekends.canCount(term, "from-next-day", "stay")?.en).toContain("cannot be counted from the next day");
  });

  it.each([counted, days, workingDays])("counts $text from the next day", (term) => {
    expect(weekends.canCount(term, "from-next-day", "stay")).toBeNull();
  });

  it("has nothing to count of nothing from the next day", () => {
    const nothings: readonly Term[] = [
      { ...counted, milliseconds: 0 },
      { ...days, amount: 0 },
      { ...workingDays, amount: 0 },
    ];
    for (const nothing of nothings) {
      expect(weekends.canCount(nothing, "from-next-day", "stay")?.en).toContain("a term of nothing");
      expect(weekends.canCount(nothing, "from-start", "stay")).toBeNull();
    }
  });

  it("rolls days, not hours, and only where a day may be closed", () => {
    expect(weekends.canCount(counted, "from-start", "next-working-day")?.en).toContain("a term in hours does not move");
    for (const term of [days, sameDay, given]) expect(weekends.canCount(term, "from-start", "next-working-day")).toBeNull();
    expect(always.canCount(days, "from-start", "next-working-day")?.en).toContain("every day is open");
  });

  it("refuses what may never end", () => {
    const never = [
      spec({ weekend: WEEK }),
      spec({ weekend: ["sat", "sun"], hours: [hours(["sat", "sun"], "08:00-12:00")] }),
      spec({ hours: [{ ...hours(WORKWEEK, "08:00-12:00"), until: "2017-12-31" }] }),
      spec({ hours: [hours([], "08:00-12:00")] }),
    ].map(createClock);
    for (const clock of never) {
      for (const term of [counted, workingDays]) expect(clock.canCount(term, "from-start", "stay")?.en).toContain("never open");
      expect(clock.canCount(days, "from-start", "stay")).toBeNull();
      expect(clock.canCount(days, "from-start", "next-working-day")?.en).toContain("never open");
    }
  });

  it("refuses a count that takes centuries", () => {
    const minute = createClock(spec({ hours: [hours(["mon"], "08:00-08:01")] }));
    expect(minute.canCount(century, "from-start", "stay")?.en).toContain("more than 200 years");
    expect(minute.canCount({ kind: "working-days", amount: 36_525, text: "" }, "from-start", "stay")?.en).toContain("more than 200 years");
    expect(minute.canCount(counted, "from-start", "stay")).toBeNull();
    const hour = createClock(spec({ hours: [hours(["mon"], "08:00-09:00")] }));
    expect(hour.canCount({ kind: "counted", milliseconds: 10_436 * 3_600_000, text: "" }, "from-start", "stay")).toBeNull();
    expect(hour.canCount({ kind: "counted", milliseconds: 10_437 * 3_600_000, text: "" }, "from-start", "stay")?.en).toContain("200 years");
    const afternoonFirst = createClock(spec({ hours: [hours(["mon"], "13:00-16:00", "08:00-12:00")] }));
    expect(afternoonFirst.canCount({ kind: "counted", milliseconds: 7 * 10_436 * 3_600_000, text: "" }, "from-start", "stay")).toBeNull();
    const ends = (working: boolean): Term => ({ kind: "end-of-day", amount: 36_525, working, text: "" });
    expect(hour.canCount(ends(true), "from-start", "stay")?.en).toContain("200 years");
    expect(hour.canCount(ends(false), "from-start", "stay")).toBeNull();
    expect(weekends.canCount(ends(true), "from-start", "stay")).toBeNull();
    // The hours that hold now decide, not those that begin in a thousand years.
    const later = createClock(spec({ hours: [hours(["mon"], "08:00-08:01"), { ...hours(WEEK, "00:00-24:00"), from: "3017-01-01" }] }));
    expect(later.canCount(century, "from-start", "stay")?.en).toContain("more than 200 years");
  });
});
