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
