import type { RecordedEvent } from "./event.js";

/**
 * The order in which events are evaluated: by time, then `sequence` (events without one come after), then the
 * rank of the type (types without one come last), then `source` and `id` by code units. Total over different
 * identities and free of any locale, so that the order of lines never matters.
 */
export function orderEvents(typeRanks: ReadonlyMap<string, number>): (a: RecordedEvent, b: RecordedEvent) => number {
  return (a, b) =>
    a.time - b.time ||
    compareAbsentLast(a.sequence, b.sequence) ||
    compareAbsentLast(typeRanks.get(a.type), typeRanks.get(b.type)) ||
    compareText(a.source, b.source) ||
    compareText(a.id, b.id);
}

function compareAbsentLast(a: number | null | undefined, b: number | null | undefined): number {
  const hasA = a !== null && a !== undefined;
  const hasB = b !== null && b !== undefined;
  if (hasA && hasB) return a - b;
  return Number(hasB) - Number(hasA);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
