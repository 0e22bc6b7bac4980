import type { Place } from "../../diagnostics/span.js";
import type { Text } from "../../diagnostics/text.js";
import type { Json } from "../../events/event.js";
import type { CalendarLength } from "../../time/calendar-periods.js";
import type { LocalDate } from "../../time/local-date.js";
import type { Term } from "../../time/term.js";
import type { Basis } from "./basis.js";
import type { Condition, Fact } from "./condition.js";

export type Severity = "minor" | "major" | "critical";

/** A machine of the same key in one of these states; a state name is its path from the root, `open.waiting`. */
export interface InStates {
  readonly kind: "state";
  readonly machine: string;
  readonly states: readonly string[];
}

export interface Happening {
  readonly kind: "event";
  readonly type: string;
}

/** An instance of a clause being breached, or its breach being cured. */
export interface OfBreach {
  readonly kind: "breach" | "cured";
  readonly clause: string;
}

/** What starts a clause: an event, entry into a state, a breach or its cure, or the version's own coming into force. */
export type Trigger = Happening | InStates | OfBreach | { readonly kind: "in-force" };

/** What fulfils or ends: an event happening, or a state being held. */
export type Act = Happening | InStates;

/** A term with all that its counting needs. */
export interface Period {
  readonly term: Term;
  /** Name of the clock in the policy. */
  readonly clock: string;
  readonly counting: "from-start" | "from-next-day";
  readonly ifClosed: "stay" | "next-working-day";
  /** Basis of the term itself where it differs from the clause's. */
  readonly basis: Basis | null;
  readonly source: string | null;
}

/** Branches of `within`: the first whose `if` is true; the last has none. */
export interface PeriodChoice {
  readonly if: Condition | null;
  readonly period: Period;
}

/** Ties an event to the trigger: a fact of the event equals a fact of the trigger. */
export interface Tie {
  readonly event: Fact;
  readonly trigger: Fact;
}

/** From which instant of the trigger a term runs. */
export type Start =
  | { readonly kind: "time" }
  | { readonly kind: "recordedtime" }
  | { readonly kind: "data"; readonly path: readonly string[] };

/** Acts with power that make a running term longer. */
export interface ExtendedOn {
  readonly events: readonly string[];
  /** By so much each, or, where it is `null`, to the instant that the act gives. */
  readonly by: Period | null;
  /** Where in the act's data that instant stands. */
  readonly to: readonly string[];
  /** How long the term may then be from its start. */
  readonly atMost: Period | null;
}

export interface Obligation {
  readonly kind: "obligation";
  readonly of: string;
  readonly to: string | null;
  /** Any one of them starts an instance. */
  readonly when: readonly Trigger[];
  readonly if: Condition | null;
  readonly must: { readonly mode: "any" | "all"; readonly acts: readonly Act[] };
  /** Whether only the bearer's own act fulfils it, or anyone's. */
  readonly by: "bearer" | "any";
  readonly where: readonly Tie[];
  readonly within: readonly PeriodChoice[];
  readonly start: Start;
  readonly notBefore: Period | null;
  readonly pausesWhile: readonly InStates[];
  /** Event types that give the full term anew. */
  readonly restartsOn: readonly string[];
  readonly extendedOn: ExtendedOn | null;
  readonly endsOn: readonly Act[];
  readonly excusedIf: Condition | null;
  /** Whether an act performs every open instance it fits, or the oldest alone. */
  readonly discharges: "all" | "oldest";
  /** The clause that its breach begins. */
  readonly otherwise: string | null;
}

export interface Requirement {
  readonly kind: "requirement";
  readonly of: string;
  readonly to: string | null;
  /** Event types of which each act needs the earlier one. */
  readonly before: readonly string[];
  readonly must: readonly string[];
  readonly by: "bearer" | "any";
  readonly where: readonly Tie[];
  readonly if: Condition | null;
  readonly atLeast: Period | null;
  readonly atMost: Period | null;
}

export interface Prohibition {
  readonly kind: "prohibition";
  readonly of: string;
  readonly to: string | null;
  readonly mustNot: readonly string[];
  readonly while: Condition | null;
  readonly if: Condition | null;
  /** Both or neither: a time of keeping from each trigger. */
  readonly when: readonly Trigger[];
  readonly for: Period | null;
  readonly extendedOn: ExtendedOn | null;
  readonly where: readonly Tie[];
}

