import type { Policy } from "../../language/model/policy.js";
import type { Instant } from "../../time/instant.js";
import type { ClausePlan, ObligationPlan, RecurringDutyPlan, StandingDutyPlan, StartingPlan } from "./clause-plan.js";
import type { MachinePlan } from "./machine-plan.js";
import type { TypePlan } from "./type-plan.js";

/** What hears of the breaches, or the cures, of one clause. */
export interface HearingPlan {
  readonly machines: readonly MachinePlan[];
  readonly starts: readonly StartingPlan[];
}

/** When a version asks something of someone; half-open. */
export interface Force {
  readonly from: Instant;
  readonly until: Instant | null;
}

/** One version of a pack, compiled. */
export interface VersionPlan {
  readonly policy: Policy;
  /** `null` for a version that binds nobody (`proposed`). */
  readonly force: Force | null;
  readonly machines: readonly MachinePlan[];
  readonly machineNamed: ReadonlyMap<string, MachinePlan>;
  readonly clauses: readonly ClausePlan[];
  readonly types: ReadonlyMap<string, TypePlan>;
  /** Rank of each event type among events of one instant, under this version. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly standing: readonly StandingDutyPlan[];
  readonly recurring: readonly RecurringDutyPlan[];
  /** Obligations that start with the version's own force. */
  readonly onForce: readonly StartingPlan[];
  /** By machine: clauses that entering a state of it starts. */
  readonly startedByState: ReadonlyMap<MachinePlan, readonly StartingPlan[]>;
  /** By machine: obligations that its states fulfil, end or pause. */
  readonly movedByState: ReadonlyMap<MachinePlan, readonly ObligationPlan[]>;
  /** By machine: standing duties that keep it. */
  readonly keptBy: ReadonlyMap<MachinePlan, readonly StandingDutyPlan[]>;
  /** By `breach.<clause>` and `cured.<clause>`. */
  readonly hearing: ReadonlyMap<string, HearingPlan>;
  /** Machines that are looked at from outside their own case, so that their past states must be kept. */
  readonly lookedUp: ReadonlySet<string>;
  /** Machines of which some condition asks any instance. */
  readonly askedAny: ReadonlySet<string>;
  /** Clauses of which some condition asks a breach for any key. */
  readonly breachedAnywhere: ReadonlySet<string>;
}
