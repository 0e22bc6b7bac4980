import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Evaluation, Finding, Revisions, Unheeded } from "../engine/finding.js";
import type { Program } from "../engine/program.js";
import { formatInstant } from "../time/format-instant.js";
import type { Instant } from "../time/instant.js";
import { isIn, narrow, type Only } from "./narrow.js";
import type { Report, ReportDiagnostic, ReportPolicy } from "./report.js";
import { reportClauses } from "./report-clauses.js";
import { reportEvent, reportFinding, versionName } from "./report-finding.js";
import { reportRevisions, revisionsById } from "./report-revisions.js";
import { reportZone } from "./report-zone.js";
import { summarise } from "./summarise.js";

/** What a report says besides the findings. */
export interface ReportFacts {
  readonly tool: { readonly version: string; readonly tz: string | null };
  /** The policies that were compiled, in that order. */
  readonly policies: Program["policies"];
  readonly asIf: { readonly policy: string; readonly version: string } | null;
  readonly only: Only;
  readonly input: {
    /** Distinct events that were known, those that were taken back too. */
    readonly events: number;
    /** Further copies of them. */
    readonly duplicates: number;
    /** Lines that were set aside because they could not be read. */
    readonly rejected: number;
    /** When the latest of them happened; `null` where there was none. */
    readonly lastEventAt: Instant | null;
  };
  readonly diagnostics: readonly Diagnostic[];
  /** What late records revised; `null`, or left out, where that was not looked for. */
  readonly revisions?: Revisions | null;
  /** Which findings carry their explanations; building those takes time and room. */
  readonly explain: (finding: Finding) => boolean;
}

/** Turns what the engine found into a report. Pure; the same input gives the same report, byte for byte. */
export function buildReport(whole: Evaluation, facts: ReportFacts): Report {
  const evaluation = narrow(whole, facts.only);
  const zone = reportZone(facts.policies);
  const found = facts.revisions ?? null;
  const revisions = revisionsById(found);
  const everything = facts.only.cases.length === 0 && facts.only.clauses.length === 0;
  return {
    schema: "patuh/report/v1",
    tool: { name: "patuh", version: facts.tool.version, tz: facts.tool.tz },
    zone,
    asOf: formatInstant(evaluation.asOf, zone),
    knownAt: evaluation.knownAt === null ? null : formatInstant(evaluation.knownAt, zone),
    asIf: facts.asIf === null ? null : versionName({ id: facts.asIf.policy, version: facts.asIf.version }),
    only: everything ? null : { cases: [...facts.only.cases], clauses: [...facts.only.clauses] },
    policies: facts.policies.map(reportPolicy),
    calendars: reportCalendars(facts.policies),
    input: {
      events: facts.input.events,
      duplicates: facts.input.duplicates,
      retracted: evaluation.retracted,
      unknownTypes: Object.fromEntries([...evaluation.unknownTypes].sort(([a], [b]) => byCodeUnit(a, b))),
      rejected: facts.input.rejected,
      lastEventAt: facts.input.lastEventAt === null ? null : formatInstant(facts.input.lastEventAt, zone),
    },
    summary: summarise(evaluation, facts.policies),
    clauses: reportClauses(facts.policies, evaluation),
    findings: evaluation.findings.map((finding) => reportFinding(finding, facts.explain(finding), revisions.get(finding.id))),
    revisions: reportRevisions(found, revisions, { findings: whole.findings, isIn: isIn(facts.only), zone }),
    deviations: evaluation.deviations.map((deviation) => ({
      policy: versionName(deviation.policy),
      machine: deviation.machine,
      key: deviation.key,
      state: deviation.state,
      event: reportEvent(deviation.event),
      at: formatInstant(deviation.at, zone),
      allowed: [...deviation.allowed],
    })),
    strangers: evaluation.strangers.map(({ event, actor, allowed }) => ({ event: reportEvent(event), actor, allowed: [...allowed] })),
    diagnostics: [...facts.diagnostics.map(reportDiagnostic), ...evaluation.unheeded.map(reportUnheeded)],
  };
}

function reportPolicy({ id, version, digest, title, status }: Program["policies"][number]): ReportPolicy {
  return { id, version, digest, title, status };
}

function reportCalendars(policies: Program["policies"]): Report["calendars"] {
  const digests = new Map(policies.flatMap(({ calendars }) => [...calendars]));
  return [...digests].sort(([a], [b]) => byCodeUnit(a, b)).map(([id, digest]) => ({ id, digest }));
}

function reportDiagnostic({ code, severity, message, help, place }: Diagnostic): ReportDiagnostic {
  const at = place === null ? null : { file: place.file, line: place.span.start.line, column: place.span.start.column };
  return { code, severity, message, help, place: at };
}

/** The record is an event, so that its name stands in the sentence and not a line of a file. */
function reportUnheeded({ code, message }: Unheeded): ReportDiagnostic {
  return { code, severity: "warning", message, help: null, place: null };
}

/** No locale decides the order of a report. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