export interface Power {
  readonly kind: "power";
  readonly of: string;
  readonly over: readonly string[];
  readonly while: Condition | null;
  readonly if: Condition | null;
  readonly onVoid: "blame" | "note";
}

export interface StandingDuty {
  readonly kind: "standing-duty";
  readonly of: string;
  readonly to: string | null;
  /** One duty for each instance that holds the role, or one for the role as a whole. */
  readonly each: boolean;
  readonly mustKeep: InStates;
  /** Start and end of the duty itself, within the version's force: instants as RFC 3339, or `null`. */
  readonly from: number | null;
  readonly until: number | null;
  readonly when: readonly Trigger[];
  readonly for: Period | null;
  readonly grace: Period | null;
}

/** Where recurring periods begin: with a local day, or at an instant. */
export type Anchor = { readonly kind: "date"; readonly date: string } | { readonly kind: "instant"; readonly instant: number };

/** A duty that comes again with each period. */
export interface Recurring {
  readonly kind: "recurring";
  readonly of: string;
  readonly to: string | null;
  /** One duty for each instance that holds the role, or one for the role as a whole. */
  readonly each: boolean;
  readonly every: { readonly unit: "day" | "month" | "year"; readonly amount: number };
  readonly anchor: Anchor;
  /** Name of the clock in whose zone periods begin and end. */
  readonly clock: string;
  readonly if: Condition | null;
  readonly must: Obligation["must"];
  readonly by: "bearer" | "any";
  /** Whether acts count from the beginning of the period on, or only once it is over. */
  readonly window: "during" | "after";
  /** From the period's last millisecond; `null`: due then. */
  readonly within: Period | null;
  /** Whether periods are asked that lie only partly in the time of the duty. */
  readonly partial: "skipped" | "asked";
  readonly excusedIf: Condition | null;
  readonly discharges: "all" | "oldest";
}

/** What a measure is taken over: the instances of a clause, or events. */
export type Measured =
  | { readonly kind: "clause"; readonly clause: string }
  | { readonly kind: "events"; readonly types: readonly string[]; readonly if: Condition | null };

export interface Measure {
  readonly kind: "measure";
  readonly of: string;
  readonly to: string | null;
  readonly over: Measured;
  readonly every: CalendarLength;
  readonly anchor: LocalDate;
  /** Name of the clock in whose zone the periods lie. */
  readonly clock: string;
  readonly value: "share-on-time" | "count" | "lateness";
  /** Which percentile of the lateness, by nearest rank; `null` for the other values. */
  readonly percentile: number | null;
  /** A share in thousandths of a percent, a number, or milliseconds. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** Fewer than so many are not measured. */
  readonly minCount: number;
}

/** What a rule is judged over. */
export type RuleScope =
  | { readonly kind: "case" }
  /** `clock`: name of the clock in whose zone the periods lie. */
  | { readonly kind: "period"; readonly every: CalendarLength; readonly anchor: LocalDate; readonly clock: string }
  | { readonly kind: "check" };

/** A rule of json-rules-engine, which says whether it fires. */
export interface JsonRule {
  readonly kind: "rule";
  readonly of: string;
  readonly to: string | null;
  readonly over: RuleScope;
  /** Of a case: when it is judged. Empty for the other scopes. */
  readonly when: readonly Trigger[];
  readonly conditions: Condition;
  readonly event: RuleEvent;
  readonly priority: number;
  /** What it comes to where it fires; where it does not, to the other. */
  readonly finds: "violated" | "satisfied";
}

/** What a rule says where it fires, in its own words. */
export interface RuleEvent {
  readonly type: string;
  readonly params: { readonly [name: string]: Json } | null;
}

export type Norm = Recurring | Obligation | Requirement | Prohibition | Power | StandingDuty | Measure | JsonRule;

export interface Clause {
  readonly id: string;
  readonly title: Text;
  /** The clause's own words, where a source gives them or the pack spells them out. */
  readonly text: Text | null;
  readonly source: string;
  /** What in the source says so: article, paragraph, page. */
  readonly citation: string | null;
  readonly basis: Basis;
  /** Why, where the basis is `assumed`. */
  readonly reason: Text | null;
  /** What stands in dispute and is said with every finding. */
  readonly note: Text | null;
  readonly severity: Severity;
  readonly norm: Norm;
  /** Where the clause stands in its file. */
  readonly place: Place;
  readonly order: number;
}
