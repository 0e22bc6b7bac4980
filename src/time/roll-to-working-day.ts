import type { Pause } from "./due.js";
import type { Instant } from "./instant.js";
import { DAY_MS } from "./local-date.js";
import { afterPause } from "./unite-pauses.js";
import { need, openDayFrom, type Walk } from "./walk.js";

/**
 * The same local time of the next working day where the instant's own day is closed; the end of that day for the end of a
 * day. It does not come to lie in a pause either.
 */
export function rollToWorkingDay(walk: Walk, instant: Instant, pauses: readonly Pause[]): Instant {
  const { zone, day } = walk.clock;
  let at = instant;
  for (;;) {
    const local = zone.toLocal(at);
    const date = Math.floor(local / DAY_MS);
    const own = day(date);
    need(walk, own);
    if (own.closing === null) {
      const after = afterPause(pauses, at);
      if (after === at) return at;
      at = after;
    } else {
      const next = openDayFrom(walk, date + 1).date;
      at = at === zone.endOfDay(date) ? zone.endOfDay(next) : Math.max(at, zone.fromLocal(next * DAY_MS + (local - date * DAY_MS)));
    }
  }
}
