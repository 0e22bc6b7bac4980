import { Temporal } from "temporal-polyfill";
import type { ClockSpec } from "../../../src/time/clock-spec.js";

/** The calendar lists nothing for a year that a count needs. */
export class MissingYear extends Error {
  readonly year: number;

  constructor(year: number) {
    super(`no list for ${year}`);
    this.year = year;
  }
}

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** A clock's days as one would tick them off on paper: which are closed, and when the others are open. */
export class LocalDays {
  readonly spec: ClockSpec;
  /** What was ticked off once stays so: worlds ask for the same few days again and again. */
  readonly #open = new Map<string, readonly Interval[]>();
  readonly #closed = new Map<string, boolean>();
  readonly #starts = new Map<string, number>();
  readonly #hours = new Map<string, readonly Interval[]>();

  constructor(spec: ClockSpec) {
    this.spec = spec;
  }

  dateOf(instant: number): Temporal.PlainDate {
    return this.localOf(instant).toPlainDate();
  }

  localOf(instant: number): Temporal.PlainDateTime {
    return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(this.spec.timezone).toPlainDateTime();
  }

  instantOf(local: Temporal.PlainDateTime): number {
    return local.toZonedDateTime(this.spec.timezone, { disambiguation: "compatible" }).epochMilliseconds;
  }

  /** First instant of a local day. */
  startOf(date: Temporal.PlainDate): number {
    return once(this.#starts, date.toString(), () => date.toZonedDateTime(this.spec.timezone).epochMilliseconds);
  }

  /** `23:59:59.999`: the second one where the zone repeats it, what it is resolved to where the zone skips it. */
  lastMillisecondOf(date: Temporal.PlainDate): number {
    const local = date.toPlainDateTime({ hour: 23, minute: 59, second: 59, millisecond: 999 });
    return local.toZonedDateTime(this.spec.timezone, { disambiguation: "later" }).epochMilliseconds;
  }

  /** Weekend, holiday, closed leave, or a weekday for which no hours are named. */
  isClosed(date: Temporal.PlainDate): boolean {
    return once(this.#closed, date.toString(), () => this.#looksClosed(date));
  }

  #looksClosed(date: Temporal.PlainDate): boolean {
    const weekday = weekdays[date.dayOfWeek - 1] ?? "mon";
    if (this.spec.weekend.includes(weekday)) return true;
    if (this.#isHoliday(date)) return true;
    return this.spec.hours.length > 0 && this.#hoursOf(date).length === 0;
  }

  /** When the clock is open on that day, ascending. */
  openOn(date: Temporal.PlainDate): readonly Interval[] {
    return once(this.#open, date.toString(), () => this.#lookUpOpen(date));
  }

  #lookUpOpen(date: Temporal.PlainDate): readonly Interval[] {
    if (this.isClosed(date)) return [];
    if (this.spec.hours.length === 0) return [{ from: this.startOf(date), to: this.startOf(date.add({ days: 1 })) }];
    return this.#hoursOf(date).map(({ from, to }) => ({ from: this.#atMinute(date, from), to: this.#atMinute(date, to) }));
  }

  nextWorkingDay(after: Temporal.PlainDate): Temporal.PlainDate {
    let date = after.add({ days: 1 });
    while (this.isClosed(date)) date = date.add({ days: 1 });
    return date;
  }

  /** The instant itself where the clock is open, else the next opening. */
  openingFrom(instant: number): number {
    for (let date = this.dateOf(instant); ; date = date.add({ days: 1 })) {
      for (const { from, to } of this.openOn(date)) if (instant < to) return Math.max(instant, from);
    }
  }

  #isHoliday(date: Temporal.PlainDate): boolean {
    const { calendar, collectiveLeave } = this.spec;
    if (calendar === null) return false;
    if (!calendar.years.has(date.year)) throw new MissingYear(date.year);
    const day = calendar.days.get(date.toString());
    return day !== undefined && (day.kind === "public-holiday" || collectiveLeave === "closed");
  }

  #hoursOf(date: Temporal.PlainDate): readonly Interval[] {
    return once(this.#hours, date.toString(), () => this.#unitedHours(date));
  }

  #unitedHours(date: Temporal.PlainDate): readonly Interval[] {
    const weekday = weekdays[date.dayOfWeek - 1] ?? "mon";
    const text = date.toString();
    const valid = this.spec.hours.filter(
      ({ days, from, until }) => days.includes(weekday) && (from === null || from <= text) && (until === null || text <= until),
    );
    const minutes = new Set<number>();
    for (const { intervals } of valid) for (const { from, to } of intervals) for (let at = from; at < to; at += 1) minutes.add(at);
    const united: { from: number; to: number }[] = [];
    for (const at of [...minutes].sort((a, b) => a - b)) {
      const last = united.at(-1);
      if (last?.to === at) last.to = at + 1;
      else united.push({ from: at, to: at + 1 });
    }
    return united;
  }

  #atMinute(date: Temporal.PlainDate, minute: number): number {
    if (minute === 24 * 60) return this.startOf(date.add({ days: 1 }));
    return this.instantOf(date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 }));
  }
}

/** Looks something up the first time that it is asked for; a year that is missing is asked for again. */
export function once<Value>(known: Map<string, Value>, name: string, look: () => Value): Value {
  const found = known.get(name);
  if (found !== undefined) return found;
  const value = look();
  known.set(name, value);
  return value;
}
