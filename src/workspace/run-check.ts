import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/suggest.js";
import { evaluateEventsAsync } from "../engine/evaluate.js";
import { knownEvents } from "../engine/known-events.js";
import { compile } from "../engine/program.js";
import { answerRevisions } from "../engine/revisions/answer-revisions.js";
import { quarantineLine } from "../events/quarantine-line.js";
import type { RejectedLine } from "../events/rejected-line.js";
import type { Policy } from "../language/model/policy.js";
import { buildReport, type ReportFacts } from "../report/build-report.js";
import type { Only } from "../report/narrow.js";
import type { Report } from "../report/report.js";
import type { Instant } from "../time/instant.js";
import { resolveAsIf } from "./as-if.js";
import { dataCheck } from "./data-check.js";
import { findCalendars } from "./find-calendars.js";
import { findPolicies } from "./find-policies.js";
import { findRevisions, type RevisionScope } from "./find-revisions.js";
import { lastInstant } from "./last-instant.js";
import { hasErrors, loadFiles } from "./load-files.js";
import { readEventFiles } from "./read-event-files.js";
import { siftEvents } from "./sift-events.js";
import { timeZoneData } from "./time-zone-data.js";
import type { UsageProblem } from "./usage-problem.js";
import { VERSION } from "./version.js";
import { writeFile } from "./write-file.js";

export interface CheckRequest {
  /** Pack folders, version files or `id@version`; none for all. */
  readonly policies: readonly string[];
  /** Event files; `-` for standard input. */
  readonly events: readonly string[];
  /** How far the records are complete; `end`: the last event. */
  readonly asOf: Instant | "end";
  /** Hides what was recorded later; `null`: everything is known. */
  readonly knownAt: Instant | null;
  /** `[ID@]VERSION` under which history is replayed. */
  readonly asIf: string | null;
  /** The file for what cannot be read; `null`: nothing is evaluated on half an input. */
  readonly quarantine: string | null;
  readonly only: Only;
  /** What to look for of what late records revised. */
  readonly revisions: RevisionScope;
}

/** Where a command runs. */
export interface Surroundings {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
}

export type CheckOutcome =
  | { readonly kind: "refused"; readonly problem: UsageProblem }
  | { readonly kind: "invalid-policies"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "invalid-events"; readonly rejected: readonly RejectedLine[] }
  | {
      readonly kind: "checked";
      /** Warnings about the policies. */
      readonly diagnostics: readonly Diagnostic[];
      readonly rejected: readonly RejectedLine[];
      readonly report: (explain: ReportFacts["explain"]) => Report;
    };

/** The main job: policies and events in, a report out. Writes nothing but the quarantine. */
export async function runCheck(request: CheckRequest, { cwd, stdin }: Surroundings): Promise<CheckOutcome> {
  const files = await findPolicies(request.policies, cwd);
  if (!files.ok) return { kind: "refused", problem: files.problem };
  const loaded = await loadFiles([...files.value, ...(await findCalendars(files.value, cwd))], cwd);
  if (!loaded.ok) return { kind: "refused", problem: loaded.problem };
  const { policies, diagnostics } = loaded.value;
  if (hasErrors(loaded.value)) return { kind: "invalid-policies", diagnostics };
  if (policies.length === 0)
    return { kind: "refused", problem: { kind: "nothing-found", what: "policies", path: request.policies.join(" ") } };
  const asIf = request.asIf === null ? null : resolveAsIf(request.asIf, policies);
  if (asIf !== null && !asIf.ok) return { kind: "refused", problem: asIf.problem };
  const unknown = unknownClause(request.only, policies);
  if (unknown !== null) return { kind: "refused", problem: unknown };

  const reading = await readEventFiles(request.events, { cwd, stdin, keepRaw: request.quarantine !== null });
  if (!reading.ok) return { kind: "refused", problem: reading.problem };
  const sifted = siftEvents(reading.value.events, dataCheck(policies));
  const rejected = inOrderOfFiles([...reading.value.rejected, ...sifted.rejected], request.events);
  if (request.quarantine === null) {
    if (rejected.length > 0) return { kind: "invalid-events", rejected };
  } else {
    const lines = rejected.map((line) => `${quarantineLine(line)}\n`);
    const written = await writeFile(request.quarantine, lines, cwd);
    if (!written.ok) return { kind: "refused", problem: written.problem };
  }

  const { knownAt } = request;
  const known = knownEvents(sifted.events, knownAt);
  const lastEventAt = lastInstant(known.events);
  const asOf = request.asOf === "end" ? lastEventAt : request.asOf;
  if (asOf === null) return { kind: "refused", problem: { kind: "no-last-event" } };
  const program = compile(policies);
  const evaluation = await evaluateEventsAsync(program, sifted.events, { asOf, knownAt, asIf: asIf?.value ?? null });
  const revised = findRevisions(program, sifted.events, { asOf, knownAt, asIf: asIf?.value ?? null }, request.revisions);
  const revisions = await answerRevisions(program, revised);
  const report = (explain: ReportFacts["explain"]): Report =>
    buildReport(evaluation, {
      tool: { version: VERSION, tz: timeZoneData() },
      policies: program.policies,
      asIf: asIf?.value ?? null,
      only: request.only,
      input: { events: known.recorded, duplicates: sifted.duplicates, rejected: rejected.length, lastEventAt },
      diagnostics,
      revisions,
      explain,
    });
  return { kind: "checked", diagnostics, rejected, report };
}

function unknownClause({ clauses }: Only, policies: readonly Policy[]): UsageProblem | null {
  const known = new Set(policies.flatMap((policy) => [...policy.clauses.keys()]));
  const clause = clauses.find((name) => !known.has(name));
  return clause === undefined ? null : { kind: "clause-not-found", clause, nearest: nearest(clause, known) };
}

/** As people read them: file by file in the order in which they were named, line by line. */
function inOrderOfFiles(rejected: readonly RejectedLine[], files: readonly string[]): readonly RejectedLine[] {
  return [...rejected].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
}
