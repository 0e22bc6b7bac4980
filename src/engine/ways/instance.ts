import type { RecordedEvent } from "../../events/event.js";
import type { Clause } from "../../language/model/clause.js";
import type { Policy } from "../../language/model/policy.js";
import type { Instant } from "../../time/instant.js";
import type { Interval } from "../../time/recurrence.js";
import type { Cause } from "../facts/cause.js";
import type { Case } from "../finding.js";
import type { ClausePlan } from "../plan/clause-plan.js";
import type { PeriodPlan } from "../plan/period-plan.js";

/** An instant known to lie between two, both included. */
export interface Between {
  readonly earliest: Instant;
  readonly latest: Instant;
}

/** A pause whose ends may each be known only as a span. */
export interface UnsurePause {
  readonly from: Between;
  readonly until: Between;
}

/** What began an instance. */
export interface Origin {
  /** The event that triggered it, or entered the state; `null` where the force of the version or of the duty did. */
  readonly event: RecordedEvent | null;
  /** Distinguishes instances that one event began under one clause. */
  readonly detail: string;
  /** The breach, or cure, that began it; it hands on the event that began what was breached. */
  readonly born?: Born;
  /** Why it is not known when it began, beyond what the event says itself. */
  readonly because?: readonly Cause[];
}

/** A breach, or its cure, as what begins something. */
export interface Born {
  readonly what: "breach" | "cured";
  readonly of: Instance;
  /** Tells it from every other one, in every run and order. */
  readonly name: string;
  /** How many breaches led here, each beginning what the next one breached. */
  readonly depth: number;
  /** Why it may not have been so; empty where it is sure. */
  readonly causes: readonly Cause[];
}

/** The act, or the state, that performed an instance. */
export interface Performed {
  readonly at: Between;
  /** `null` where a state did. */
  readonly event: RecordedEvent | null;
  /** Why it is not known for sure when. */
  readonly causes: readonly Cause[];
}

/** The latest event that gave the full term anew. */
export interface Restart {
  readonly at: Between;
  readonly event: RecordedEvent;
  /** How many there have been. */
  readonly count: number;
}

/** The term that a newer version gave to an instance that was open when it came into force. */
export interface TermChange {
  readonly at: Instant;
  /** The term until then. */
  readonly before: PeriodPlan;
  /** The newer version, and its clause. */
  readonly policy: Policy;
  readonly clause: Clause;
}

/** An act that made the term longer. */
export interface Extended {
  readonly event: RecordedEvent;
  /** The instant to which; `null` where the clause says by how much, or the act lacks it. */
  readonly to: Instant | null;
}

/** One open or breached instance of a clause. Never changed: replaced. */
export interface Instance {
  /** Clause, trigger and key in one text: the same in every way that has it. */
  readonly id: string;
  readonly plan: ClausePlan;
  readonly case: Case;
  /** `keeping`: a time of keeping with an end; `gap`: the time a standing duty is not kept. */
  readonly role: "duty" | "keeping" | "gap";
  readonly bearer: string;
  readonly origin: Origin;
  readonly at: Between;
  /** What ties performing events to it; the key of the case where the clause has no `where`. */
  readonly tie: string | null;
  readonly period: PeriodPlan | null;
  /** The period of a recurring duty; `null` for everything else. */
  readonly interval: Interval | null;
  /** Newer versions that have put their term in the place of the first, the oldest first. */
  readonly changes: readonly TermChange[];
  /** First and last possible due instant; `latest` is endless where it cannot be known. */
  readonly due: Between;
  readonly dueCauses: readonly Cause[];
  /** `null` where the term still runs from its own start. */
  readonly restart: Restart | null;
  readonly extensions: readonly Extended[];
  readonly pauses: readonly UnsurePause[];
  readonly pausedSince: Between | null;
  /** Which acts of an `all` are done. */
  readonly done: ReadonlySet<number>;
  /** Why it may not have begun at all: what it depends on is unknown. */
  readonly unsure: readonly Cause[];
  /** Why some act may already have performed it, without it being known to fit. */
  readonly perhaps: readonly Cause[];
  /** Done, where only a recorded finding can tell whether in time. */
  readonly performed: Performed | null;
  readonly breached: boolean;
}

export function exactly(instant: Instant): Between {
  return { earliest: instant, latest: instant };
}

/** The narrowest span that holds both. */
export function hull(left: Between, right: Between): Between {
  if (left.earliest === right.earliest && left.latest === right.latest) return left;
  return { earliest: Math.min(left.earliest, right.earliest), latest: Math.max(left.latest, right.latest) };
}
