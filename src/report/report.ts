import type { Text } from "../diagnostics/text.js";
import type { Deviation, Finding, Verdict } from "../engine/finding.js";
import type { Program } from "../engine/program.js";
import type { Stretch } from "../time/due.js";

type Status = Finding["status"];

/** How many findings have each status; every status is there. */
export type StatusCounts = { readonly [status in Status]: number };

/** The roll-up of a clause or a party: its verdict, and the findings it rests on. */
export type RollUp = { readonly verdict: Verdict } & StatusCounts;

/** What identifies an event: (`source`, `id`) of CloudEvents. */
export interface ReportEvent {
  readonly source: string;
  readonly id: string;
}

/** A policy version that took part. */
export interface ReportPolicy {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly title: Text;
  readonly status: Program["policies"][number]["status"];
}

/** A clause that was asked of someone or has findings: what stands behind them. */
export interface ReportClause {
  /** `id@version` */
  readonly policy: string;
  readonly id: string;
  readonly title: Text;
  readonly basis: Finding["basis"];
  readonly source: { readonly id: string; readonly title: Text | null; readonly publisher: string | null; readonly date: string | null };
  readonly citation: string | null;
  /** Why, where the basis is `assumed`. */
  readonly reason: Text | null;
  /** What stands in dispute. */
  readonly note: Text | null;
}

/** One piece of the way from the start to the due instant; instants are RFC 3339. */
export interface ReportStretch {
  readonly from: string;
  readonly until: string;
  readonly kind: Stretch["kind"];
  readonly reason: Text;
}

/** How a finding came about, step by step. */
export interface ReportExplanation {
  readonly text: Text | null;
  readonly trigger: { readonly text: Text; readonly event: ReportEvent | null };
  /** The powers that made the trigger a valid act. */
  readonly authority: readonly { readonly clause: string; readonly title: Text }[];
  readonly term: string | null;
  readonly clock: string | null;
  /** What changes of version did to it, the first first. */
  readonly transition: readonly Text[];
  readonly stretches: readonly ReportStretch[];
  /** The performing event, or the interval in which there was none. */
  readonly witness: { readonly event: ReportEvent } | { readonly noneFrom: string; readonly noneUntil: string } | null;
  /** Every cause of an undetermined status. */
  readonly causes: readonly Text[];
}

/** Between which values what was measured lies. */
export interface ReportValue {
  readonly measure: "share-on-time" | "count" | "lateness";
  readonly count: number;
  readonly least: number | string | null;
  readonly most: number | string | null;
}

/** What a rule says, and what json-rules-engine compared: instants as RFC 3339, lengths of time as ISO 8601. */
export interface ReportRule {
  readonly event: { readonly type: string; readonly params: NonNullable<Finding["rule"]>["event"]["params"] };
  readonly fires: boolean;
  readonly comparisons: readonly Omit<NonNullable<Finding["rule"]>["comparisons"][number], "type">[];
}

/** What is said of one instance of a clause. Instants are RFC 3339 in `zone`, durations ISO 8601. */
export interface ReportFinding {
  readonly id: string;
  /** `id@version` */
  readonly policy: string;
  readonly clause: string;
  readonly kind: Finding["kind"];
  readonly case: { readonly machine: string | null; readonly key: string };
  readonly of: string;
  readonly to: string | null;
  readonly status: Status;
  readonly cured: boolean;
  /** Whether it counts against the one of whom it was asked; false for a void act that is only noted. */
  readonly blames: boolean;
  readonly severity: Finding["severity"];
  readonly basis: Finding["basis"];
  /** The term's own basis where it is not the clause's. */
  readonly termBasis: Finding["termBasis"];
  readonly zone: string;
  readonly triggeredAt: string;
  readonly triggeredUntil: string | null;
  readonly dueAt: string | null;
  readonly dueUntil: string | null;
  readonly performedAt: string | null;
  readonly performedUntil: string | null;
  readonly late: string | null;
  /** When the status became final; `null` while it is not. */
  readonly decidedAt: string | null;
  /** The period of a recurring duty or of a measure, its end exclusive; `null` for everything else. */
  readonly interval: { readonly from: string; readonly until: string } | null;
  /** What a measure found: shares from 0 to 1, numbers, or durations as ISO 8601 (`null`: without an end). */
  readonly value: ReportValue | null;
  /** What a rule says; `null` for everything else, and where it cannot say yet. */
  readonly rule: ReportRule | null;
  readonly reason: Text;
  readonly evidence: readonly ReportEvent[];
  readonly waiver: null;
  /** What late records made of it after it had been final, the earliest first. */
  readonly revisions: readonly ReportRevision[];
  readonly explanation: ReportExplanation | null;
}

