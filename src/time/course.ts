import type { Clock } from "./clock.js";
import { countedCourse } from "./counted-course.js";
import { dayCourse } from "./day-course.js";
import type { Due, DueRequest } from "./due.js";
import type { Instant } from "./instant.js";
import { rollToWorkingDay } from "./roll-to-working-day.js";
import { afterPause, unitePauses } from "./unite-pauses.js";
import type { MovingPause, UnrolledCourse } from "./unrolled-course.js";
import { startWalk, type Walk } from "./walk.js";

/** A whole course: `rolledFrom` is the end before a roll, equal to the due instant where there was none. */
export interface Course {
  readonly due: Due;
  readonly start: Instant;
  readonly begins: Instant;
  readonly reached: Instant;
  readonly rolledFrom: Instant;
  readonly pauses: readonly MovingPause[];
  /** The start of the first day that the calendar would have been needed for. */
  readonly missingFrom: Instant | null;
}

/**
 * Counts a term on a clock. `null` for a term that has no due instant. Throws a RangeError for what `canCount` refuses and
 * for a pause without an end.
 */
export function courseOf(clock: Clock, request: DueRequest): Course | null {
  const walk = startWalk(clock);
  const unrolled = unrolledCourse(walk, request);
  if (unrolled === null) return null;
  const { begins, reached, ends, pauses } = unrolled;
  const rolled = request.ifClosed === "next-working-day" ? rollToWorkingDay(walk, ends, pauses) : ends;
  const { missing } = walk;
  const { calendar } = clock.spec;
  const due: Due =
    missing === null || calendar === null
      ? { kind: "at", at: rolled, givenTooEarly: request.term.kind === "given" && request.given !== null && request.given < request.start }
      : { kind: "unknown", notBefore: unrolled.notBefore, calendar: calendar.id, year: missing.year };
  return { due, start: request.start, begins, reached, rolledFrom: ends, pauses, missingFrom: missing?.from ?? null };
}

function unrolledCourse(walk: Walk, request: DueRequest): UnrolledCourse | null {
  const { term } = request;
  switch (term.kind) {
    case "open":
      return null;
    case "given":
      return request.given === null ? null : givenCourse(request, request.given);
    case "counted":
      return countedCourse(walk, request, term.milliseconds);
    default:
      return dayCourse(walk, request, term);
  }
}

function givenCourse(request: DueRequest, given: Instant): UnrolledCourse {
  const pauses = unitePauses(request.pauses, request.start).map((pause) => ({ ...pause, days: 0 }));
  const ends = afterPause(pauses, Math.max(given, request.start));
  return { begins: request.start, reached: ends, ends, pauses, notBefore: ends };
}
