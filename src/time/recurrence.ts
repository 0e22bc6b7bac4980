import type { Instant } from "./instant.js";
import { civilDateOf, DAY_MS, type LocalDate, plusMonths } from "./local-date.js";
import type { Zone } from "./zone.js";

/** Periods that follow one another from an anchor on. */
export interface Recurrence {
  readonly unit: "day" | "month" | "year";
  /** At least 1. */
  readonly amount: number;
  readonly anchor: LocalDate;
  /** Local milliseconds after midnight at which each period begins; `null` for the first instant of its day. */
  readonly timeOfDay: number | null;
}

/** Half-open. */
export interface Interval {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * The period with a number, the first having 0. Each beginning is counted from the anchor, so that months from the 31st begin
 * on the last day of shorter months and on the 31st again.
 */
export function periodAt(zone: Zone, recurrence: Recurrence, index: number): Interval {
  return { from: beginning(zone, recurrence, index), until: beginning(zone, recurrence, index + 1) };
}

/** The number of the period that an instant lies in; negative before the anchor. */
export function periodIndex(zone: Zone, recurrence: Recurrence, instant: Instant): number {
  const { unit, amount, anchor } = recurrence;
  const passed = unit === "day" ? zone.dateAt(instant) - anchor : monthOf(zone.dateAt(instant)) - monthOf(anchor);
  // Within one of the right number: a day of the month or an hour may not have come yet.
  let index = Math.floor(passed / (unit === "year" ? amount * 12 : amount)) + 1;
  while (beginning(zone, recurrence, index) > instant) index -= 1;
  return index;
}

function beginning(zone: Zone, { unit, amount, anchor, timeOfDay }: Recurrence, index: number): Instant {
  const date = unit === "day" ? anchor + index * amount : plusMonths(anchor, index * amount * (unit === "year" ? 12 : 1));
  return timeOfDay === null ? zone.startOfDay(date) : zone.fromLocal(date * DAY_MS + timeOfDay);
}

function monthOf(date: LocalDate): number {
  const { year, month } = civilDateOf(date);
  return year * 12 + month;
}
