import type { Weekday } from "./clock-spec.js";

/** A day of the proleptic Gregorian calendar, as days since 1970-01-01. It names a date, not a span of time: zones do that. */
export type LocalDate = number;

/** Milliseconds of a day of 24 hours. */
export const DAY_MS = 86_400_000;

/** Year, month (1 to 12) and day of the month (from 1). */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const WEEKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MONTH_LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_PER_ERA = 146_097;
/** Days from 0000-03-01, where the eras of 400 years begin, to 1970-01-01. */
const EPOCH_SHIFT = 719_468;

/** How many days a month has, none where there is no such month. Months count from 1; years may be zero or negative (0 is the year before 1). */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day that an existing date names. Does not check that it exists. */
export function localDateOf(year: number, month: number, day: number): LocalDate {
  // Years that begin in March put the leap day last, so that the months' lengths follow one formula.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** Year, month and day of a date. */
export function civilDateOf(date: LocalDate): CivilDate {
  const shifted = date + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / (DAYS_PER_ERA - 1))) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The weekday of a date. */
export function weekdayOf(date: LocalDate): Weekday {
  return WEEKDAYS[(((date + 3) % 7) + 7) % 7] ?? "mon";
}

/** The same day of the month so many months later; the month's last day where there is none. */
export function plusMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = civilDateOf(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return localDateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** `YYYY-MM-DD`; years outside 0000 to 9999 as `±YYYYYY`, as ISO 8601 extends them. */
export function formatLocalDate(date: LocalDate): string {
  const { year, month, day } = civilDateOf(date);
  const size = Math.abs(year);
  const digits = year < 0 || year > 9999 ? `${year < 0 ? "-" : "+"}${String(size).padStart(6, "0")}` : String(size).padStart(4, "0");
  return `${digits}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
