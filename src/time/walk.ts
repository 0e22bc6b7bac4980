import type { Clock } from "./clock.js";
import type { ClockDay } from "./clock-day.js";
import type { Pause } from "./due.js";
import type { Instant } from "./instant.js";
import type { LocalDate } from "./local-date.js";

/** One count over the days of a clock. It remembers the first day that it would have needed the calendar for. */
export interface Walk {
  readonly clock: Clock;
  missing: { readonly year: number; readonly from: Instant } | null;
}

/** Begins a count. */
export function startWalk(clock: Clock): Walk {
  return { clock, missing: null };
}

/** Says that it matters whether this day is open. */
export function need(walk: Walk, day: ClockDay): void {
  if (day.missingYear === null) return;
  if (walk.missing === null || day.start < walk.missing.from) walk.missing = { year: day.missingYear, from: day.start };
}

/** The first open day from a date on. Throws a RangeError where the clock never opens again: `canCount` says so beforehand. */
export function openDayFrom(walk: Walk, date: LocalDate): ClockDay {
  const day = walk.clock.openDayFrom(date);
  if (day === null) throw new RangeError("the clock never opens again");
  need(walk, day);
  return day;
}

/** The open day that is so many open days after a date; the date itself for none. */
export function openDaysAfter(walk: Walk, date: LocalDate, count: number): LocalDate {
  let found = date;
  for (let passed = 0; passed < count; passed += 1) found = openDayFrom(walk, found + 1).date;
  return found;
}

/** How many local midnights a pause takes in, its own beginning not included; for working days those that end one. */
export function midnightsIn(walk: Walk, pause: Pause, working: boolean): number {
  const { clock } = walk;
  let count = 0;
  let day = clock.day(clock.zone.dateAt(pause.from));
  while (day.end <= pause.until) {
    if (pause.from < day.end && day.start < day.end && (!working || day.closing === null)) {
      if (working) need(walk, day);
      count += 1;
    }
    day = clock.day(day.date + 1);
  }
  return count;
}
