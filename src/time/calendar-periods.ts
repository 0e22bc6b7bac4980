import type { Instant } from "./instant.js";
import { type LocalDate, localDateOf } from "./local-date.js";
import { type Interval, periodAt, periodIndex, type Recurrence } from "./recurrence.js";
import type { Zone } from "./zone.js";

/** The length of a period of the calendar: so many days (a week is seven) or months (a year is twelve); at least one. */
export interface CalendarLength {
  readonly unit: "day" | "month";
  readonly amount: number;
}

/** A Monday that begins a month and a year: weeks, months and years begin as people expect. */
export const usualAnchor: LocalDate = localDateOf(2001, 1, 1);

/** The calendar cut into equal periods of whole local days, one of which begins with the anchor's day, in both directions without an end. */
export class CalendarPeriods {
  readonly #zone: Zone;
  readonly #recurrence: Recurrence;

  constructor(length: CalendarLength, anchor: LocalDate, zone: Zone) {
    this.#zone = zone;
    this.#recurrence = { ...length, anchor, timeOfDay: null };
  }

  /** The period so many after the one that begins with the anchor. */
  at(index: number): Interval {
    return periodAt(this.#zone, this.#recurrence, index);
  }

  /** Which period an instant lies in. */
  indexOf(instant: Instant): number {
    return periodIndex(this.#zone, this.#recurrence, instant);
  }
}
