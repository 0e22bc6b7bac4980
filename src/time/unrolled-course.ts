import type { Pause } from "./due.js";
import type { Instant } from "./instant.js";

/** The way of a term over a clock, in the order of the reference: start, nominal end, pauses. Not rolled yet. */
export interface UnrolledCourse {
  /** Where counting begins: the next opening, or the next midnight. */
  readonly begins: Instant;
  /** Where a count is reached that then goes on to the end of its day; else the same as `ends`. */
  readonly reached: Instant;
  readonly ends: Instant;
  /** The pauses that were looked at, united. */
  readonly pauses: readonly MovingPause[];
  /** No due instant is earlier, whatever a year says that the calendar does not list. */
  readonly notBefore: Instant;
}

/** A pause with the days that it moved a term of days on by; 0 where it moved none, or where the term is counted. */
export interface MovingPause extends Pause {
  readonly days: number;
}
