import { countedCourse } from "./counted-course.js";
import { dayCourse } from "./day-course.js";
import type { DueRequest } from "./due.js";
import type { Instant } from "./instant.js";
import { afterPause, unitePauses } from "./unite-pauses.js";
import type { UnrolledCourse } from "./unrolled-course.js";
import type { Walk } from "./walk.js";

/** The way of a term as it stands, not extended and not rolled; `null` for a term that has no due instant. */
export function termCourse(walk: Walk, request: DueRequest): UnrolledCourse | null {
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
