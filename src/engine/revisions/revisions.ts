import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import type { Revision, Revisions } from "../finding.js";
import { nameOf, retractionType, targetOf } from "../known-events.js";
import { fieldsThatDiffer, isFinal } from "../monitor/finding-change.js";
import { OnlineEvaluation } from "../monitor/online-evaluation.js";
import type { Difference } from "../monitor/told.js";
import type { Program } from "../program.js";
import { greatestLateness, isLate, type LateRecords, lateRecords } from "./late-records.js";

export interface RevisionOptions {
  /** As of when an evaluation is asked for: nothing later was told. */
  readonly asOf: Instant;
  /** Hides what was recorded later; `null`: everything is known. */
  readonly knownAt: Instant | null;
  /** How many events may happen again and units be looked at again, about; some for each event, and no more than a million, where left out. */
  readonly effort?: number;
}

const mostEvents = 10;

/** By default, for each event and beside that: enough for records that all come a little late; at most a minute or so. */
const effortPerEvent = 10;
const leastEffort = 20_000;
const mostEffort = 1_000_000;

/**
 * What was told for good and had to be told otherwise: at each instant at which records came late, what an evaluation as of
 * that instant (of `asOf`, where that is earlier) said just before, beside what it said with them. Pure; nothing happens where no
 * record came late.
 */
export function revisionsOf(program: Program, all: readonly RecordedEvent[], options: RevisionOptions): Revisions {
  const { asOf, knownAt } = options;
  const known = knownAt === null ? all : all.filter(({ recorded }) => recorded <= knownAt);
  const late = lateRecords(known);
  if (late.length === 0) return { all: [], followedUntil: null };
  const limit = options.effort ?? Math.min(mostEffort, leastEffort + effortPerEvent * known.length);
  const online = new OnlineEvaluation(program, greatestLateness(late, known));
  online.load(
    known.filter((event) => !isLate(event)),
    null,
  );
  const found: Revision[] = [];
  for (const step of late) {
    if (online.effort > limit) return { all: found, followedUntil: step.recorded };
    online.advance(Math.min(step.recorded, asOf));
    const revised = online.addAll(step.records).flatMap((difference) => revisionIn(difference, step, online.asOf) ?? []);
    found.push(...revised.sort(byTrigger));
  }
  return { all: found, followedUntil: null };
}

function revisionIn({ before, now }: Difference, { recorded, records }: LateRecords, asOf: Instant): Revision | null {
  if (before === null || !isFinal(before)) return null;
  if (now !== null && fieldsThatDiffer(before, now).length === 0) return null;
  const mentioned = new Set([...before.evidence, ...(now?.evidence ?? [])].map(nameOf));
  const named = records.filter((record) => mentioned.has(record.type === retractionType ? targetOf(record) : nameOf(record)));
  const events = (named.length > 0 ? named : records).slice(0, mostEvents).map(({ source, id }) => ({ source, id }));
  return { recorded, asOf, events, records: records.length, before, now };
}

function byTrigger(left: Revision, right: Revision): number {
  return left.before.triggeredAt - right.before.triggeredAt || (left.before.id < right.before.id ? -1 : 1);
}
