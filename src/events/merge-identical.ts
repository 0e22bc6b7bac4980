import type { EventIdentity, RecordedEvent } from "./event.js";
import type { LocatedEvent, RecordPlace } from "./located-event.js";
import { saySame } from "./say-same.js";

/** Two records that claim to be one event and say different things. */
export interface IdentityConflict {
  readonly identity: EventIdentity;
  readonly first: RecordPlace;
  readonly second: RecordPlace;
}

export interface MergedEvents {
  /** One for each identity, in the order of their first records. */
  readonly events: readonly RecordedEvent[];
  /** How many records repeated an earlier one. */
  readonly duplicates: number;
  /** Not empty: the input is unfit, and `events` holds whichever record came first. */
  readonly conflicts: readonly IdentityConflict[];
}

/** Counts each event once, by its identity (`source`, `id`), and finds identities that stand for two things. */
export function mergeIdentical(located: readonly LocatedEvent[]): MergedEvents {
  /** By source, then id: where in `events` and `firsts` the event stands. */
  const indexes = new Map<string, Map<string, number>>();
  const events: RecordedEvent[] = [];
  const firsts: LocatedEvent[] = [];
  const conflicts: IdentityConflict[] = [];
  let duplicates = 0;
  for (const record of located) {
    const { event } = record;
    let byId = indexes.get(event.source);
    if (byId === undefined) {
      byId = new Map();
      indexes.set(event.source, byId);
    }
    const index = byId.get(event.id);
    const kept = index === undefined ? undefined : events[index];
    const first = index === undefined ? undefined : firsts[index];
    if (index === undefined || kept === undefined || first === undefined) {
      byId.set(event.id, events.length);
      events.push(event);
      firsts.push(record);
    } else if (saySame(kept, event)) {
      duplicates++;
      events[index] = preferred(kept, event);
    } else {
      conflicts.push({ identity: { source: event.source, id: event.id }, first: placeOf(first), second: placeOf(record) });
    }
  }
  return { events, duplicates, conflicts };
}

/** Which of two records that say the same in other words is kept: that must not hang on the order of lines. */
export function preferred(a: RecordedEvent, b: RecordedEvent): RecordedEvent {
  return JSON.stringify(b.data) < JSON.stringify(a.data) ? b : a;
}

function placeOf({ file, line }: RecordPlace): RecordPlace {
  return { file, line };
}
