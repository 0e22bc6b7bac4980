import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { createClock } from "../../src/time/clock.js";
import type { DueRequest } from "../../src/time/due.js";
import { dueInstant } from "../../src/time/due-instant.js";
import type { Instant } from "../../src/time/instant.js";
import type { Term } from "../../src/time/term.js";
import { tries } from "../support/tries.js";
import { instants, zoneNames } from "./arbitraries.js";
import { at, calendar, hours, request, spec, WEEK, WORKWEEK } from "./clocks.js";
import { countedTerms, pausesNear, quarters, workingDayTerms, workingSpecs } from "./due-arbitraries.js";
import { naiveCount, naiveEndOfDay, naiveWorkingDate, naiveWorkingDays, QUARTER_MS } from "./naive-count.js";

const amounts = fc.integer({ min: 0, max: 400 });
const units = fc.constantFrom("day" as const, "month" as const, "year" as const);

function dueAt(timezone: string, asked: DueRequest): Instant {
  const due = dueInstant(createClock(spec({ timezone })), asked);
  if (due.kind !== "at") throw new Error(`no due instant but ${due.kind}`);
  return due.at;
}

function local(instant: Instant, timezone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone);
}

describe("days, months and years", () => {
  it("are Temporal's in any zone", () => {
    fc.assert(
      fc.property(zoneNames, instants, units, amounts, (timezone, start, unit, amount) => {
        const bounded = unit === "year" ? Math.min(amount, 9) : amount;
        const term: Term = { kind: "calendar", unit, amount: bounded, text: "" };
        const expected = local(start, timezone).add({ [`${unit}s`]: bounded }).epochMilliseconds;
        expect(dueAt(timezone, request(term, start))).toBe(expected);
      }),
      tries(500),
    );
  });

  it("of nothing end at the start, also the second time that an hour comes", () => {
    const second = at("2017-10-29T02:30:00+01:00");
    expect(dueAt("Europe/Berlin", request({ kind: "calendar", unit: "day", amount: 0, text: "0 days" }, second))).toBe(second);
    const sundays = createClock(spec({ timezone: "Europe/Berlin", weekend: ["fri", "sat"] }));
    expect(dueInstant(sundays, request({ kind: "working-days", amount: 0, text: "0 working days" }, second))).toMatchObject({ at: second });
  });

  it("moves on by the midnights of a pause, and a day that the zone skipped has none", () => {
    const term: Term = { kind: "calendar", unit: "day", amount: 5, text: "5 days" };
    const pauses = [{ from: at("2011-12-24T10:00:00-10:00"), until: at("2011-12-31T10:00:00+14:00") }];
    expect(dueAt("Pacific/Apia", request(term, at("2011-12-20T10:00:00-10:00"), { pauses }))).toBe(at("2011-12-31T10:00:00+14:00"));
  });

  it("from the next day end with the last day", () => {
    fc.assert(
      fc.property(zoneNames, instants, units, amounts, (timezone, start, unit, amount) => {
        const bounded = unit === "year" ? Math.min(amount, 9) : amount;
        const term: Term = { kind: "calendar", unit, amount: bounded, text: "" };
        const last = local(start, timezone)
          .toPlainDate()
          .add({ [`${unit}s`]: bounded });
        const due = dueAt(timezone, request(term, start, { counting: "from-next-day" }));
        const ended = local(due, timezone).toPlainDate();
        // A date that the zone skipped ends with the one after it.
        expect(ended.toString() === last.toString() || last.toZonedDateTime(timezone).toPlainDate().equals(ended)).toBe(true);
        expect(Temporal.PlainDate.compare(local(due + 1, timezone).toPlainDate(), ended)).toBe(1);
      }),
    );
  });
});

describe("ends of days", () => {
  it("are the millisecond before Temporal's next day, where midnight is not repeated", () => {
    const zones = fc.constantFrom("Asia/Jakarta", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu", "Africa/Casablanca", "UTC");
    fc.assert(
      fc.property(zones, fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2060, 0) }), amounts, (timezone, start, amount) => {
        const term: Term = { kind: "end-of-day", amount, working: false, text: "" };
        const next = local(start, timezone)
          .toPlainDate()
          .add({ days: amount + 1 });
        expect(dueAt(timezone, request(term, start))).toBe(next.toZonedDateTime(timezone).epochMilliseconds - 1);
      }),
    );
  });
});

