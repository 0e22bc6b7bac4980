import type { ClockSpec } from "./clock-spec.js";
import type { Closing } from "./closing.js";
import type { Instant } from "./instant.js";
import { civilDateOf, DAY_MS, formatLocalDate, type LocalDate, weekdayOf } from "./local-date.js";
import { type OpeningRules, openingRules } from "./opening-rules.js";
import type { Zone } from "./zone.js";

/** Half-open. */
export interface OpenInterval {
  readonly from: Instant;
  readonly until: Instant;
}

/** One local day on a clock. */
export interface ClockDay {
  readonly date: LocalDate;
  /** The day runs from `start` up to `end`, the start of the next. Both are the same for a day that the zone skipped. */
  readonly start: Instant;
  readonly end: Instant;
  /** Ascending and disjoint; empty where the day is closed. */
  readonly open: readonly OpenInterval[];
  /** `null` where the day is open. */
  readonly closing: Closing | null;
  /** The year that the calendar lists nothing for, where that leaves it open whether this day is; it then counts as open here. */
  readonly missingYear: number | null;
}

/** The days of a clock, worked out when somebody asks and kept. */
export interface ClockDays {
  readonly day: (date: LocalDate) => ClockDay;
  readonly rules: OpeningRules;
}

/** Some 140 years: dates come from events, so the table must not grow without an end. */
const MOST_DAYS = 50_000;
const MINUTE_MS = 60_000;

/** Builds the table of days. */
export function clockDays(spec: ClockSpec, zone: Zone): ClockDays {
  const table = new Map<LocalDate, ClockDay>();
  const rules = openingRules(spec.hours);
  const weekend = new Set(spec.weekend);

  const read = (date: LocalDate): ClockDay => {
    const start = zone.startOfDay(date);
    const end = zone.startOfDay(date + 1);
    const weekday = weekdayOf(date);
    const closed = (closing: Closing): ClockDay => ({ date, start, end, open: [], closing, missingYear: null });
    if (weekend.has(weekday)) return closed({ kind: "weekend", weekday });

    // A reading on a day's wall is reached at one instant only, so that intervals never overlap where clocks change.
    const at = (minutes: number) => Math.min(end, Math.max(start, zone.firstReaching(date * DAY_MS + minutes * MINUTE_MS)));
    const open: OpenInterval[] = [];
    for (const minutes of rules.minutesOn(date)) {
      const interval = { from: at(minutes.from), until: at(minutes.to) };
      if (interval.from < interval.until) open.push(interval);
    }
    if (open.length === 0) return closed({ kind: "no-hours", weekday });

    const { calendar } = spec;
    let missingYear: number | null = null;
    if (calendar !== null) {
      const { year } = civilDateOf(date);
      const listed = calendar.years.get(year) ?? null;
      const holiday = calendar.days.get(formatLocalDate(date));
      if (holiday !== undefined && (holiday.kind === "public-holiday" || spec.collectiveLeave === "closed")) {
        return closed({ kind: "holiday", holiday, year: listed });
      }
      if (listed === null) missingYear = year;
    }
    return { date, start, end, open, closing: null, missingYear };
  };

  return {
    rules,
    day: (date) => {
      const known = table.get(date);
      if (known !== undefined) return known;
      if (table.size >= MOST_DAYS) table.clear();
      const day = read(date);
      table.set(date, day);
      return day;
    },
  };
}
