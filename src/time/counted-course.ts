import type { DueRequest } from "./due.js";
import { reachCount } from "./reach-count.js";
import { afterPause, unitePauses } from "./unite-pauses.js";
import type { UnrolledCourse } from "./unrolled-course.js";
import type { Walk } from "./walk.js";

/** Counted time: open time outside pauses, from the start or from the next local midnight, then to the end of the day. */
export function countedCourse(walk: Walk, request: DueRequest, milliseconds: number): UnrolledCourse {
  const { zone } = walk.clock;
  const fromNextDay = request.counting === "from-next-day";
  const begins = fromNextDay ? zone.endOfDay(zone.dateAt(request.start)) + 1 : request.start;
  const pauses = unitePauses(request.pauses, begins).map((pause) => ({ ...pause, days: 0 }));
  const reached = reachCount(walk, begins, milliseconds, pauses);
  // A count that is reached at midnight was reached in the day that ends there; `canCount` refuses a count of nothing from the next day.
  const ends = afterPause(pauses, fromNextDay ? zone.endOfDay(zone.dateAt(reached - 1)) : reached);
  return { begins, reached, ends, pauses, notBefore: ends };
}
