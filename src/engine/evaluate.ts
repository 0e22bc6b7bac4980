import type { RecordedEvent } from "../events/event.js";
import type { Instant } from "../time/instant.js";
import { evaluationOrder } from "./event-order.js";
import type { Evaluation, Finding } from "./finding.js";
import { askedOf } from "./findings/asked.js";
import { deviationsOf } from "./findings/deviations.js";
import { judgements } from "./findings/judgements.js";
import { strictFindings } from "./findings/strict-findings.js";
import { toFinding } from "./findings/to-finding.js";
import { unheededFindings } from "./findings/unheeded-findings.js";
import { knownEvents } from "./known-events.js";
import { findingType } from "./plan/finding-type.js";
import type { Program } from "./program.js";
import { Darkness } from "./run/darkness.js";
import type { Numbered, PackRuns } from "./run/pack-runs.js";
import type { Run } from "./run/run.js";
import { Session } from "./run/session.js";

export interface EvaluateOptions {
  /** How far the records are complete. */
  readonly asOf: Instant;
  /** Hides what was recorded later; `null`, the default: everything in the input is known. */
  readonly knownAt?: Instant | null;
  /** Replay under this version, in force or not. */
  readonly asIf?: { readonly policy: string; readonly version: string } | null;
}

/** Event types of the language itself start with this. */
const ownTypes = "patuh.";

/**
 * Evaluates recorded events. Pure: the same program, events and options give the same evaluation.
 * Events may come in any order; identities must be unique (see `events/`).
 */
export function evaluateEvents(program: Program, all: readonly RecordedEvent[], options: EvaluateOptions): Evaluation {
  const { asOf } = options;
  const asIf = options.asIf ?? null;
  const knownAt = options.knownAt ?? null;
  const { events, retracted, unheeded } = knownEvents(all, knownAt);
  const inOrder = events.filter((event) => hasBegun(event, asOf)).sort(evaluationOrder(program.ranks));
  const session = new Session(program, { darkness: new Darkness(events), replay: asIf === null ? null : { ...asIf, events: inOrder } });
  session.begin();
  for (const instant of byInstant(inOrder)) session.deliver(instant.time, instant.events);
  session.bringTo(asOf);
  const { packs, runs } = session;
  return {
    asOf,
    knownAt,
    findings: packs.flatMap((pack) => pack.runs.flatMap((run) => findingsOf(pack, run, asOf))).sort(byTrigger),
    deviations: runs.flatMap(deviationsOf),
    asked: runs.flatMap((run) => askedOf(run, asOf)),
    cases: countCases(packs),
    unknownTypes: countUnknown(program, events),
    strangers: packs.flatMap((pack) =>
      pack.strangers.items.map(({ event, allowed }) => ({ event: { source: event.source, id: event.id }, actor: event.actor, allowed })),
    ),
    retracted,
    unheeded: [...unheeded, ...unheededFindings(inOrder, packs)],
  };
}

/** Events that versions hear, those of one instant together, numbered in the order of all. */
function* byInstant(inOrder: readonly RecordedEvent[]): Iterable<{ readonly time: Instant; readonly events: readonly Numbered[] }> {
  let events: Numbered[] = [];
  for (const [ordinal, event] of inOrder.entries()) {
    if (event.type.startsWith(ownTypes) && event.type !== findingType) continue;
    const time = events[0]?.event.time;
    if (time !== undefined && time !== event.time) {
      yield { time, events };
      events = [];
    }
    events.push({ event, ordinal });
  }
  const time = events[0]?.event.time;
  if (time !== undefined) yield { time, events };
}

/** An exact event counts at its instant; a span only once `asOf` is past its start. */
function hasBegun(event: RecordedEvent, asOf: Instant): boolean {
  return event.until === null ? event.time <= asOf : event.time < asOf;
}

function findingsOf(pack: PackRuns, run: Run, asOf: Instant): readonly Finding[] {
  const ofClauses = judgements(pack, run, asOf).flatMap((judged) => toFinding(run.plan, judged) ?? []);
  return [...ofClauses, ...strictFindings(run)];
}

function byTrigger(left: Finding, right: Finding): number {
  return (
    left.triggeredAt - right.triggeredAt ||
    compareText(left.clause, right.clause) ||
    compareText(left.case.key, right.case.key) ||
    compareText(left.id, right.id)
  );
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function countCases(packs: readonly PackRuns[]): number {
  let cases = 0;
  for (const { runs } of packs) {
    const keys = new Set<string>();
    for (const run of runs) for (const unit of run.units) if (unit.isCase) keys.add(unit.key);
    cases += keys.size;
  }
  return cases;
}

function countUnknown(program: Program, events: readonly RecordedEvent[]): ReadonlyMap<string, number> {
  const unknown = new Map<string, number>();
  for (const { type } of events) {
    if (type.startsWith(ownTypes) || program.ranks.has(type)) continue;
    unknown.set(type, (unknown.get(type) ?? 0) + 1);
  }
  return new Map([...unknown].sort(([left], [right]) => compareText(left, right)));
}
