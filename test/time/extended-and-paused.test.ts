import { describe, expect, it } from "vitest";
import { createClock } from "../../src/time/clock.js";
import type { Due, DueRequest } from "../../src/time/due.js";
import { dueInstant } from "../../src/time/due-instant.js";
import { explainDue } from "../../src/time/explain-due.js";
import type { CountedOn, Extensions } from "../../src/time/extension.js";
import type { Term } from "../../src/time/term.js";
import { at, calendar, hours, request, spec, WORKWEEK } from "./clocks.js";

const always = createClock(spec());
const office = createClock(spec({ weekend: ["sat", "sun"], hours: [hours(WORKWEEK, "09:00-17:00")] }));

const HOUR = 3_600_000;
const counted = (amount: number): Term => ({ kind: "counted", milliseconds: amount * HOUR, text: `${amount} hours` });
const days = (amount: number): Term => ({ kind: "calendar", unit: "day", amount, text: `${amount} days` });
const workingDays = (amount: number): Term => ({ kind: "working-days", amount, text: `${amount} working days` });

function by(term: Term, counting: CountedOn["counting"] = "from-start"): Extensions {
  return { by: [{ clock: always, term, counting }], to: null, atMost: null };
}

/** January 2024, in Jakarta; the 1st is a Monday. */
const january = (day: string, time: string) => at(`2024-01-${day}T${time}+07:00`);
const pause = (from: readonly [string, string], until: readonly [string, string]) => ({ from: january(...from), until: january(...until) });
const due = (day: string, time: string): Due => ({ kind: "at", at: january(day, time), givenTooEarly: false });

const monday = january("01", "10:00:00");
const over = (clock: typeof always, term: Term, extensions: Extensions, changes: Partial<DueRequest>) =>
  dueInstant(clock, request(term, monday, changes), extensions);

describe("a term that was extended by another kind of term, with pauses", () => {
  it("of hours moves on by the length of the pauses before its end", () => {
    const pauses = [pause(["01", "12:00:00"], ["01", "14:00:00"]), pause(["20", "00:00:00"], ["21", "00:00:00"])];
    expect(over(always, counted(24), by(days(2)), { pauses })).toEqual(due("04", "12:00:00"));
  });

  it("of office hours does not move for a pause in closed time", () => {
    const pauses = [pause(["02", "20:00:00"], ["02", "22:00:00"])];
    expect(over(office, counted(16), by(days(1)), { pauses })).toEqual(due("04", "10:00:00"));
  });

  it("of hours from the next day ends with the day that the pauses lead to", () => {
    const pauses = [pause(["02", "10:00:00"], ["02", "12:00:00"])];
    const asked = { pauses, counting: "from-next-day" } as const;
    expect(over(always, counted(24), by(days(1)), asked)).toEqual(due("04", "23:59:59.999"));
  });

  it("of working days moves on by the working days that end in a pause, and no further than the closing time", () => {
    const pauses = [pause(["01", "12:00:00"], ["03", "12:00:00"]), pause(["25", "12:00:00"], ["27", "12:00:00"])];
    expect(over(office, workingDays(2), by(counted(24)), { pauses })).toEqual(due("08", "10:00:00"));
    expect(over(office, workingDays(2), by(counted(34)), { pauses })).toEqual(due("08", "17:00:00"));
  });

  it("of working days stays where no working day ends in the pause", () => {
    const pauses = [pause(["01", "12:00:00"], ["01", "14:00:00"])];
    expect(over(office, workingDays(2), by(counted(24)), { pauses })).toEqual(due("04", "10:00:00"));
  });

  it("to the end of a working day keeps to the end of the day", () => {
    const term: Term = { kind: "end-of-day", amount: 1, working: true, text: "end of 1 working day" };
    const pauses = [pause(["01", "12:00:00"], ["02", "12:00:00"])];
    expect(over(office, term, by(counted(24)), { pauses })).toEqual(due("04", "23:59:59.999"));
  });
});

