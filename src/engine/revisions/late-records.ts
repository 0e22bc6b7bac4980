import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import { nameOf, retractionType, targetOf } from "../known-events.js";
import { coverageType } from "../run/darkness.js";

/** The records that came at one instant and may change what had been told by then. */
export interface LateRecords {
  readonly recorded: Instant;
  readonly records: readonly RecordedEvent[];
}

/** Whether a record came after what it tells of, or tells of the records themselves. */
export function isLate({ type, time, recorded }: RecordedEvent): boolean {
  return recorded > time || type === retractionType || type === coverageType;
}

/** Late records by the instant at which they were recorded, in order; those of one instant in an order of their own. */
export function lateRecords(events: readonly RecordedEvent[]): readonly LateRecords[] {
  const byInstant = new Map<Instant, RecordedEvent[]>();
  for (const event of events.filter(isLate)) {
    const known = byInstant.get(event.recorded);
    if (known === undefined) byInstant.set(event.recorded, [event]);
    else known.push(event);
  }
  return [...byInstant]
    .sort(([left], [right]) => left - right)
    .map(([recorded, records]) => ({ recorded, records: records.sort(byTimeAndName) }));
}

/** How far back the latest of the records reaches, in milliseconds. */
export function greatestLateness(late: readonly LateRecords[], events: readonly RecordedEvent[]): number {
  const times = new Map(events.map((event) => [nameOf(event), event.time]));
  let greatest = 0;
  for (const { recorded, records } of late) {
    for (const record of records) {
      const time = record.type === retractionType ? (times.get(targetOf(record)) ?? record.time) : record.time;
      greatest = Math.max(greatest, recorded - time);
    }
  }
  return greatest;
}

function byTimeAndName(left: RecordedEvent, right: RecordedEvent): number {
  return left.time - right.time || compareText(left.source, right.source) || compareText(left.id, right.id);
}

function compareText(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
