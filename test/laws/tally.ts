import { expect } from "vitest";
import type { Evaluation, Finding, FindingKind } from "../../src/engine/finding.js";
import { isHeard } from "../../src/engine/plan/heard.js";
import type { Program } from "../../src/engine/program.js";
import type { RecordedEvent } from "../../src/events/event.js";
import type { FindingStatus } from "../../src/language/model/scenario.js";
import { mustSeeAll } from "./runs.js";

/** What a log, or what it leads to, can have that laws are easily broken by. */
export type Feature =
  /** Three events and more at one instant. */
  | "burst"
  | "recorded late"
  | "told twice"
  | "taken back"
  /** The clock stood still when the term would have ended. */
  | "paused past the deadline"
  /** Open when another version took over. */
  | "version changed meanwhile";

export const clauseKinds: readonly FindingKind[] = ["obligation", "requirement", "prohibition", "power", "standing-duty"];
export const everyKind: readonly FindingKind[] = [...clauseKinds, "recurring", "measure"];
export const everyStatus: readonly FindingStatus[] = ["satisfied", "violated", "discharged", "void", "pending", "paused", "undetermined"];
/** Of every log; the others come of records about records. */
export const plainFeatures: readonly Feature[] = ["burst", "paused past the deadline", "version changed meanwhile"];
/** Where no duty has a fixed term nothing is due, and so no clock stands still. */
export const statusesWithoutTerms = everyStatus.filter((status) => status !== "paused");
export const featuresWithoutTerms = plainFeatures.filter((feature) => feature !== "paused past the deadline");

/** How often each clause kind, status and feature came up, so that a law that tried nothing cannot pass. */
export class Tally {
  readonly #counts = new Map<string, number>();

  note(what: string, times = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + times);
  }

  count(what: string): number {
    return this.#counts.get(what) ?? 0;
  }

  /** What was found, and what led to it. */
  add(program: Program, events: readonly RecordedEvent[], evaluation: Evaluation): void {
    this.addFindings(evaluation.findings);
    this.addFeatures(program, events, evaluation);
  }

  addFeatures(program: Program, events: readonly RecordedEvent[], evaluation: Evaluation): void {
    const seen = (feature: Feature, times: number) => this.note(feature, times);
    seen("burst", burstsIn(events, evaluation.asOf));
    seen("recorded late", events.filter(({ time, recorded }) => recorded > time).length);
    seen("taken back", evaluation.retracted);
    seen("paused past the deadline", evaluation.findings.filter(isPausedPastDeadline).length);
    const changes = program.policies.map(({ inForce }) => inForce.from).sort((left, right) => left - right);
    for (const change of changes.slice(1)) {
      const isOpenThen = ({ triggeredAt, decidedAt }: Finding) => triggeredAt < change && (decidedAt ?? evaluation.asOf) > change;
      seen("version changed meanwhile", evaluation.findings.filter(isOpenThen).length);
    }
  }

  addFindings(findings: readonly Finding[]): void {
    for (const { kind, status } of findings) {
      this.note(kind);
      this.note(status);
    }
  }

  /** Prints what came up; fails where something never did. */
  expectAll(law: string, ...wanted: readonly (readonly (FindingKind | FindingStatus | Feature)[])[]): void {
    const counts = [...this.#counts].filter(([, times]) => times > 0).map(([what, times]) => `${what} ${times}`);
    process.stdout.write(`${law}: ${counts.join(", ")}\n`);
    if (!mustSeeAll) return;
    const missing = wanted.flat().filter((what) => (this.#counts.get(what) ?? 0) === 0);
    expect(missing).toEqual([]);
  }
}

function burstsIn(events: readonly RecordedEvent[], asOf: number): number {
  const atOnce = new Map<number, number>();
  for (const event of events) if (isHeard(event) && event.time <= asOf) atOnce.set(event.time, (atOnce.get(event.time) ?? 0) + 1);
  return [...atOnce.values()].filter((count) => count >= 3).length;
}

/** As elapsed time: what ran before the pause and after it would have ended the term while the clock stood still. */
function isPausedPastDeadline({ kind, dueAt, explain }: Finding): boolean {
  if (kind !== "obligation" || dueAt === null) return false;
  const { stretches } = explain();
  const pauses = stretches.filter((stretch) => stretch.kind === "paused");
  const [first] = stretches;
  if (first === undefined || pauses.length === 0) return false;
  const stood = pauses.reduce((sum, { from, until }) => sum + until - from, 0);
  return pauses.some(({ from, until }) => from < dueAt - stood && dueAt - stood <= until);
}
