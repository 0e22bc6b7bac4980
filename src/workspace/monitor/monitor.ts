import { firstRule } from "../../engine/async-needed.js";
import type { Evaluation, Finding } from "../../engine/finding.js";
import type { Because, FindingChange } from "../../engine/monitor/finding-change.js";
import { OnlineEvaluation } from "../../engine/monitor/online-evaluation.js";
import type { Program } from "../../engine/program.js";
import { revisionsOf } from "../../engine/revisions/revisions.js";
import type { EventIdentity, RecordedEvent } from "../../events/event.js";
import { type EventProblem, eventProblem } from "../../events/event-problem.js";
import { preferred } from "../../events/merge-identical.js";
import { saySame } from "../../events/say-same.js";
import { toEvent } from "../../events/to-event.js";
import { buildReport } from "../../report/build-report.js";
import type { Report } from "../../report/report.js";
import { formatInstant } from "../../time/format-instant.js";
import type { Instant } from "../../time/instant.js";
import { parseInstant } from "../../time/parse-instant.js";
import { type DataCheck, dataCheck } from "../data-check.js";
import { lastInstant } from "../last-instant.js";
import { VERSION } from "../version.js";
import { goesBack, hasRules, invalidLateness, type MonitorProblem, notAnInstant } from "./monitor-problem.js";
import { isInstant, isLateness, type MonitorSnapshot, type MonitorState, type Revision, readSnapshot, writeSnapshot } from "./snapshot.js";

export interface MonitorOptions {
  /** What `snapshot()` gave, also after it went through JSON; left out: a monitor that knows nothing yet. */
  readonly snapshot?: unknown;
  /** How late, in milliseconds, events commonly come; 24 hours, or the snapshot's, where left out. */
  readonly lateness?: number;
  /** `replay`: judge the snapshot's events anew where policies, calendars or time-zone data are others now. */
  readonly migrate?: "refuse" | "replay";
  /** Version of the time-zone data. */
  readonly timeZoneData?: string | null;
}

/** What became of an event. */
export type Ingested =
  | {
      readonly ok: true;
      /** `duplicate`: it was known already, and says the same. */
      readonly kind: "accepted" | "duplicate";
      readonly event: EventIdentity;
      /** Whether it happens after the instant that the monitor was advanced to, and so changes nothing yet. */
      readonly waits: boolean;
      /** Findings that it changed. */
      readonly changes: readonly FindingChange[];
    }
  | { readonly ok: false; readonly problems: readonly EventProblem[] };

/** What time brought about. */
export type Advanced =
  | { readonly ok: true; readonly asOf: Instant; readonly changes: readonly FindingChange[] }
  | { readonly ok: false; readonly problem: MonitorProblem };

/** Watches a stream of events: see docs/reference/monitor.md. */
export interface Monitor {
  /** The instant that it was advanced to; `null` before that. */
  readonly asOf: Instant | null;
  /** Takes in one CloudEvent, parsed from JSON. Never throws for what it is given. */
  ingest(event: unknown): Ingested;
  /** Lets time pass up to an instant: RFC 3339 with an offset, or milliseconds since 1970. Never back. */
  advance(to: string | Instant): Advanced;
  /** The earliest instant, not before `asOf`, at which something is due, a wait ends or an event happens; `null`: none. */
  nextDeadline(): Instant | null;
  /** Findings as of now, in the order of a report. */
  findings(): readonly Finding[];
  /** Final verdicts that records changed which came late, in the order in which that was told. */
  revisions(): readonly Revision[];
  /** Everything an evaluation of the same events as of the same instant says. Looks at all of it; throws before any `advance`. */
  evaluation(): Evaluation;
  /** The same as a report; its revisions are by when records say they were recorded, not by when they came. */
  report(options?: { readonly explain?: boolean }): Report;
  /** All it knows, as JSON. */
  snapshot(): MonitorSnapshot;
}

/** Thrown by `createMonitor` for a snapshot that it cannot go on from; nothing of it has been taken over. */
export class MonitorError extends Error {
  readonly problem: MonitorProblem;

  constructor(problem: MonitorProblem) {
    super(problem.message.en);
    this.name = "MonitorError";
    this.problem = problem;
  }
}

const day = 24 * 60 * 60 * 1000;

/**
 * Creates a monitor: an evaluation that goes on as events come in. Advanced to an instant, it says exactly what
 * `evaluate` says of the events ingested so far as of that instant. Throws a MonitorError for a snapshot that is not to be used, and for
 * a program with rules.
 */
export function createMonitor(program: Program, options: MonitorOptions = {}): Monitor {
  const tz = options.timeZoneData ?? null;
  const { lateness } = options;
  const rule = firstRule(program);
  if (rule !== null) throw new MonitorError(hasRules(rule));
  if (lateness !== undefined && !isLateness(lateness)) throw new MonitorError(invalidLateness(""));
  if (options.snapshot === undefined) {
    return new OnlineMonitor(program, tz, { lateness: lateness ?? day, asOf: null, duplicates: 0, events: [], revisions: [] });
  }
  const read = readSnapshot(options.snapshot, { program, tz }, options.migrate === "replay");
  if (!read.ok) throw new MonitorError(read.problem);
  return new OnlineMonitor(program, tz, { ...read.state, lateness: lateness ?? read.state.lateness });
}

