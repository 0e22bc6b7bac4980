import type { Text } from "../diagnostics/text.js";
import type { EventIdentity } from "../events/event.js";
import type { RuleEvent, Severity } from "../language/model/clause.js";
import type { Basis } from "../language/model/policy.js";
import type { FindingStatus } from "../language/model/scenario.js";
import type { Stretch } from "../time/due.js";
import type { Instant } from "../time/instant.js";
import type { Interval } from "../time/recurrence.js";
import type { RuleQuestion } from "./conditions/rule-question.js";
import type { RuleComparison } from "./conditions/run-rule.js";

export type FindingKind =
  | "obligation"
  | "requirement"
  | "prohibition"
  | "power"
  | "standing-duty"
  | "recurring"
  | "measure"
  | "rule"
  | "deviation";

/** A case: the instance of a machine that an event is about, or a bare key where no machine is named. */
export interface Case {
  readonly machine: string | null;
  readonly key: string;
}

/** What a measure found: between which values it lies, shares from 0 to 1, lateness in milliseconds, without an end where something was never done. */
export interface MeasuredValue {
  readonly measure: "share-on-time" | "count" | "lateness";
  /** How many surely counted. */
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

/** What a rule says, as json-rules-engine answered it. */
export interface RuleFound {
  readonly event: RuleEvent;
  readonly fires: boolean;
  /** What json-rules-engine compared, in the order of the rule. */
  readonly comparisons: readonly RuleComparison[];
}

/** What the engine says of one instance of a clause. Instants are milliseconds; `...Until` is the far end of a span, exclusive. */
export interface Finding {
  /** Depends on policy, version, clause, key, bearer and trigger alone. */
  readonly id: string;
  readonly policy: { readonly id: string; readonly version: string };
  readonly clause: string;
  readonly kind: FindingKind;
  readonly case: Case;
  readonly of: string;
  readonly to: string | null;
  readonly status: FindingStatus;
  readonly cured: boolean;
  readonly severity: Severity;
  readonly basis: Basis;
  /** The term's own basis where it is not the clause's. */
  readonly termBasis: Basis | null;
  readonly triggeredAt: Instant;
  readonly triggeredUntil: Instant | null;
  readonly dueAt: Instant | null;
  readonly dueUntil: Instant | null;
  readonly performedAt: Instant | null;
  readonly performedUntil: Instant | null;
  /** Milliseconds after the due instant at which it was performed; `null` where it was not, or in time. */
  readonly late: number | null;
  /** When the status became final; `null` while it is not. */
  readonly decidedAt: Instant | null;
  /** The period of a recurring duty or of a measure, half-open; `null` for everything else. */
  readonly interval: Interval | null;
  /** What a measure found. */
  readonly value: MeasuredValue | null;
  /** What a rule says; `null` for everything else, and where it cannot say yet. */
  readonly rule: RuleFound | null;
  /** What json-rules-engine is still to answer; no evaluation that is given out has one. */
  readonly question?: RuleQuestion;
  readonly reason: Text;
  readonly evidence: readonly EventIdentity[];
  /** IANA zone of the clause's clock, in which its instants are shown. */
  readonly zone: string;
  /** Whether a void act makes its actor non-compliant; true for every other status. */
  readonly blames: boolean;
  readonly explain: () => Explanation;
}

/** One sentence on one step of the way to the verdict. */
export interface Explanation {
  readonly clause: {
    readonly title: Text;
    readonly text: Text | null;
    readonly source: string;
    readonly citation: string | null;
    readonly basis: Basis;
    readonly reason: Text | null;
    readonly note: Text | null;
  };
  readonly trigger: { readonly text: Text; readonly event: EventIdentity | null };
  /** Power clauses that made the trigger a valid act. */
  readonly authority: readonly { readonly clause: string; readonly title: Text }[];
  readonly term: string | null;
  readonly clock: string | null;
  /** What changes of version did to it, the first first. */
  readonly transition: readonly Text[];
  readonly stretches: readonly Stretch[];
  readonly witness: { readonly event: EventIdentity } | { readonly noneFrom: Instant; readonly noneUntil: Instant } | null;
  /** Why it is undetermined: every cause. */
  readonly causes: readonly Text[];
}

/** An event of a machine's alphabet for which its state allowed no transition. */
export interface Deviation {
  readonly policy: { readonly id: string; readonly version: string };
  readonly machine: string;
  readonly key: string;
  readonly state: string;
  readonly event: EventIdentity;
  readonly at: Instant;
  readonly allowed: readonly string[];
}

export type Verdict = "compliant" | "non-compliant" | "pending" | "undetermined" | "not-applicable";

/** A clause that was asked of someone during the time looked at, whether or not a finding came of it. */
export interface Asked {
  readonly policy: { readonly id: string; readonly version: string };
  readonly clause: string;
  readonly of: string;
}

/** A record that did not do what it may have been meant to, and why. */
export interface Unheeded {
  readonly event: EventIdentity;
  readonly code: "retracts-nothing" | "retracts-a-retraction" | "finding-without-power" | "decides-nothing" | "lacks-key";
  readonly message: Text;
}

/** Everything that one evaluation found. */
export interface Evaluation {
  readonly asOf: Instant;
  /** What was recorded later is hidden; `null`: everything in the input is known. */
  readonly knownAt: Instant | null;
  /** Sorted by (triggeredAt, clause, key, id). */
  readonly findings: readonly Finding[];
  readonly deviations: readonly Deviation[];
  readonly asked: readonly Asked[];
  readonly cases: number;
  /** Event types that no policy knows, with how often they came. */
  readonly unknownTypes: ReadonlyMap<string, number>;
  /** Acts by someone who holds no role that may do them, where no power clause says so already. */
  readonly strangers: readonly { readonly event: EventIdentity; readonly actor: string | null; readonly allowed: readonly string[] }[];
  /** Events that were taken back. */
  readonly retracted: number;
  readonly unheeded: readonly Unheeded[];
}

/** That records which came late made a final finding say something else. */
export interface Revision {
  /** When they were recorded. */
  readonly recorded: Instant;
  /** The instant as of which it was said before, and again with them. */
  readonly asOf: Instant;
  /** The records of that instant that the finding rests on, or rested on; all of them where none is named; the first ten at most. */
  readonly events: readonly EventIdentity[];
  /** How many late records came at that instant. */
  readonly records: number;
  /** As it was told for good. */
  readonly before: Finding;
  /** As it was told then; `null` where it was no more. */
  readonly now: Finding | null;
}

/** Every revision, in the order in which they came about. */
export interface Revisions {
  readonly all: readonly Revision[];
  /** The first instant whose late records were not followed any more, as they would have cost too much; `null`: all were. */
  readonly followedUntil: Instant | null;
}