/** That late records made a final finding say something else. */
export interface ReportRevision {
  /** When the records came. */
  readonly recordedAt: string;
  /** The instant as of which it was said before, and again with them. */
  readonly asOf: string;
  /** The records that it rests on, or rested on; all of that instant where none is named; ten at most. */
  readonly events: readonly ReportEvent[];
  /** How many late records came at that instant. */
  readonly records: number;
  /** Whether it was no more. */
  readonly withdrawn: boolean;
  /** Fields of the finding that said something else then; values as in a finding. */
  readonly changed: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[];
}

/** A finding that had been final and is no more. */
export interface ReportWithdrawn {
  readonly id: string;
  /** `id@version` */
  readonly policy: string;
  readonly clause: string;
  readonly kind: Finding["kind"];
  readonly case: { readonly machine: string | null; readonly key: string };
  readonly of: string;
  /** As it was told last for good. */
  readonly status: Status;
  readonly revisions: readonly ReportRevision[];
}

/** An event of a machine's alphabet that its state did not allow. */
export interface ReportDeviation {
  readonly policy: string;
  readonly machine: string;
  readonly key: string;
  readonly state: string;
  readonly event: ReportEvent;
  readonly at: string;
  readonly allowed: Deviation["allowed"];
}

/** An act by someone who holds none of the roles that may do it. */
export interface ReportStranger {
  readonly event: ReportEvent;
  readonly actor: string | null;
  readonly allowed: readonly string[];
}

/** A warning about a policy, a calendar or the input. */
export interface ReportDiagnostic {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: Text;
  readonly help: Text | null;
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
}

/** The result of a check, as `schemas/report.v1.schema.json` describes it. */
export interface Report {
  readonly schema: "patuh/report/v1";
  /** `tz` is the version of the time-zone data; `null` where the runtime does not tell. */
  readonly tool: { readonly name: "patuh"; readonly version: string; readonly tz: string | null };
  /** IANA zone of the instants that belong to no clause. */
  readonly zone: string;
  readonly asOf: string;
  readonly knownAt: string | null;
  /** `id@version` where history was replayed under a version that need not have been in force. */
  readonly asIf: string | null;
  /** What was looked at, where that was not everything. */
  readonly only: { readonly cases: readonly string[]; readonly clauses: readonly string[] } | null;
  readonly policies: readonly ReportPolicy[];
  readonly calendars: readonly { readonly id: string; readonly digest: string }[];
  readonly input: {
    readonly events: number;
    readonly duplicates: number;
    readonly retracted: number;
    readonly unknownTypes: { readonly [type: string]: number };
    readonly rejected: number;
    readonly lastEventAt: string | null;
  };
  readonly summary: {
    readonly verdict: Verdict;
    readonly byStatus: StatusCounts;
    readonly byClause: { readonly [clause: string]: RollUp };
    readonly byParty: { readonly [party: string]: RollUp };
    readonly cases: number;
    readonly deviations: number;
  };
  readonly clauses: readonly ReportClause[];
  readonly findings: readonly ReportFinding[];
  /** `null` where revisions were not looked for. */
  readonly revisions: {
    /** The first instant whose late records were too many to follow; `null`: all were followed. */
    readonly followedUntil: string | null;
    readonly withdrawn: readonly ReportWithdrawn[];
  } | null;
  readonly deviations: readonly ReportDeviation[];
  readonly strangers: readonly ReportStranger[];
  readonly diagnostics: readonly ReportDiagnostic[];
}