describe("counted time", () => {
  it("on an open clock is elapsed time, pauses left out", () => {
    fc.assert(
      fc.property(zoneNames, instants, fc.integer({ min: 0, max: 1e12 }), (timezone, start, milliseconds) => {
        const term: Term = { kind: "counted", milliseconds, text: "" };
        expect(dueAt(timezone, request(term, start))).toBe(start + milliseconds);
        const pause = { from: start - 5, until: start + 10 };
        expect(dueAt(timezone, request(term, start, { pauses: [pause] }))).toBe(start + 10 + milliseconds);
      }),
    );
  });

  it("is what counting quarter by quarter gives", () => {
    const cases = fc
      .tuple(workingSpecs(["Asia/Jakarta", "Europe/Berlin"]), countedTerms, quarters)
      .chain(([clock, term, start]) => pausesNear(start).map((pauses) => ({ clock, term, start, pauses })));
    fc.assert(
      fc.property(cases, ({ clock, term, start, pauses }) => {
        if (term.kind !== "counted") throw new Error("counted terms only");
        const expected = naiveCount(clock, start, term.milliseconds, pauses);
        expect(dueInstant(createClock(clock), request(term, start, { pauses }))).toEqual({
          kind: "at",
          at: expected,
          givenTooEarly: false,
        });
      }),
      tries(60),
    );
  });

  it("on whole open days is what counting quarter by quarter gives where half hours and midnights are skipped and repeated", () => {
    const starts = fc.constantFrom(
      at("2017-09-29T12:00:00Z"),
      at("2017-04-01T00:00:00Z"),
      at("2017-10-13T20:00:00Z"),
      at("2018-02-16T22:00:00Z"),
    );
    const zones = fc.constantFrom("Australia/Lord_Howe", "America/Sao_Paulo", "Europe/Berlin");
    fc.assert(
      fc.property(zones, starts, fc.integer({ min: 0, max: 192 }), fc.integer({ min: 0, max: 300 }), (timezone, begin, later, count) => {
        const clock = spec({ timezone, weekend: ["sat", "sun"] });
        const start = begin + later * QUARTER_MS;
        const term: Term = { kind: "counted", milliseconds: count * QUARTER_MS, text: "" };
        expect(dueInstant(createClock(clock), request(term, start))).toMatchObject({ at: naiveCount(clock, start, term.milliseconds, []) });
      }),
      tries(60),
    );
  });

  it("from the next day begins at midnight and ends with the day in which the last of it was counted", () => {
    const cases = fc.tuple(workingSpecs(["Asia/Jakarta", "Europe/Berlin"]), countedTerms, quarters);
    fc.assert(
      fc.property(cases, ([clock, term, start]) => {
        if (term.kind !== "counted") throw new Error("counted terms only");
        fc.pre(term.milliseconds > 0);
        const midnight = local(start, clock.timezone).startOfDay().add({ days: 1 }).epochMilliseconds;
        const reached = naiveCount(clock, midnight, term.milliseconds, []);
        const last = local(reached - 1, clock.timezone).toPlainDate();
        const due = dueInstant(createClock(clock), request(term, start, { counting: "from-next-day" }));
        expect(due).toMatchObject({ at: naiveEndOfDay(clock, last) });
      }),
      tries(60),
    );
  });

  it("shifts with everything else on an open clock", () => {
    fc.assert(
      fc.property(quarters, countedTerms, fc.integer({ min: -1e10, max: 1e10 }), (start, term, shift) => {
        const pauses = [{ from: start + QUARTER_MS, until: start + 9 * QUARTER_MS }];
        const moved = pauses.map(({ from, until }) => ({ from: from + shift, until: until + shift }));
        expect(dueAt("Europe/Berlin", request(term, start + shift, { pauses: moved }))).toBe(
          dueAt("Europe/Berlin", request(term, start, { pauses })) + shift,
        );
      }),
    );
  });

  it("takes a hundred years of office hours without walking through their minutes", () => {
    const office = createClock(spec({ weekend: ["sat", "sun"], hours: [hours(WORKWEEK, "08:30-12:00", "13:00-17:00")] }));
    const weeks = 5200;
    const term: Term = { kind: "counted", milliseconds: weeks * 37.5 * 3_600_000, text: "" };
    const start = at("2017-08-14T08:30:00+07:00");
    const began = performance.now();
    // The closing of the last Friday.
    expect(dueInstant(office, request(term, start))).toMatchObject({
      at: start + (weeks - 1) * 7 * 86_400_000 + (4 * 24 + 8.5) * 3_600_000,
    });
    // Some 36 000 days; a walk by minutes would take many seconds.
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe("working days", () => {
  const cases = fc.tuple(workingSpecs(["Asia/Jakarta", "Europe/Berlin"]), workingDayTerms, quarters);

  it("are what going quarter by quarter and date by date gives", () => {
    fc.assert(
      fc.property(cases, ([clock, term, start]) => {
        if (term.kind !== "working-days") throw new Error("working days only");
        expect(dueInstant(createClock(clock), request(term, start))).toMatchObject({ at: naiveWorkingDays(clock, start, term.amount) });
      }),
      tries(60),
    );
  });

  it("to the end of a day, or from the next day, go from date to date", () => {
    fc.assert(
      fc.property(cases, ([clock, term, start]) => {
        if (term.kind !== "working-days") throw new Error("working days only");
        const expected = naiveEndOfDay(clock, naiveWorkingDate(clock, local(start, clock.timezone).toPlainDate(), term.amount));
        const ends: Term = { kind: "end-of-day", amount: term.amount, working: true, text: "" };
        expect(dueInstant(createClock(clock), request(ends, start))).toMatchObject({ at: expected });
        expect(dueInstant(createClock(clock), request(term, start, { counting: "from-next-day" }))).toMatchObject({ at: expected });
      }),
    );
  });
});

describe("working days and pauses", () => {
  const clock = createClock(spec({ weekend: ["sat", "sun"], hours: [hours(WORKWEEK, "08:30-17:00"), hours(["mon"], "17:00-18:00")] }));
  const oneDay: Term = { kind: "working-days", amount: 1, text: "1 working day" };

  it("have no use for a pause between a closed start and the next opening", () => {
    const pauses = [{ from: at("2017-08-11T17:30:00+07:00"), until: at("2017-08-12T09:00:00+07:00") }];
    const asked = request(oneDay, at("2017-08-11T18:00:00+07:00"), { pauses });
    expect(dueInstant(clock, asked)).toMatchObject({ at: at("2017-08-15T08:30:00+07:00") });
  });

  it("are capped by the closing time of the day they end on, not of the day they ended on before", () => {
    const asked = request(oneDay, at("2017-08-07T17:45:00+07:00"));
    expect(dueInstant(clock, asked)).toMatchObject({ at: at("2017-08-08T17:00:00+07:00") });
    const pauses = [{ from: at("2017-08-08T10:00:00+07:00"), until: at("2017-08-12T10:00:00+07:00") }];
    // Tuesday, and four more working days: the Monday that closes later.
    expect(dueInstant(clock, { ...asked, pauses })).toMatchObject({ at: at("2017-08-14T17:45:00+07:00") });
  });
});

describe("a roll", () => {
  it("takes the end of a day to the end of a day, the second one where an hour is repeated", () => {
    const clock = createClock(spec({ timezone: "America/Sao_Paulo", calendar: calendar([2018], ["2018-02-16"]) }));
    const term: Term = { kind: "end-of-day", amount: 0, working: false, text: "same day" };
    const asked = request(term, at("2018-02-16T10:00:00-02:00"), { ifClosed: "next-working-day" });
    expect(dueInstant(clock, asked)).toMatchObject({ at: at("2018-02-17T23:59:59.999-03:00") });
  });

  it("goes out of a pause, and on where the pause ends on a closed day", () => {
    const clock = createClock(spec({ weekend: ["sat", "sun"] }));
    const term: Term = { kind: "calendar", unit: "day", amount: 1, text: "1 day" };
    const asked = request(term, at("2017-08-11T10:00:00+07:00"), { ifClosed: "next-working-day" });
    expect(dueInstant(clock, asked)).toMatchObject({ at: at("2017-08-14T10:00:00+07:00") });
    const until = (end: string) => ({ ...asked, pauses: [{ from: at("2017-08-14T09:00:00+07:00"), until: at(end) }] });
    expect(dueInstant(clock, until("2017-08-15T12:00:00+07:00"))).toMatchObject({ at: at("2017-08-15T12:00:00+07:00") });
    expect(dueInstant(clock, until("2017-08-19T12:00:00+07:00"))).toMatchObject({ at: at("2017-08-21T12:00:00+07:00") });
  });
});

describe("given and open terms", () => {
  const given: Term = { kind: "given", path: "data.deadline", text: "at data.deadline" };
  const clock = createClock(spec({ weekend: ["sat", "sun"] }));
  const start = at("2017-08-10T10:00:00+07:00");

  it("takes the instant that the event gives", () => {
    expect(dueInstant(clock, request(given, start, { given: start + 5 }))).toEqual({ kind: "at", at: start + 5, givenTooEarly: false });
  });

  it("moves one before the start to the start and says so", () => {
    expect(dueInstant(clock, request(given, start, { given: start - 5 }))).toEqual({ kind: "at", at: start, givenTooEarly: true });
    expect(dueInstant(clock, request(given, start, { given: start }))).toEqual({ kind: "at", at: start, givenTooEarly: false });
  });

  it("is not moved by a pause, except out of one", () => {
    const before = { from: start + 10, until: start + 20 };
    const around = { from: start + 40, until: start + 90 };
    expect(dueInstant(clock, request(given, start, { given: start + 30, pauses: [before] }))).toMatchObject({ at: start + 30 });
    expect(dueInstant(clock, request(given, start, { given: start + 50, pauses: [before, around] }))).toMatchObject({ at: start + 90 });
  });

  it("has no due instant where the event gives none, or no term is fixed", () => {
    expect(dueInstant(clock, request(given, start))).toEqual({ kind: "open" });
    expect(dueInstant(clock, request({ kind: "open", text: "no fixed term" }, start))).toEqual({ kind: "open" });
    expect(dueInstant(clock, request({ kind: "open", text: "no fixed term" }, start, { given: start + 5 }))).toEqual({ kind: "open" });
  });

  it("does not look at an instant that the event gives for another kind of term", () => {
    const days: Term = { kind: "calendar", unit: "day", amount: 1, text: "1 day" };
    const due = { kind: "at", at: start + 86_400_000, givenTooEarly: false };
    expect(dueInstant(clock, request(days, start, { given: start - 5 }))).toEqual(due);
    expect(dueInstant(clock, request(days, start, { given: start + 5 }))).toEqual(due);
  });
});

describe("missing years", () => {
  const clock = createClock(spec({ calendar: calendar([2017], []), weekend: ["sat", "sun"], hours: [hours(WORKWEEK, "08:00-16:00")] }));

  it("are named, with an instant before which it cannot be due", () => {
    const term: Term = { kind: "counted", milliseconds: 9 * 3_600_000, text: "9 hours" };
    expect(dueInstant(clock, request(term, at("2017-12-29T15:00:00+07:00")))).toEqual({
      kind: "unknown",
      notBefore: at("2018-01-01T16:00:00+07:00"),
      calendar: "id-test",
      year: 2018,
    });
  });

  it("leave open on which working day it is due, not that it is due no earlier than without closed days", () => {
    const two: Term = { kind: "working-days", amount: 2, text: "2 working days" };
    expect(dueInstant(clock, request(two, at("2017-12-29T15:00:00+07:00")))).toMatchObject({
      kind: "unknown",
      notBefore: at("2018-01-02T00:00:00+07:00"),
    });
    const today: Term = { kind: "working-days", amount: 0, text: "0 working days" };
    const start = at("2018-01-02T15:00:00+07:00");
    expect(dueInstant(clock, request(today, start))).toMatchObject({ kind: "unknown", notBefore: start });
  });

  it("are named by the first that would be needed", () => {
    const term: Term = { kind: "working-days", amount: 600, text: "600 working days" };
    expect(dueInstant(clock, request(term, at("2017-12-01T10:00:00+07:00")))).toMatchObject({ kind: "unknown", year: 2018 });
  });

  it("leave open whether a last day rolls on", () => {
    const start = at("2017-12-29T10:00:00+07:00");
    const given = start + 4 * 86_400_000;
    const days: Term = { kind: "calendar", unit: "day", amount: 4, text: "4 days" };
    const atData: Term = { kind: "given", path: "data.deadline", text: "at data.deadline" };
    for (const term of [days, atData]) {
      const asked = request(term, start, { given, ifClosed: "next-working-day" });
      expect(dueInstant(clock, asked)).toEqual({ kind: "unknown", notBefore: given, calendar: "id-test", year: 2018 });
      expect(dueInstant(clock, { ...asked, ifClosed: "stay" })).toMatchObject({ kind: "at", at: given });
    }
  });

  it("do not matter to a count that was reached before", () => {
    const term: Term = { kind: "counted", milliseconds: 3_600_000, text: "1 hour" };
    expect(dueInstant(clock, request(term, at("2017-12-29T15:00:00+07:00")))).toMatchObject({ at: at("2017-12-29T16:00:00+07:00") });
  });

  it("do not matter where a pause begins with the first opening and ends with the year", () => {
    const term: Term = { kind: "counted", milliseconds: 2 * 3_600_000, text: "2 hours" };
    const twice = createClock({ ...clock.spec, calendar: calendar([2017, 2019], []) });
    const pauses = [{ from: at("2018-01-01T08:00:00+07:00"), until: at("2019-01-01T00:00:00+07:00") }];
    expect(dueInstant(twice, request(term, at("2017-12-29T15:00:00+07:00"), { pauses }))).toMatchObject({
      at: at("2019-01-01T09:00:00+07:00"),
    });
  });

  it("do not matter where the clock is paused all day", () => {
    const term: Term = { kind: "counted", milliseconds: 3_600_000, text: "1 hour" };
    const twice = createClock({ ...clock.spec, calendar: calendar([2017, 2019], []) });
    const pauses = [{ from: at("2017-12-20T00:00:00+07:00"), until: at("2019-01-01T00:00:00+07:00") }];
    expect(dueInstant(twice, request(term, at("2017-12-29T15:00:00+07:00"), { pauses }))).toMatchObject({
      at: at("2019-01-01T09:00:00+07:00"),
    });
  });
});

describe("what canCount refuses", () => {
  const term: Term = { kind: "counted", milliseconds: 3_600_000, text: "1 hour" };

  it("ends in an error, not in an endless walk", () => {
    const never = createClock(spec({ weekend: WEEK }));
    expect(() => dueInstant(never, request(term, 0))).toThrow(new RangeError("the clock does not reach the count"));
    expect(() => dueInstant(never, request({ kind: "working-days", amount: 1, text: "" }, 0))).toThrow(
      new RangeError("the clock never opens again"),
    );
    const century: Term = { kind: "counted", milliseconds: 876_600 * 3_600_000, text: "" };
    const minute = createClock(spec({ hours: [hours(["mon"], "08:00-08:01")] }));
    expect(() => dueInstant(minute, request(century, 0))).toThrow(RangeError);
  });

  it("ends in an error for a pause without an end", () => {
    const office = createClock(spec({ weekend: ["sun"] }));
    expect(() => dueInstant(office, request(term, 0, { pauses: [{ from: 0, until: Number.POSITIVE_INFINITY }] }))).toThrow(
      new RangeError("a pause that has not ended gives no due instant"),
    );
  });
});