class OnlineMonitor implements Monitor {
  readonly #program: Program;
  readonly #tz: string | null;
  readonly #lateness: number;
  readonly #check: DataCheck;
  readonly #online: OnlineEvaluation;
  readonly #revisions: Revision[];
  #duplicates: number;

  constructor(program: Program, tz: string | null, state: MonitorState) {
    this.#program = program;
    this.#tz = tz;
    this.#lateness = state.lateness;
    this.#check = dataCheck(program.policies);
    this.#duplicates = state.duplicates;
    this.#revisions = [...state.revisions];
    this.#online = new OnlineEvaluation(program, state.lateness);
    this.#online.load(state.events, state.asOf);
  }

  get asOf(): Instant | null {
    return Number.isFinite(this.#online.asOf) ? this.#online.asOf : null;
  }

  ingest(value: unknown): Ingested {
    const decoded = toEvent(value);
    if (!decoded.ok) return { ok: false, problems: decoded.problems };
    // What its owner does with the value later must not reach in here.
    const event: RecordedEvent = { ...decoded.event, data: JSON.parse(JSON.stringify(decoded.event.data)) };
    const unfit = this.#check(event);
    if (unfit.length > 0) {
      return {
        ok: false,
        problems: unfit.map(({ pointer, message }) => eventProblem("data-unfit", `/data${pointer}`, { problem: message })),
      };
    }
    const known = this.#online.known(event);
    if (known !== undefined) return this.#ingestAgain(event, known);
    return this.#accepted("accepted", event, this.#online.add(event));
  }

  advance(to: string | Instant): Advanced {
    const instant = typeof to === "string" ? parseInstant(to) : to;
    if (!isInstant(instant)) return { ok: false, problem: notAnInstant() };
    const { asOf } = this;
    if (asOf !== null && instant < asOf) return { ok: false, problem: goesBack(formatInstant(instant, "UTC"), formatInstant(asOf, "UTC")) };
    return { ok: true, asOf: instant, changes: this.#online.advance(instant) };
  }

  nextDeadline(): Instant | null {
    return this.#online.nextInstant();
  }

  findings(): readonly Finding[] {
    return this.#online.findings();
  }

  revisions(): readonly Revision[] {
    return [...this.#revisions];
  }

  evaluation(): Evaluation {
    if (this.asOf === null) throw new RangeError("advance the monitor to some instant first");
    return this.#online.evaluation();
  }

  report(options: { readonly explain?: boolean } = {}): Report {
    const evaluation = this.evaluation();
    const { events } = this.#online;
    return buildReport(evaluation, {
      tool: { version: VERSION, tz: this.#tz },
      policies: this.#program.policies,
      asIf: null,
      only: { cases: [], clauses: [] },
      input: { events: events.length, duplicates: this.#duplicates, rejected: 0, lastEventAt: lastInstant(this.#online.counted) },
      diagnostics: [],
      revisions: revisionsOf(this.#program, events, { asOf: evaluation.asOf, knownAt: null }),
      explain: () => options.explain ?? false,
    });
  }

  snapshot(): MonitorSnapshot {
    const state: MonitorState = {
      lateness: this.#lateness,
      asOf: this.asOf,
      duplicates: this.#duplicates,
      events: this.#online.events,
      revisions: this.#revisions,
    };
    return writeSnapshot(state, { program: this.#program, tz: this.#tz });
  }

  /** The same again counts; under the same identity something else does not. */
  #ingestAgain(event: RecordedEvent, known: RecordedEvent): Ingested {
    const { source, id } = event;
    if (!saySame(known, event)) {
      const other = { id: "catatan yang diterima lebih dulu", en: "the record that came first" };
      return { ok: false, problems: [eventProblem("identity-conflict", "", { id, source, other })] };
    }
    this.#duplicates += 1;
    const kept = preferred(known, event);
    return this.#accepted("duplicate", event, kept === known ? [] : this.#online.replace(kept));
  }

  #accepted(kind: "accepted" | "duplicate", event: RecordedEvent, changes: readonly FindingChange[]): Ingested {
    const { source, id, time, until } = event;
    const asOf = this.#online.asOf;
    for (const change of changes) if (change.because !== null) this.#note(change, change.because);
    return { ok: true, kind, event: { source, id }, waits: until === null ? time > asOf : time >= asOf, changes };
  }

  #note({ kind, id, finding, before, changed }: FindingChange, because: Because): void {
    const told = finding ?? before;
    const isWithdrawn = kind === "withdrawn" && before?.decidedAt !== null;
    if (told === null || (kind !== "revised" && !isWithdrawn)) return;
    const { clause } = told;
    this.#revisions.push({ finding: id, clause, case: told.case, asOf: this.#online.asOf, because, changed, withdrawn: isWithdrawn });
  }
}
