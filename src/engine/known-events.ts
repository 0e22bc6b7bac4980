import type { Text } from "../diagnostics/text.js";
import type { EventIdentity, RecordedEvent } from "../events/event.js";
import type { Instant } from "../time/instant.js";
import { stepInto } from "./facts/reading.js";
import type { Unheeded } from "./finding.js";

export const retractionType = "patuh.retracted";

/** What of the input is known at some time, and what of that still counts. */
export interface KnownEvents {
  /** Recorded by then and not taken back, in the order given; retractions included. */
  readonly events: readonly RecordedEvent[];
  /** How many were recorded by then, whether taken back or not. */
  readonly recorded: number;
  /** How many of them were taken back. */
  readonly retracted: number;
  /** Retractions that take nothing back, by (source, id). */
  readonly unheeded: readonly Unheeded[];
}

/**
 * The events known at `knownAt` (`null`: all of them), without those that a retraction known by then takes back. A
 * retraction is final: another one cannot take it back. Pure, and the order of the events decides nothing.
 */
export function knownEvents(all: readonly RecordedEvent[], knownAt: Instant | null): KnownEvents {
  const known = knownAt === null ? all : all.filter((event) => event.recorded <= knownAt);
  const retractions = known.filter(({ type }) => type === retractionType);
  if (retractions.length === 0) return { events: known, recorded: known.length, retracted: 0, unheeded: [] };
  const targets = new Set(retractions.map(targetOf));
  const retracted = new Set(known.filter((event) => event.type !== retractionType && targets.has(nameOf(event))));
  const heeded = new Set([...retracted].map(nameOf));
  const final = new Set(retractions.map(nameOf));
  return {
    events: known.filter((event) => !retracted.has(event)),
    recorded: known.length,
    retracted: retracted.size,
    unheeded: retractions
      .filter((event) => !heeded.has(targetOf(event)))
      .map((event) => (final.has(targetOf(event)) ? retractsRetraction(event) : retractsNothing(event)))
      .sort(({ event: left }, { event: right }) => compareText(left.source, right.source) || compareText(left.id, right.id)),
  };
}

/** One text for an identity. */
export function nameOf({ source, id }: EventIdentity): string {
  return JSON.stringify([source, id]);
}

/** The identity that a retraction names; no event has that of a retraction which names none. */
export function targetOf({ data }: RecordedEvent): string {
  return JSON.stringify([stepInto(data, ["source"]) ?? null, stepInto(data, ["id"]) ?? null]);
}

function retractsNothing({ source, id }: RecordedEvent): Unheeded {
  const message: Text = {
    id: `\`${source}#${id}\` menarik kembali peristiwa yang tidak ada dalam catatan`,
    en: `\`${source}#${id}\` takes back an event that is not among the records`,
  };
  return { event: { source, id }, code: "retracts-nothing", message };
}

function retractsRetraction({ source, id }: RecordedEvent): Unheeded {
  const message: Text = {
    id: `\`${source}#${id}\` menarik kembali sebuah penarikan, padahal penarikan bersifat final`,
    en: `\`${source}#${id}\` takes back a retraction, which is final`,
  };
  return { event: { source, id }, code: "retracts-a-retraction", message };
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
