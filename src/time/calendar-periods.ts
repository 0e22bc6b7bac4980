import type { Instant } from "./instant.js";
import { civilDateOf, type LocalDate, localDateOf, plusMonths } from "./local-date.js";
import type { Zone } from "./zone.js";

/** The length of a period of the calendar: so many days (a week is seven) or months (a year is twelve); at least one. */
export interface CalendarLength {
  readonly unit: "day" | "month";
  readonly amount: number;
}

/** A stretch of whole local days, as instants; `until` is exclusive. */
export interface CalendarPeriod {
  readonly from: Instant;
  readonly until: Instant;
}

/** A Monday that begins a month and a year: weeks, months and years begin as people expect. */
export const usualAnchor: LocalDate = localDateOf(2001, 1, 1);

/** The calendar cut into equal periods, one of which begins with the anchor's day, in both directions without an end. */
export class CalendarPeriods {
  readonly #length: CalendarLength;
  readonly #anchor: LocalDate;
  readonly #zone: Zone;

  constructor(length: CalendarLength, anchor: LocalDate, zone: Zone) {
    this.#length = length;
    this.#anchor = anchor;
    this.#zone = zone;
  }

  /** The period so many after the one that begins with the anchor. */
  at(index: number): CalendarPeriod {
    return { from: this.#zone.startOfDay(this.#begin(index)), until: this.#zone.startOfDay(this.#begin(index + 1)) };
  }

  /** Which period an instant lies in. */
  indexOf(instant: Instant): number {
    const date = this.#zone.dateAt(instant);
    const { unit, amount } = this.#length;
    let index = Math.floor((unit === "day" ? date - this.#anchor : monthsBetween(this.#anchor, date)) / amount);
    // A month cut short, or a day that the zone skipped, begins elsewhere than the count says.
    while (this.#zone.startOfDay(this.#begin(index)) > instant) index -= 1;
    while (this.#zone.startOfDay(this.#begin(index + 1)) <= instant) index += 1;
    return index;
  }

  #begin(index: number): LocalDate {
    const { unit, amount } = this.#length;
    return unit === "day" ? this.#anchor + index * amount : plusMonths(this.#anchor, index * amount);
  }
}

function monthsBetween(from: LocalDate, to: LocalDate): number {
  const [first, last] = [civilDateOf(from), civilDateOf(to)];
  return (last.year - first.year) * 12 + (last.month - first.month);
}
