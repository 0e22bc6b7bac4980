import type { OpeningHours } from "./clock-spec.js";
import { type LocalDate, weekdayOf } from "./local-date.js";
import { parseLocalDate } from "./parse-local-date.js";

/** Open from `from` up to, not including, `to`, in minutes after local midnight. */
export interface OpenMinutes {
  readonly from: number;
  readonly to: number;
}

/** Opening hours with their dates as days; several rules for one day unite. */
export interface OpeningRules {
  /** Ascending, disjoint and apart; empty where the day has no hours. */
  readonly minutesOn: (date: LocalDate) => readonly OpenMinutes[];
  /** The first day from `date` on that lies within the dates of some rule; `null` where there is none. */
  readonly nextInForce: (date: LocalDate) => LocalDate | null;
}

const WHOLE_DAY: readonly OpenMinutes[] = [{ from: 0, to: 1440 }];

/** The rules of a clock; without any the whole day is open, every day. Throws a RangeError for a date that does not exist. */
export function openingRules(hours: readonly OpeningHours[]): OpeningRules {
  if (hours.length === 0) return { minutesOn: () => WHOLE_DAY, nextInForce: (date) => date };
  const rules = hours.map((rule) => ({
    days: new Set(rule.days),
    intervals: rule.intervals,
    first: rule.from === null ? Number.NEGATIVE_INFINITY : dateOrThrow(rule.from),
    last: rule.until === null ? Number.POSITIVE_INFINITY : dateOrThrow(rule.until),
  }));
  return {
    minutesOn: (date) => {
      const weekday = weekdayOf(date);
      const found: OpenMinutes[] = [];
      for (const rule of rules) {
        if (rule.first <= date && date <= rule.last && rule.days.has(weekday)) found.push(...rule.intervals);
      }
      return uniteMinutes(found);
    },
    nextInForce: (date) => {
      let next = Number.POSITIVE_INFINITY;
      for (const rule of rules) if (date <= rule.last) next = Math.min(next, Math.max(rule.first, date));
      return next === Number.POSITIVE_INFINITY ? null : next;
    },
  };
}

function uniteMinutes(intervals: readonly OpenMinutes[]): readonly OpenMinutes[] {
  const united: OpenMinutes[] = [];
  for (const interval of [...intervals].sort((one, other) => one.from - other.from)) {
    if (interval.to <= interval.from) continue;
    const last = united.at(-1);
    if (last !== undefined && interval.from <= last.to) united[united.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
    else united.push(interval);
  }
  return united;
}

function dateOrThrow(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new RangeError(`not a date: ${text}`);
  return date;
}
