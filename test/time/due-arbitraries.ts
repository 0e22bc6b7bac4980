import fc from "fast-check";
import type { ClockSpec } from "../../src/time/clock-spec.js";
import type { DueRequest, Pause } from "../../src/time/due.js";
import { formatLocalDate, localDateOf } from "../../src/time/local-date.js";
import type { Term } from "../../src/time/term.js";
import { calendar, hours, spec, WEEK, WORKWEEK } from "./clocks.js";
import { QUARTER_MS } from "./naive-count.js";

/** The weeks of 2017 in which Berlin's clocks change are among these. */
const FIRST_DAY = localDateOf(2017, 3, 1);
const LAST_DAY = localDateOf(2017, 11, 30);

export const quarters = fc
  .integer({ min: (FIRST_DAY * 86_400_000) / QUARTER_MS, max: (LAST_DAY * 86_400_000) / QUARTER_MS })
  .map((quarter) => quarter * QUARTER_MS);

/** Holidays and collective leave anywhere in the two years that are listed. */
const holidays = fc.array(
  fc
    .tuple(fc.integer({ min: localDateOf(2017, 1, 1), max: localDateOf(2018, 12, 31) }), fc.boolean())
    .map(([date, leave]) => `${leave ? "~" : ""}${formatLocalDate(date)}`),
  { maxLength: 200 },
);

const openingHours = fc.constantFrom(
  [],
  [hours(WORKWEEK, "08:30-17:00")],
  [hours(["mon", "tue", "wed", "thu"], "07:30-12:00", "13:00-16:00"), hours(["fri"], "07:30-11:30")],
  [hours(WEEK, "09:00-10:00", "22:00-24:00")],
  [hours(["tue", "thu"], "00:00-24:00")],
);

/** All that a few years' term may need. */
const YEARS = Array.from({ length: 12 }, (_, index) => 2015 + index);

/** Working clocks, on which not every day is open. */
export function workingSpecs(zones: readonly string[]): fc.Arbitrary<ClockSpec> {
  return fc
    .record({
      timezone: fc.constantFrom(...zones),
      days: holidays,
      weekend: fc.constantFrom<ClockSpec["weekend"]>(["sat", "sun"], ["sun"], ["fri", "sat"]),
      collectiveLeave: fc.constantFrom("open", "closed"),
      hours: openingHours,
    })
    .map(({ days, ...rest }) => spec({ ...rest, calendar: calendar(YEARS, days) }));
}

export const countedTerms: fc.Arbitrary<Term> = fc
  .integer({ min: 0, max: 160 })
  .map((count) => ({ kind: "counted", milliseconds: count * QUARTER_MS, text: `${count * 15} minutes` }));

const amounts = fc.integer({ min: 0, max: 12 });
export const endOfDayTerms: fc.Arbitrary<Term> = fc
  .tuple(amounts, fc.boolean())
  .map(([amount, working]) => ({ kind: "end-of-day", amount, working, text: `end of ${amount} days` }));
export const workingDayTerms: fc.Arbitrary<Term> = amounts.map((amount) => ({
  kind: "working-days",
  amount,
  text: `${amount} working days`,
}));
export const dayTerms: fc.Arbitrary<Term> = amounts.map((amount) => ({ kind: "calendar", unit: "day", amount, text: `${amount} days` }));
export const monthTerms: fc.Arbitrary<Term> = fc
  .tuple(fc.constantFrom("month" as const, "year" as const), fc.integer({ min: 0, max: 5 }))
  .map(([unit, amount]) => ({ kind: "calendar", unit, amount, text: `${amount} ${unit}s` }));
export const givenTerms: fc.Arbitrary<Term> = fc.constant({ kind: "given", path: "data.deadline", text: "at data.deadline" });

/** Pauses of up to ten days near an instant. */
export function pausesNear(start: number): fc.Arbitrary<readonly Pause[]> {
  const pause = fc
    .tuple(fc.integer({ min: -400, max: 1200 }), fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 960 })))
    .map(([from, length]) => ({ from: start + from * QUARTER_MS, until: start + (from + length) * QUARTER_MS }));
  return fc.array(pause, { maxLength: 4 });
}

function countsFromNextDay(term: Term): boolean {
  if (term.kind === "counted") return term.milliseconds > 0;
  return (term.kind === "calendar" || term.kind === "working-days") && term.amount > 0;
}

/** Requests that a working clock can count. */
export function requests(terms: fc.Arbitrary<Term>): fc.Arbitrary<DueRequest> {
  return fc
    .record({ term: terms, start: quarters, nextDay: fc.boolean(), rolls: fc.boolean(), givenAfter: fc.integer({ min: -100, max: 2000 }) })
    .chain(({ term, start, nextDay, rolls, givenAfter }) =>
      pausesNear(start).map(
        (pauses): DueRequest => ({
          term,
          start,
          counting: nextDay && countsFromNextDay(term) ? "from-next-day" : "from-start",
          ifClosed: rolls && term.kind !== "counted" ? "next-working-day" : "stay",
          pauses,
          given: start + givenAfter * QUARTER_MS,
        }),
      ),
    );
}
