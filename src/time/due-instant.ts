import type { Clock } from "./clock.js";
import { courseOf } from "./course.js";
import type { Due, DueRequest } from "./due.js";
import type { Extensions } from "./extension.js";

/**
 * When a term is due: start, nominal end, extensions, pauses, roll (docs/reference/language.md, "Terms"). Ask `clock.canCount` first: a
 * RangeError is thrown for what it refuses, and for a pause that has no end.
 */
export function dueInstant(clock: Clock, request: DueRequest, extensions: Extensions | null = null): Due {
  const { term } = request;
  // The commonest case, without a walk.
  if (
    extensions === null &&
    term.kind === "counted" &&
    clock.alwaysOpen &&
    request.counting === "from-start" &&
    request.pauses.length === 0
  ) {
    return { kind: "at", at: request.start + term.milliseconds, givenTooEarly: false };
  }
  return courseOf(clock, request, extensions)?.due ?? { kind: "open" };
}