describe("an extension", () => {
  it("counted from the next day ends with its last day", () => {
    expect(over(always, counted(24), by(counted(24), "from-next-day"), {})).toEqual(due("03", "23:59:59.999"));
  });

  it("that needs a year which its own calendar lacks leaves the due instant open, explained as far as it is known", () => {
    const clock = createClock(spec({ weekend: ["sat", "sun"], calendar: calendar([2023], []) }));
    const extensions: Extensions = { by: [{ clock, term: workingDays(1), counting: "from-start" }], to: null, atMost: null };
    const { due: found, stretches } = explainDue(always, request(counted(24), monday), extensions);
    expect(found).toMatchObject({ kind: "unknown", calendar: "id-test", year: 2024 });
    expect(stretches.map(({ from, until, kind }) => [from, until, kind])).toEqual([[monday, monday + 24 * HOUR, "counted"]]);
  });
});

describe("an extension and a calendar that lacks years", () => {
  const year = (text: string) => at(`${text}T10:00:00+07:00`);
  const lacking2024 = createClock(
    spec({ weekend: ["sat", "sun"], calendar: calendar([2023, 2025, 2026], []), hours: [hours(WORKWEEK, "09:00-17:00")] }),
  );
  const byDays = (amount: number): Extensions => ({
    by: [{ clock: always, term: days(amount), counting: "from-start" }],
    to: null,
    atMost: null,
  });
  // From Tuesday 26 December 2023; 400 days later it is 2025.
  const asked = (term: Term, ...pauses: DueRequest["pauses"]) =>
    dueInstant(lacking2024, request(term, year("2023-12-26"), { pauses }), byDays(400));

  it("asks for no year that only the extension passes through", () => {
    expect(asked(counted(8))).toEqual({ kind: "at", at: year("2025-01-30"), givenTooEarly: false });
    expect(asked(workingDays(1))).toEqual({ kind: "at", at: year("2025-01-30"), givenTooEarly: false });
  });

  it("asks for a year that is paused in, since its open time or its working days move the end", () => {
    const week = { from: year("2024-06-03"), until: year("2024-06-10") };
    expect(asked(counted(8), week)).toMatchObject({ kind: "unknown", year: 2024 });
    expect(asked(workingDays(1), week)).toMatchObject({ kind: "unknown", year: 2024 });
  });

  it("does not ask for one that is paused in on closed days only", () => {
    const weekend = { from: at("2024-06-08T00:00:00+07:00"), until: at("2024-06-09T20:00:00+07:00") };
    expect(asked(counted(8), weekend)).toEqual({ kind: "at", at: year("2025-01-30"), givenTooEarly: false });
    expect(asked(workingDays(1), weekend)).toEqual({ kind: "at", at: year("2025-01-30"), givenTooEarly: false });
  });

  it("counts on its own calendar where that lists the year", () => {
    const clock = createClock(spec({ weekend: ["sat", "sun"], calendar: calendar([2024], ["2024-01-03"]) }));
    const extensions: Extensions = { by: [{ clock, term: workingDays(1), counting: "from-start" }], to: null, atMost: null };
    expect(dueInstant(always, request(counted(24), monday), extensions)).toEqual(due("04", "10:00:00"));
  });
});

describe("the explanation of an extension", () => {
  it("shows what was added as such", () => {
    const { stretches } = explainDue(always, request(counted(24), monday), by(days(1)));
    expect(stretches.map(({ until, kind, reason }) => [until, kind, reason.en])).toEqual([
      [january("02", "10:00:00"), "counted", "counted"],
      [january("03", "10:00:00"), "extended", "extended"],
    ]);
  });
});

describe("extensions", () => {
  it("reach no further than 200 years from the start, whatever the clock can count", () => {
    const minute = createClock(spec({ hours: [hours(["mon"], "08:00-08:01")] }));
    const hundred: CountedOn = { clock: minute, term: counted(100), counting: "from-start" };
    const five: Extensions = { by: [hundred, hundred, hundred, hundred, hundred], to: null, atMost: null };
    expect(dueInstant(minute, request(counted(100), monday), five)).toEqual({
      kind: "at",
      at: monday + 73_050 * 24 * HOUR,
      givenTooEarly: false,
    });
  });
});
