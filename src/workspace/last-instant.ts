import type { RecordedEvent } from "../events/event.js";
import type { Instant } from "../time/instant.js";

/** When the latest event happened, the end of its span where it has one; `null` where there is none. */
export function lastInstant(events: Iterable<RecordedEvent>): Instant | null {
  let last: Instant | null = null;
  for (const { time, until } of events) {
    const end = until ?? time;
    if (last === null || end > last) last = end;
  }
  return last;
}
