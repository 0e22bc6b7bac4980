import type { Text } from "../diagnostics/text.js";
import { whyNotCountable } from "./can-count.js";
import { type ClockDay, type ClockDays, clockDays } from "./clock-day.js";
import type { ClockSpec } from "./clock-spec.js";
import type { DueRequest } from "./due.js";
import type { Instant } from "./instant.js";
import type { LocalDate } from "./local-date.js";
import type { Term } from "./term.js";
import { weeklyHours } from "./weekly-hours.js";
import { type Zone, zoneFor } from "./zone.js";

/** When a clock is open, and what can be counted on it. Immutable to its users; it keeps the days that it has worked out. */
export interface Clock {
  readonly spec: ClockSpec;
  readonly zone: Zone;
  /** No weekend, no calendar and no hours: all time counts. */
  readonly alwaysOpen: boolean;
  /** The table of its days. */
  readonly day: (date: LocalDate) => ClockDay;
  /** The first open day from a date on, days of missing years counted as open; `null` where there is none in sight. */
  readonly openDayFrom: (date: LocalDate) => ClockDay | null;
  /** Whether an instant is open time; `null` where the calendar lists nothing for its year. */
  readonly isOpen: (instant: Instant) => boolean | null;
  /** The instant itself where it is open, else the next that is; `null` where the calendar lists nothing there, or it never opens. */
  readonly nextOpening: (instant: Instant) => Instant | null;
  /** The first millisecond of a local day. */
  readonly startOfDay: (date: LocalDate) => Instant;
  /** Whether a local day has open time, a working day; `null` where the calendar lists nothing for its year. */
  readonly dayIsOpen: (date: LocalDate) => boolean | null;
  /** Why this clock cannot count a term in such a way, for people; `null` where it can. */
  readonly canCount: (term: Term, counting: DueRequest["counting"], ifClosed: DueRequest["ifClosed"]) => Text | null;
}

/** More days than any decree closes on end; beyond them a clock is taken never to open again. */
const MOST_CLOSED_DAYS = 40_000;

/** Builds a clock. Throws a RangeError for a time zone or a date that does not exist; whoever reads the spec checks them. */
export function createClock(spec: ClockSpec): Clock {
  const zone = zoneFor(spec.timezone);
  if (zone === null) throw new RangeError("unknown time zone");
  const { day, rules }: ClockDays = clockDays(spec, zone);
  const weekly = weeklyHours(spec);

  const openDayFrom = (date: LocalDate): ClockDay | null => {
    let next = rules.nextInForce(date);
    for (let closed = 0; next !== null && closed < MOST_CLOSED_DAYS; closed += 1) {
      const found = day(next);
      if (found.closing === null) return found;
      next = rules.nextInForce(next + 1);
    }
    return null;
  };

  const nextOpening = (instant: Instant): Instant | null => {
    let date = zone.dateAt(instant);
    for (;;) {
      const found = openDayFrom(date);
      if (found === null) return null;
      const interval = found.open.find((open) => instant < open.until);
      if (interval !== undefined) return found.missingYear === null ? Math.max(instant, interval.from) : null;
      date = found.date + 1;
    }
  };

  const dayIsOpen = (date: LocalDate): boolean | null => {
    const found = day(date);
    return found.missingYear === null ? found.closing === null : null;
  };

  const isOpen = (instant: Instant): boolean | null => {
    let found = day(zone.dateAt(instant));
    // Where a local midnight is repeated the date goes back while the day does not.
    while (found.end <= instant) found = day(found.date + 1);
    const open = found.open.some((interval) => interval.from <= instant && instant < interval.until);
    return open && found.missingYear !== null ? null : open;
  };

  return {
    spec,
    zone,
    alwaysOpen: spec.weekend.length === 0 && spec.calendar === null && spec.hours.length === 0,
    day,
    openDayFrom,
    isOpen,
    nextOpening,
    startOfDay: zone.startOfDay,
    dayIsOpen,
    canCount: (term, counting, ifClosed) => whyNotCountable(weekly, term, counting, ifClosed),
  };
}
