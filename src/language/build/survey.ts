import type { Code } from "../../diagnostics/catalogue.js";
import type { Span } from "../../diagnostics/span.js";
import type { Text } from "../../diagnostics/text.js";
import type { Json, RecordedEvent } from "../../events/event.js";
import type { ParsedTerm } from "../../time/parse-term.js";
import type { Norm } from "../model/clause.js";
import type { Condition, FactReference, Operator } from "../model/condition.js";
import type { LocatedNode } from "../yaml/located.js";
import type { FactType } from "./fact-type.js";
import type { ParsedFact } from "./parse-fact.js";
import type { TypedFact } from "./type-of-fact.js";

export type MentionKind = "event" | "machine" | "clause" | "clock" | "calendar" | "role" | "party" | "source" | "condition";

/** A name that a file uses, wherever it is declared. */
export interface Mention {
  readonly of: MentionKind;
  readonly name: string;
  readonly span: Span;
}

export interface StateMention {
  readonly machine: string;
  readonly state: string;
  readonly span: Span;
}

/** A transition's target, and where it could lead instead. */
export interface TargetMention {
  readonly machine: string;
  readonly target: string;
  readonly span: Span;
  readonly reached: boolean;
  readonly candidates: () => readonly string[];
}

export interface FactUse {
  readonly text: string;
  readonly span: Span;
  readonly parsed: ParsedFact;
  /** `null` where the fact could not be parsed. */
  readonly typed: TypedFact | null;
}

/** One side of a comparison against the other, with what each of them is. */
export interface ComparisonUse {
  readonly fact: string;
  readonly reference: FactReference;
  readonly span: Span;
  readonly type: FactType | null;
  readonly operator: Operator;
  readonly right:
    | { readonly kind: "values"; readonly values: readonly LocatedValue[]; readonly isList: boolean; readonly span: Span }
    | { readonly kind: "fact"; readonly text: string; readonly type: FactType | null; readonly span: Span };
}

export interface LocatedValue {
  readonly value: Json;
  readonly source: string;
  readonly span: Span;
}

/** A term, with the clock that is to count it and how. */
export interface TermUse {
  readonly text: string;
  readonly span: Span;
  readonly parsed: ParsedTerm;
  /** `null`: none is named, and the policy has no single clock. */
  readonly clock: string | null;
  readonly counting: "from-start" | "from-next-day";
  readonly ifClosed: "stay" | "next-working-day";
}

/** Text that stands for a time. */
export interface TimeUse {
  readonly kind: "instant" | "date" | "period";
  readonly text: string;
  readonly span: Span;
  readonly readable: boolean;
}

/** Text that ought to have a certain form and has not. */
export interface Unreadable {
  readonly code: Extract<
    Code,
    | "invalid-path"
    | "invalid-start"
    | "invalid-end"
    | "invalid-recurrence"
    | "invalid-key"
    | "invalid-hours"
    | "invalid-condition"
    | "unknown-zone"
    | "invalid-version"
    | "invalid-year"
    | "not-of-the-event"
    | "not-of-the-trigger"
  >;
  readonly text: string;
  readonly problem: Text | null;
  readonly span: Span;
}

/** A key that a condition cannot have beside its others, or one that it lacks. */
export interface ConditionKey {
  readonly key: string;
  readonly span: Span;
  readonly stray: boolean;
  readonly known: readonly string[];
}

export interface RangeUse {
  readonly from: number;
  readonly until: number;
  readonly span: Span;
}

/** Something assumed, and whether a reason is given for it. */
export interface Assumption {
  readonly name: string;
  readonly span: Span;
  readonly reasoned: boolean;
}

/** Everything in a file that a rule may have something to say about, noted while the file is read. */
export class Survey {
  readonly mentions: Mention[] = [];
  readonly states: StateMention[] = [];
  readonly targets: TargetMention[] = [];
  readonly facts: FactUse[] = [];
  readonly comparisons: ComparisonUse[] = [];
  readonly terms: TermUse[] = [];
  readonly times: TimeUse[] = [];
  readonly unreadable: Unreadable[] = [];
  readonly conditionKeys: ConditionKey[] = [];
  readonly uselessParams: { readonly key: string; readonly fact: string; readonly span: Span }[] = [];
  readonly ranges: RangeUse[] = [];
  readonly assumptions: Assumption[] = [];
  /** Facts that must be instants, since a term is counted from or to them. */
  readonly instantsNeeded: { readonly text: string; readonly type: FactType | null; readonly span: Span }[] = [];
  /** Ids that are taken already within the file. */
  readonly duplicates: { readonly name: string; readonly span: Span; readonly first: Span }[] = [];
  /** Of a calendar: its dates, and those under another year. */
  readonly dates = new Map<string, Span>();
  readonly strayDates: { readonly date: string; readonly year: string; readonly span: Span }[] = [];
  /** Of a scenario: its events, their ids, and where those are spoken of. */
  readonly given: { readonly event: RecordedEvent; readonly span: Span }[] = [];
  readonly givenIds = new Set<string>();
  readonly givenMentions: { readonly name: string; readonly span: Span }[] = [];
  /** Times counted from a `start` that is not there. */
  readonly withoutStart: { readonly text: string; readonly span: Span }[] = [];
  /** Clauses of which a breach, or its cure, is heard. */
  readonly breachable: { readonly clause: string; readonly span: Span }[] = [];
  /** Delegations of what is no power, of acts beyond it, and by those who do not hold it themselves. */
  readonly wrongDelegations: {
    readonly code: Extract<Code, "not-a-power" | "beyond-the-power" | "nothing-to-delegate">;
    readonly name: string;
    readonly other: string;
    readonly span: Span;
  }[] = [];
  /** What each clause says that could be read. */
  readonly norms: { readonly clause: string; readonly norm: Norm; readonly span: Span }[] = [];
  /** Names that machines call to themselves, where they are called and where they are heard. */
  readonly raised: { readonly machine: string; readonly name: string; readonly heard: boolean; readonly span: Span }[] = [];
  /** Terms for which machines wait. */
  readonly waits: { readonly term: string; readonly parsed: ParsedTerm; readonly span: Span }[] = [];
  /** What keeps a measure from being taken. */
  readonly mismatches: { readonly problem: Text; readonly span: Span }[] = [];
  /** What keeps a rule from being judged. */
  readonly ruleMismatches: { readonly problem: Text; readonly span: Span }[] = [];
  /** Clauses whose instances are measured. */
  readonly measured: { readonly clause: string; readonly span: Span }[] = [];
  /** Conditions on which a machine's transitions depend. */
  readonly guards: { readonly machine: string; readonly guard: Condition; readonly span: Span }[] = [];

  /** Notes a name and returns it; `null` where the node is no text. */
  mention(of: MentionKind, node: LocatedNode | null): string | null {
    if (node?.kind !== "scalar" || typeof node.value !== "string") return null;
    this.mentions.push({ of, name: node.value, span: node.span });
    return node.value;
  }
}
