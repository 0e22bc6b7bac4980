import { refuseRules } from "../engine/async-needed.js";
import { type EvaluateOptions as EngineOptions, evaluateEvents, evaluateEventsAsync } from "../engine/evaluate.js";
import type { Evaluation, Revisions } from "../engine/finding.js";
import { knownEvents } from "../engine/known-events.js";
import type { Program } from "../engine/program.js";
import { answerRevisions } from "../engine/revisions/answer-revisions.js";
import type { RecordedEvent } from "../events/event.js";
import type { LocatedEvent } from "../events/located-event.js";
import { type RejectedLine, rejectedLine } from "../events/rejected-line.js";
import { toEvent } from "../events/to-event.js";
import { buildReport, type ReportFacts } from "../report/build-report.js";
import type { Only } from "../report/narrow.js";
import type { Report } from "../report/report.js";
import type { Instant } from "../time/instant.js";
import { parseInstant } from "../time/parse-instant.js";
import { resolveAsIf } from "./as-if.js";
import { dataCheck } from "./data-check.js";
import { findRevisions, type RevisionScope } from "./find-revisions.js";
import { lastInstant } from "./last-instant.js";
import { siftEvents } from "./sift-events.js";
import { VERSION } from "./version.js";
import { WorkspaceError } from "./workspace-error.js";

export interface EvaluateOptions {
  /** How far the records are complete: RFC 3339 with an offset, milliseconds since 1970, or `end` for the last event. */
  readonly asOf: string | Instant;
  /** Hides what was recorded later: RFC 3339 with an offset, or milliseconds; `null` or left out: everything is known. */
  readonly knownAt?: string | Instant | null;
  /** `[ID@]VERSION` under which history is replayed, in force or not. */
  readonly asIf?: string;
  /** Cases and clauses to look at; all where left out. */
  readonly only?: Partial<Only>;
  /** Whether findings carry their explanations. */
  readonly explain?: boolean;
  /** What to look for of what late records revised; `bounded` where left out. Costs nothing where no record came late. */
  readonly revisions?: RevisionScope;
  /** Version of the time-zone data, for the report's `tool.tz`. */
  readonly timeZoneData?: string | null;
}

/** Thrown where an event cannot be used: nothing is evaluated on half an input. */
export class InvalidEventsError extends Error {
  /** Every event that cannot be used, with the reasons; `line` counts the events from 1. */
  readonly rejected: readonly RejectedLine[];

  constructor(rejected: readonly RejectedLine[]) {
    const [first] = rejected;
    super(`${rejected.length} of the events cannot be used; event ${first?.line ?? 0}: ${first?.problems[0]?.message.en ?? ""}`);
    this.name = "InvalidEventsError";
    this.rejected = rejected;
  }
}

/**
 * Evaluates CloudEvents, as parsed from JSON, against a program and reports. A promise where the events are an async
 * iterable. Throws an AsyncNeeded where they are a list and the program has rules, which `evaluateAsync` answers, too; throws an InvalidEventsError for events that cannot be used, a WorkspaceError for an unknown version in
 * `asIf`, and a RangeError for an `asOf` or `knownAt` that is no instant.
 */
export function evaluate(program: Program, events: Iterable<unknown>, options: EvaluateOptions): Report;
export function evaluate(program: Program, events: AsyncIterable<unknown>, options: EvaluateOptions): Promise<Report>;
export function evaluate(
  program: Program,
  events: Iterable<unknown> | AsyncIterable<unknown>,
  options: EvaluateOptions,
): Report | Promise<Report> {
  if (Symbol.asyncIterator in events) return evaluateAsync(program, events, options);
  refuseRules(program, "evaluateAsync");
  const input = readInput(program, events, options);
  return input.report(evaluateEvents(program, input.events, input.options), input.revisions);
}

/** As `evaluate`, for programs with rules too: always a promise. */
export async function evaluateAsync(
  program: Program,
  events: Iterable<unknown> | AsyncIterable<unknown>,
  options: EvaluateOptions,
): Promise<Report> {
  const input = readInput(program, Symbol.asyncIterator in events ? await collect(events) : events, options);
  const evaluation = await evaluateEventsAsync(program, input.events, input.options);
  return input.report(evaluation, await answerRevisions(program, input.revisions));
}

async function collect(events: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const list: unknown[] = [];
  for await (const event of events) list.push(event);
  return list;
}

/** Events that were read, how to evaluate them, and how to report on that. */
interface Input {
  readonly events: readonly RecordedEvent[];
  readonly options: EngineOptions;
  /** What late records revised, rules not answered yet. */
  readonly revisions: Revisions | null;
  readonly report: (evaluation: Evaluation, revisions: Revisions | null) => Report;
}

function readInput(program: Program, values: Iterable<unknown>, options: EvaluateOptions): Input {
  const located: LocatedEvent[] = [];
  const rejected: RejectedLine[] = [];
  let line = 0;
  for (const value of values) {
    line += 1;
    const place = { file: "events", line };
    const decoded = toEvent(value);
    if (decoded.ok) located.push({ ...place, event: decoded.event });
    else rejected.push(rejectedLine(place, { raw: "", problems: decoded.problems }));
  }
  const sifted = siftEvents(located, dataCheck(program.policies));
  rejected.push(...sifted.rejected);
  if (rejected.length > 0) throw new InvalidEventsError(rejected.sort((a, b) => a.line - b.line));
  const knownAt = readKnownAt(options.knownAt ?? null);
  const known = knownEvents(sifted.events, knownAt);
  const lastEventAt = lastInstant(known.events);
  const asIf = options.asIf === undefined ? null : resolveAsIf(options.asIf, program.policies);
  if (asIf !== null && !asIf.ok) throw new WorkspaceError(asIf.problem);
  const asOf = readAsOf(options.asOf, lastEventAt);
  const engineOptions: EngineOptions = { asOf, knownAt, asIf: asIf?.value ?? null };
  const facts: ReportFacts = {
    tool: { version: VERSION, tz: options.timeZoneData ?? null },
    policies: program.policies,
    asIf: asIf?.value ?? null,
    only: { cases: options.only?.cases ?? [], clauses: options.only?.clauses ?? [] },
    input: { events: known.recorded, duplicates: sifted.duplicates, rejected: 0, lastEventAt },
    diagnostics: [],
    explain: () => options.explain ?? false,
  };
  return {
    events: sifted.events,
    options: engineOptions,
    revisions: findRevisions(program, sifted.events, engineOptions, options.revisions ?? "bounded"),
    report: (evaluation, revisions) => buildReport(evaluation, { ...facts, revisions }),
  };
}

function readAsOf(asOf: EvaluateOptions["asOf"], lastEventAt: Instant | null): Instant {
  return asOf === "end" ? required("asOf", lastEventAt) : readInstant("asOf", asOf);
}

function readKnownAt(knownAt: string | Instant | null): Instant | null {
  return knownAt === null ? null : readInstant("knownAt", knownAt);
}

function readInstant(name: string, given: string | Instant): Instant {
  return required(name, typeof given === "number" ? given : parseInstant(given));
}

function required(name: string, instant: Instant | null): Instant {
  if (instant === null || !Number.isFinite(instant))
    throw new RangeError(`${name} must be an RFC 3339 instant with an offset, or milliseconds`);
  return instant;
}
