import type { Clock } from "./clock.js";
import type { Due, DueRequest } from "./due.js";
import { extendedCourse } from "./extended-course.js";
import type { Extensions } from "./extension.js";
import type { Instant } from "./instant.js";
import { rollToWorkingDay } from "./roll-to-working-day.js";
import { termCourse } from "./term-course.js";
import type { MovingPause } from "./unrolled-course.js";
import { startWalk } from "./walk.js";

/**
 * A whole course: `extendedFrom` is where it would have ended without extensions, `rolledFrom` the end before a roll; each
 * equals what follows it where there was none.
 */
export interface Course {
  readonly due: Due;
  readonly start: Instant;
  readonly begins: Instant;
  readonly reached: Instant;
  readonly extendedFrom: Instant;
  readonly rolledFrom: Instant;
  readonly pauses: readonly MovingPause[];
  /** Where a year is missing: the start of the first day that the calendar would have been needed for. */
  readonly missingFrom: Instant;
}

/**
 * Counts a term on a clock. `null` for a term that has no due instant. Throws a RangeError for what `canCount` refuses and
 * for a pause without an end.
 */
export function courseOf(clock: Clock, request: DueRequest, extensions: Extensions | null): Course | null {
  const walk = startWalk(clock);
  const plain = termCourse(walk, request);
  if (plain === null) return null;
  const extended = extensions === null ? { ...plain, lacking: null } : extendedCourse(walk, request, extensions, plain);
  const { ends, pauses } = extended;
  const rolled = request.ifClosed === "next-working-day" ? rollToWorkingDay(walk, ends, pauses) : ends;
  const { missing } = walk;
  const { calendar } = clock.spec;
  const own = missing === null || calendar === null ? null : { calendar: calendar.id, year: missing.year };
  const lacking = own ?? extended.lacking;
  const due: Due =
    lacking === null
      ? { kind: "at", at: rolled, givenTooEarly: request.term.kind === "given" && request.given !== null && request.given < request.start }
      : { kind: "unknown", notBefore: plain.notBefore, ...lacking };
  const missingFrom = missing?.from ?? plain.ends;
  return {
    due,
    start: request.start,
    begins: plain.begins,
    reached: plain.reached,
    extendedFrom: plain.ends,
    rolledFrom: ends,
    pauses,
    missingFrom,
  };
}
