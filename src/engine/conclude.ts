import type { RecordedEvent } from "../events/event.js";
import type { Instant } from "../time/instant.js";
import type { Evaluation, Finding } from "./finding.js";
import { askedOf } from "./findings/asked.js";
import { deviationsOf } from "./findings/deviations.js";
import { judgements } from "./findings/judgements.js";
import { keylessRecords } from "./findings/keyless-records.js";
import { strictFindings } from "./findings/strict-findings.js";
import { toFinding } from "./findings/to-finding.js";
import { unheededFindings } from "./findings/unheeded-findings.js";
import type { KnownEvents } from "./known-events.js";
import { measureFindings } from "./measures/measure-findings.js";
import { ownTypes } from "./plan/heard.js";
import type { Program } from "./program.js";
import { ruleFindings } from "./rules/rule-findings.js";
import type { PackRuns } from "./run/pack-runs.js";
import type { Session } from "./run/session.js";

/** What a conclusion is about. */
export interface Concluded {
  readonly program: Program;
  readonly asOf: Instant;
  readonly knownAt: Instant | null;
  readonly known: KnownEvents;
  /** Those of the known events that have begun, in the order of evaluation. */
  readonly inOrder: readonly RecordedEvent[];
}

/** Closes a session that was brought to `asOf`, and says everything that was found. */
export function conclude(session: Session, { program, asOf, knownAt, known, inOrder }: Concluded): Evaluation {
  const { packs, runs } = session;
  return {
    asOf,
    knownAt,
    findings: findingsAsOf(session, asOf),
    deviations: runs.flatMap(deviationsOf),
    asked: runs.flatMap((run) => askedOf(run, asOf)),
    cases: countCases(packs),
    unknownTypes: countUnknown(program, known.events),
    strangers: packs.flatMap((pack) =>
      pack.strangers.items.map(({ event, allowed }) => ({ event: { source: event.source, id: event.id }, actor: event.actor, allowed })),
    ),
    retracted: known.retracted,
    unheeded: [...known.unheeded, ...unheededFindings(inOrder, packs), ...keylessRecords(inOrder, runs)],
  };
}

/** Closes a session that was brought to `asOf`, and gives every finding in order. */
export function findingsAsOf({ packs }: Session, asOf: Instant): readonly Finding[] {
  return packs.flatMap((pack) => findingsOf(pack, asOf)).sort(byTrigger);
}

function findingsOf(pack: PackRuns, asOf: Instant): readonly Finding[] {
  const judged = pack.runs.map((run) => ({ run, all: judgements(pack, run, asOf) }));
  const ofClauses = judged.flatMap(({ run, all }) => all.flatMap((each) => toFinding(run.plan, each) ?? []));
  const ofMeasures = measureFindings(
    pack,
    judged.flatMap(({ all }) => all),
    asOf,
  );
  const ofRules = ruleFindings(pack, [...ofClauses, ...ofMeasures], asOf);
  return [...ofClauses, ...pack.runs.flatMap(strictFindings), ...ofMeasures, ...ofRules];
}

/** The order of findings in an evaluation. */
export function byTrigger(left: Finding, right: Finding): number {
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
