import type { Instant } from "./instant.js";
import { DAY_MS, type LocalDate } from "./local-date.js";
import { type FindSegment, segmentsOfZone } from "./zone-segments.js";

/**
 * A time zone, in integer arithmetic. "Local milliseconds" are a local date and time of day read as if they were UTC:
 * `date * 86400000 + time of day`.
 */
export interface Zone {
  /** The IANA name that was asked for. */
  readonly timezone: string;
  /** Local milliseconds minus the instant. */
  readonly offsetAt: (instant: Instant) => number;
  readonly toLocal: (instant: Instant) => number;
  /** As Temporal's `compatible`: of a repeated local time the first, a skipped one moves on by the length of the gap. */
  readonly fromLocal: (localMs: number) => Instant;
  /** The earliest instant whose local time is `localMs` or later: of a gap the end, of a repeated time the first. */
  readonly firstReaching: (localMs: number) => Instant;
  /** The local date of an instant. */
  readonly dateAt: (instant: Instant) => LocalDate;
  /** The first millisecond of a local day. For a day that the zone skipped as a whole it is that of the next one. */
  readonly startOfDay: (date: LocalDate) => Instant;
  /** The last millisecond of a local day; of the next day where the zone skipped the day as a whole. */
  readonly endOfDay: (date: LocalDate) => Instant;
}

/** Wider than any offset from UTC, so that an instant's local time lies within this of it. */
const SPREAD_MS = 1.5 * DAY_MS;
/** Letters first: offsets such as `+07:00` are no zones, their rules cannot change. */
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/;

const zones = new Map<string, Zone | null>();
/** Names come from files: do not let unknown ones pile up. */
const MOST_ZONES = 2000;

/** The zone of an IANA name; `null` where the zone data do not know it. */
export function zoneFor(timezone: string): Zone | null {
  const known = zones.get(timezone);
  if (known !== undefined) return known;
  const zone = createZone(timezone);
  if (zones.size >= MOST_ZONES) zones.clear();
  zones.set(timezone, zone);
  return zone;
}

function createZone(timezone: string): Zone | null {
  if (!ZONE_NAME.test(timezone)) return null;
  let find: FindSegment;
  try {
    find = segmentsOfZone(timezone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }

  const toLocal = (instant: Instant) => instant + find(instant).offset;
  const dateAt = (instant: Instant) => Math.floor(toLocal(instant) / DAY_MS);

  const resolve = (localMs: number, inGap: (before: number, end: Instant) => Instant): Instant => {
    let segment = find(localMs - SPREAD_MS);
    for (;;) {
      const instant = localMs - segment.offset;
      if (instant < segment.until) return instant;
      const next = find(segment.until);
      if (localMs - next.offset < next.from) return inGap(instant, next.from);
      segment = next;
    }
  };
  const fromLocal = (localMs: number) => resolve(localMs, (before) => before);
  const firstReaching = (localMs: number) => resolve(localMs, (_, end) => end);
  const startOfDay = (date: LocalDate) => firstReaching(date * DAY_MS);

  const endOfDay = (date: LocalDate): Instant => {
    if (startOfDay(date) === startOfDay(date + 1)) return endOfDay(date + 1);
    const midnight = (date + 1) * DAY_MS;
    let segment = find(midnight - SPREAD_MS);
    let end = segment.from;
    // The later one of a repeated midnight: the day goes on until it.
    while (segment.from <= midnight + SPREAD_MS) {
      if (segment.from + segment.offset < midnight) end = Math.min(midnight - segment.offset, segment.until);
      if (segment.until === Number.POSITIVE_INFINITY) break;
      segment = find(segment.until);
    }
    return end - 1;
  };

  return {
    timezone,
    offsetAt: (instant) => find(instant).offset,
    toLocal,
    fromLocal,
    firstReaching,
    dateAt,
    startOfDay,
    endOfDay,
  };
}
