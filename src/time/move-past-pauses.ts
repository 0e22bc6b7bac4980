import type { DueRequest, Pause } from "./due.js";
import type { Instant } from "./instant.js";
import { DAY_MS } from "./local-date.js";
import { reachCount } from "./reach-count.js";
import { afterPause, unitePauses } from "./unite-pauses.js";
import type { MovingPause, UnrolledCourse } from "./unrolled-course.js";
import { midnightsIn, need, openDaysAfter, type Walk } from "./walk.js";

/** Moves an end that was not counted from the start on by the pauses before it, as the term itself would be. */
export function movePastPauses(
  walk: Walk,
  request: DueRequest,
  plain: UnrolledCourse,
  end: Instant,
): Pick<UnrolledCourse, "ends" | "pauses"> {
  const { term } = request;
  if (term.kind === "given") return { ends: afterPause(plain.pauses, end), pauses: plain.pauses };
  // The pause of an `end of` term counts from the start, though its days do from the next midnight.
  const united = unitePauses(request.pauses, term.kind === "end-of-day" ? request.start : plain.begins);
  return term.kind === "counted" ? moveByOpenTime(walk, request, united, end) : moveByDays(walk, term, united, end);
}

function moveByOpenTime(
  walk: Walk,
  { counting }: DueRequest,
  united: readonly Pause[],
  end: Instant,
): { ends: Instant; pauses: MovingPause[] } {
  const { zone } = walk.clock;
  let reached = end;
  for (const pause of united) {
    // What is reached as a pause begins was reached before it.
    if (pause.from >= reached) break;
    const open = openTimeIn(walk, pause);
    if (open > 0) reached = reachCount(walk, reached, open, []);
  }
  const pauses = united.map((pause) => ({ ...pause, days: 0 }));
  const ends = counting === "from-next-day" && reached > end ? zone.endOfDay(zone.dateAt(reached - 1)) : reached;
  return { ends: afterPause(pauses, ends), pauses };
}

function openTimeIn(walk: Walk, { from, until }: Pause): number {
  const { clock } = walk;
  let open = 0;
  for (let day = clock.day(clock.zone.dateAt(from)); day.start < until; day = clock.day(day.date + 1)) {
    for (const interval of day.open) {
      const length = Math.min(interval.until, until) - Math.max(interval.from, from);
      if (length <= 0) continue;
      need(walk, day);
      open += length;
    }
  }
  return open;
}

function moveByDays(
  walk: Walk,
  term: DueRequest["term"],
  united: readonly Pause[],
  end: Instant,
): { ends: Instant; pauses: MovingPause[] } {
  const { zone, day } = walk.clock;
  const working = term.kind === "working-days" || (term.kind === "end-of-day" && term.working);
  let date = zone.dateAt(end);
  const timeOfDay = zone.toLocal(end) - date * DAY_MS;
  const isEndOfDay = end === zone.endOfDay(date);
  const pauses: MovingPause[] = [];
  let ends = end;
  for (const pause of united) {
    const counts = pause.from <= ends;
    const days = counts ? midnightsIn(walk, pause, working) : 0;
    pauses.push({ ...pause, days });
    if (!counts) continue;
    date = working ? openDaysAfter(walk, date, days) : date + days;
    const there = isEndOfDay ? zone.endOfDay(date) : zone.fromLocal(date * DAY_MS + timeOfDay);
    const closing = working && !isEndOfDay ? (day(date).open.at(-1)?.until ?? there) : there;
    ends = Math.max(ends, Math.min(there, closing), pause.until);
  }
  return { ends, pauses };
}
