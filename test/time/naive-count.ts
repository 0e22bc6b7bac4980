import { Temporal } from "temporal-polyfill";
import type { ClockSpec } from "../../src/time/clock-spec.js";
import type { Pause } from "../../src/time/due.js";
import type { Instant } from "../../src/time/instant.js";

/** Everything in the tests that use this begins and ends on a quarter of an hour. */
export const QUARTER_MS = 900_000;
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

function isClosedDate(spec: ClockSpec, date: Temporal.PlainDate): boolean {
  const weekday = WEEKDAYS[date.dayOfWeek - 1];
  if (weekday === undefined || spec.weekend.includes(weekday)) return true;
  const holiday = spec.calendar?.days.get(date.toString());
  if (holiday !== undefined && (holiday.kind === "public-holiday" || spec.collectiveLeave === "closed")) return true;
  return spec.hours.length > 0 && !spec.hours.some((rule) => rule.days.includes(weekday));
}

/** Whether the clock's hand stands in open time, told from its reading alone. */
export function naiveIsOpen(spec: ClockSpec, instant: Instant): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(spec.timezone);
  if (isClosedDate(spec, local.toPlainDate())) return false;
  if (spec.hours.length === 0) return true;
  const minute = local.hour * 60 + local.minute;
  const weekday = WEEKDAYS[local.dayOfWeek - 1];
  return spec.hours.some(
    (rule) => weekday !== undefined && rule.days.includes(weekday) && rule.intervals.some(({ from, to }) => from <= minute && minute < to),
  );
}

/** Counts quarter by quarter. */
export function naiveCount(spec: ClockSpec, start: Instant, milliseconds: number, pauses: readonly Pause[]): Instant {
  const paused = (at: Instant) => pauses.find((pause) => pause.from <= at && at < pause.until);
  const runs = (at: Instant) => naiveIsOpen(spec, at) && paused(at) === undefined;
  let at = start;
  while (!runs(at)) at += QUARTER_MS;
  for (let left = milliseconds; left > 0; at += QUARTER_MS) if (runs(at)) left -= QUARTER_MS;
  for (let pause = paused(at); pause !== undefined; pause = paused(at)) at = pause.until;
  return at;
}

/** Finds the opening quarter by quarter, then goes on date by date. */
export function naiveWorkingDays(spec: ClockSpec, start: Instant, amount: number): Instant {
  let opening = start;
  while (!naiveIsOpen(spec, opening)) opening += QUARTER_MS;
  const local = Temporal.Instant.fromEpochMilliseconds(opening).toZonedDateTimeISO(spec.timezone);
  const date = naiveWorkingDate(spec, local.toPlainDate(), amount);
  const same = date.toZonedDateTime({ timeZone: spec.timezone, plainTime: local.toPlainTime() }).epochMilliseconds;
  let closing = date.add({ days: 1 }).toZonedDateTime(spec.timezone).epochMilliseconds;
  while (!naiveIsOpen(spec, closing - QUARTER_MS)) closing -= QUARTER_MS;
  return amount === 0 ? opening : Math.min(same, closing);
}

/** The date that is so many open dates later. */
export function naiveWorkingDate(spec: ClockSpec, from: Temporal.PlainDate, amount: number): Temporal.PlainDate {
  let date = from;
  for (let left = amount; left > 0; ) {
    date = date.add({ days: 1 });
    if (!isClosedDate(spec, date)) left -= 1;
  }
  return date;
}

/** The last millisecond of a date, in a zone that keeps its midnights. */
export function naiveEndOfDay(spec: ClockSpec, date: Temporal.PlainDate): Instant {
  return date.add({ days: 1 }).toZonedDateTime(spec.timezone).epochMilliseconds - 1;
}
