import type { Pause } from "./due.js";
import type { Instant } from "./instant.js";

/** What of the pauses lies after an instant: united, ascending, none touching another. Throws a RangeError for one without an end. */
export function unitePauses(pauses: readonly Pause[], after: Instant): readonly Pause[] {
  const united: Pause[] = [];
  for (const pause of [...pauses].sort((one, other) => one.from - other.from)) {
    if (!Number.isFinite(pause.until)) throw new RangeError("a pause that has not ended gives no due instant");
    const from = Math.max(pause.from, after);
    if (pause.until <= from) continue;
    const last = united.at(-1);
    if (last !== undefined && from <= last.until) united[united.length - 1] = { from: last.from, until: Math.max(last.until, pause.until) };
    else united.push({ from, until: pause.until });
  }
  return united;
}

/** The end of the pause that an instant lies in; the instant itself where it lies in none. */
export function afterPause(pauses: readonly Pause[], instant: Instant): Instant {
  for (const pause of pauses) {
    if (pause.from > instant) break;
    if (instant < pause.until) return pause.until;
  }
  return instant;
}
