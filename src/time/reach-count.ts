import type { Pause } from "./due.js";
import type { Instant } from "./instant.js";
import { need, type Walk } from "./walk.js";

/** About 400 years: no count that a clock accepts takes as long. */
const MOST_DAYS = 150_000;

/**
 * The earliest instant at which so many open milliseconds outside pauses have passed since `start`; for none, the first that
 * is open and not paused. Throws a RangeError for a count that the clock does not reach, which `canCount` refuses.
 */
export function reachCount(walk: Walk, start: Instant, milliseconds: number, pauses: readonly Pause[]): Instant {
  if (walk.clock.alwaysOpen) return reachAlways(start, milliseconds, pauses);
  let left = milliseconds;
  let pauseIndex = 0;
  let day = walk.clock.openDayFrom(walk.clock.zone.dateAt(start));
  const last = walk.clock.zone.dateAt(Math.max(start, pauses.at(-1)?.until ?? start)) + MOST_DAYS;
  while (day !== null && day.date <= last) {
    for (const interval of day.open) {
      let at = Math.max(interval.from, start);
      while (at < interval.until) {
        let pause = pauses[pauseIndex];
        while (pause !== undefined && pause.until <= at) {
          pauseIndex += 1;
          pause = pauses[pauseIndex];
        }
        const end = Math.min(interval.until, pause?.from ?? interval.until);
        if (at < end) {
          need(walk, day);
          if (left <= end - at) return at + left;
          left -= end - at;
        }
        at = pause === undefined ? interval.until : Math.max(end, Math.min(interval.until, pause.until));
      }
    }
    day = walk.clock.openDayFrom(day.date + 1);
  }
  throw new RangeError("the clock does not reach the count");
}

/** The pauses lie after the start, one after another. */
function reachAlways(start: Instant, milliseconds: number, pauses: readonly Pause[]): Instant {
  let at = start;
  let left = milliseconds;
  for (const pause of pauses) {
    if (left <= pause.from - at) return at + left;
    left -= pause.from - at;
    at = pause.until;
  }
  return at + left;
}
