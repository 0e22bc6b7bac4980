import { Temporal } from "temporal-polyfill";
import type { Instant } from "./instant.js";

/** A piece of time in which a zone's offset stays the same; neighbours may share it. Half-open. */
export interface Segment {
  readonly from: Instant;
  readonly until: Instant;
  /** Milliseconds to add to an instant to get the local time as if it were UTC. */
  readonly offset: number;
}

/** Finds the piece that an instant lies in. */
export type FindSegment = (instant: Instant) => Segment;

/** About 398 days. The search for a zone's next change looks three years ahead at least, so it never misses one in a block. */
const BLOCK_MS = 2 ** 35;
/** Temporal ends at 8.64e15 ms; beyond, the last block's offset goes on. */
const LAST_BLOCK = Math.floor(8.64e15 / BLOCK_MS) - 1;

/**
 * The offsets of one zone, read from Temporal a block at a time when somebody asks and kept from then on.
 * Throws a RangeError where the zone is not known.
 */
export function segmentsOfZone(timezone: string): FindSegment {
  const blocks = new Map<number, readonly Segment[]>();
  let last = readBlock(timezone, 0);
  let lastIndex = 0;
  blocks.set(lastIndex, last);

  return (instant) => {
    const index = Math.max(-LAST_BLOCK, Math.min(LAST_BLOCK, Math.floor(instant / BLOCK_MS)));
    if (index !== lastIndex) {
      const known = blocks.get(index);
      last = known ?? readBlock(timezone, index);
      lastIndex = index;
      if (known === undefined) blocks.set(index, last);
    }
    // A block has a handful of pieces at most.
    let found = 0;
    for (let next = 1; next < last.length; next += 1) {
      const segment = last[next];
      if (segment === undefined || segment.from > instant) break;
      found = next;
    }
    const segment = last[found];
    if (segment === undefined) throw new Error("a block of a zone has no segment");
    return segment;
  };
}

function readBlock(timezone: string, index: number): readonly Segment[] {
  const end = index === LAST_BLOCK ? Number.POSITIVE_INFINITY : (index + 1) * BLOCK_MS;
  const segments: Segment[] = [];
  let from = index * BLOCK_MS;
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timezone);
  for (;;) {
    const offset = at.offsetNanoseconds / 1_000_000;
    const next = at.getTimeZoneTransition("next");
    const until = next === null ? end : Math.min(end, next.epochMilliseconds);
    segments.push({ from, until, offset });
    if (next === null || until >= end) return segments;
    from = until;
    at = next;
  }
}
