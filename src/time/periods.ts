import type { CalendarPeriod } from "./calendar-periods.js";
import type { Instant } from "./instant.js";

/** Time cut into periods that follow one another, numbered. */
export interface Periods {
  at(index: number): CalendarPeriod;
  /** Which period an instant lies in. */
  indexOf(instant: Instant): number;
}
