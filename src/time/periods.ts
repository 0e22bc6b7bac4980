import type { Instant } from "./instant.js";
import type { Interval } from "./recurrence.js";

/** Time cut into periods that follow one another, numbered. */
export interface Periods {
  at(index: number): Interval;
  /** Which period an instant lies in. */
  indexOf(instant: Instant): number;
}
