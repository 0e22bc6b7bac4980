import type { RecordedEvent } from "../events/event.js";
import { eventProblem } from "../events/event-problem.js";
import type { LocatedEvent, RecordPlace } from "../events/located-event.js";
import { type IdentityConflict, mergeIdentical } from "../events/merge-identical.js";
import { type RejectedLine, rejectedLine } from "../events/rejected-line.js";
import type { DataCheck } from "./data-check.js";

export interface SiftedEvents {
  /** Distinct events that fit the policies. */
  readonly events: readonly RecordedEvent[];
  readonly duplicates: number;
  /** Records that parse and yet cannot be used. */
  readonly rejected: readonly RejectedLine[];
}

/**
 * Keeps what can be evaluated: events whose data fits, each once. Of records that share an identity and say different
 * things none is kept, as nobody can tell which is right and the order of lines must not decide.
 */
export function siftEvents(located: readonly LocatedEvent[], check: DataCheck): SiftedEvents {
  const rejected: RejectedLine[] = [];
  const fit: LocatedEvent[] = [];
  for (const record of located) {
    const problems = check(record.event);
    if (problems.length === 0) fit.push(record);
    else {
      const found = problems.map(({ pointer, message }) => eventProblem("data-unfit", `/data${pointer}`, { problem: message }));
      rejected.push(rejectedLine(record, { raw: record.raw ?? "", problems: found }));
    }
  }
  const merged = mergeIdentical(fit);
  if (merged.conflicts.length === 0) return { events: merged.events, duplicates: merged.duplicates, rejected };
  const others = otherPlaces(merged.conflicts);
  const undisputed: LocatedEvent[] = [];
  for (const record of fit) {
    const places = others.get(identityOf(record.event));
    if (places === undefined) undisputed.push(record);
    else {
      const { id, source } = record.event;
      const problem = eventProblem("identity-conflict", "", { id, source, other: placeName(differentPlace(places, record)) });
      rejected.push(rejectedLine(record, { raw: record.raw ?? "", problems: [problem] }));
    }
  }
  const { events, duplicates } = mergeIdentical(undisputed);
  return { events, duplicates, rejected };
}

/** By identity, where its records stand that say different things; the first of them first. */
function otherPlaces(conflicts: readonly IdentityConflict[]): ReadonlyMap<string, readonly RecordPlace[]> {
  const places = new Map<string, RecordPlace[]>();
  for (const { identity, first, second } of conflicts) {
    const known = places.get(identityOf(identity));
    if (known === undefined) places.set(identityOf(identity), [first, second]);
    else known.push(second);
  }
  return places;
}

function differentPlace(places: readonly RecordPlace[], { file, line }: RecordPlace): RecordPlace {
  return places.find((place) => place.file !== file || place.line !== line) ?? { file, line };
}

function placeName({ file, line }: RecordPlace): string {
  return `${file}:${line}`;
}

function identityOf({ source, id }: { readonly source: string; readonly id: string }): string {
  return JSON.stringify([source, id]);
}
