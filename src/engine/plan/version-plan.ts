import type {
  Act,
  Clause,
  InStates,
  Measure,
  Obligation,
  Period,
  Power,
  Prohibition,
  Requirement,
  StandingDuty,
} from "../../language/model/clause.js";
import type { Machine, Transition } from "../../language/model/machine.js";
import type { Delegation, EventType, Policy } from "../../language/model/policy.js";
import type { CalendarPeriods } from "../../time/calendar-periods.js";
import type { Clock } from "../../time/clock.js";
import type { Instant } from "../../time/instant.js";
import type { Recurrence } from "../../time/recurrence.js";
import type { Zone } from "../../time/zone.js";
import type { CompiledCondition } from "../conditions/compile-condition.js";
import type { TransitionTable } from "../machines/transition-table.js";
import type { KeyOf } from "./key-of.js";
import type { TiePlan } from "./tie-plan.js";

/** A wait of a machine's state. */
export interface WaitPlan {
  /** Position in the machine's order of declaration. */
  readonly number: number;
  /** Position among the waits of all machines of the version. */
  readonly rank: number;
  /** Path of the state that waits. */
  readonly state: string;
  /** The event by which the machine hears that it is over. */
  readonly type: string;
  readonly period: PeriodPlan;
}

export interface MachinePlan {
  readonly index: number;
  readonly machine: Machine;
  readonly table: TransitionTable;
  readonly keyOf: KeyOf;
  /** Key of the only instance of a `single` machine; `null` for one instance per key. */
  readonly singleKey: string | null;
  readonly guards: ReadonlyMap<Transition, CompiledCondition>;
  /** By the path of the state that waits. */
  readonly waits: ReadonlyMap<string, readonly WaitPlan[]>;
}

export interface PeriodPlan {
  readonly period: Period;
  readonly clock: Clock;
}

/** Some states of a machine, with the machine found. */
export interface StatesPlan {
  readonly machine: MachinePlan;
  readonly states: readonly string[];
}

export type ActPlan = { readonly kind: "event"; readonly type: string } | { readonly kind: "state"; readonly in: StatesPlan };

export interface ClauseBase {
  /** Position in the order of declaration. */
  readonly index: number;
  readonly clause: Clause;
  /** Zone in which its instants are shown. */
  readonly zone: string;
  /** Whether anything in the pack hears of its breaches or cures. */
  readonly heard: boolean;
}

/** What hears of the breaches, or the cures, of one clause. */
export interface HearingPlan {
  readonly machines: readonly MachinePlan[];
  readonly starts: readonly (ObligationPlan | ProhibitionPlan | StandingDutyPlan)[];
}

/** What makes a term longer, with its own terms on their clocks. */
export interface ExtensionPlan {
  readonly events: ReadonlySet<string>;
  readonly by: PeriodPlan | null;
  readonly to: readonly string[];
  readonly atMost: PeriodPlan | null;
}

/** When a recurring duty is asked, and of whom. */
export interface RecurringPlan {
  readonly recurrence: Recurrence;
  readonly zone: Zone;
  readonly window: "during" | "after";
  readonly partial: "skipped" | "asked";
  readonly each: boolean;
  readonly bearers: readonly string[];
}

export interface ObligationPlan extends ClauseBase {
  readonly kind: "obligation";
  /** For a recurring duty, which is an obligation that each period begins; `null` for every other. */
  readonly recurring: RecurringPlan | null;
  readonly norm: Obligation;
  readonly if: CompiledCondition | null;
  readonly excusedIf: CompiledCondition | null;
  readonly within: readonly { readonly if: CompiledCondition | null; readonly period: PeriodPlan }[];
  readonly notBefore: PeriodPlan | null;
  readonly acts: readonly ActPlan[];
  readonly endsOn: readonly ActPlan[];
  readonly pausesWhile: readonly StatesPlan[];
  readonly extendedOn: ExtensionPlan | null;
  readonly tie: TiePlan | null;
}

export interface RequirementPlan extends ClauseBase {
  readonly kind: "requirement";
  readonly norm: Requirement;
  readonly if: CompiledCondition | null;
  readonly atLeast: PeriodPlan | null;
  readonly atMost: PeriodPlan | null;
  readonly tie: TiePlan | null;
}

export interface ProhibitionPlan extends ClauseBase {
  readonly kind: "prohibition";
  readonly norm: Prohibition;
  readonly if: CompiledCondition | null;
  readonly while: CompiledCondition | null;
  readonly for: PeriodPlan | null;
  readonly extendedOn: ExtensionPlan | null;
  readonly tie: TiePlan | null;
}

/** A power as its holder lets another party use it. */
export interface DelegationPlan {
  readonly delegation: Delegation;
  readonly while: CompiledCondition | null;
}

export interface PowerPlan extends ClauseBase {
  readonly kind: "power";
  readonly norm: Power;
  readonly delegations: readonly DelegationPlan[];
  readonly if: CompiledCondition | null;
  readonly while: CompiledCondition | null;
}

export interface StandingDutyPlan extends ClauseBase {
  readonly kind: "standing-duty";
  readonly norm: StandingDuty;
  readonly keep: StatesPlan;
  readonly for: PeriodPlan | null;
  readonly grace: PeriodPlan | null;
  readonly bearers: readonly string[];
}

export interface MeasurePlan extends ClauseBase {
  readonly kind: "measure";
  readonly norm: Measure;
  /** Which events count; `null`: all. */
  readonly if: CompiledCondition | null;
  readonly periods: CalendarPeriods;
  readonly bearer: string;
}

export type ClausePlan = ObligationPlan | RequirementPlan | ProhibitionPlan | PowerPlan | StandingDutyPlan | MeasurePlan;

/** Duties without a fixed term, which a recorded finding decides. */
export interface DecidesPlan {
  readonly clauses: ReadonlyMap<string, ObligationPlan>;
  /** Keys of the units whose cases have none that people could name. */
  readonly withoutKey: readonly string[];
}

/** Everything that an event of one type can set going, by what it does. */
export interface TypePlan {
  readonly type: EventType;
  readonly about: MachinePlan | null;
  readonly keyOf: KeyOf;
  /** The only party that may do it, where the type and the parties leave just one. */
  readonly presumedActor: string | null;
  readonly powers: readonly PowerPlan[];
  /** Machines that hear it, those that others look up first. */
  readonly heardBy: readonly MachinePlan[];
  readonly starts: readonly (ObligationPlan | ProhibitionPlan | StandingDutyPlan)[];
  readonly performs: readonly ObligationPlan[];
  readonly ends: readonly ObligationPlan[];
  /** Clauses whose term an event of this type gives anew or makes longer. */
  readonly shifts: readonly (ObligationPlan | ProhibitionPlan)[];
  readonly forbiddenBy: readonly ProhibitionPlan[];
  readonly requiredBy: readonly RequirementPlan[];
  readonly provides: readonly RequirementPlan[];
  /** Measures that count events of this type. */
  readonly measuredBy: readonly MeasurePlan[];
  /** What an event of this type decides; `null` for every type but `patuh.finding`, which needs a power to decide. */
  readonly decides: DecidesPlan | null;
  /** Whether conditions count it or ask for the last one. */
  readonly remembered: boolean;
  /** Whether any clause or machine has a use for it. */
  readonly mentioned: boolean;
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
  readonly recurring: readonly ObligationPlan[];
  /** Obligations that start with the version's own force. */
  readonly onForce: readonly (ObligationPlan | ProhibitionPlan | StandingDutyPlan)[];
  /** By machine: clauses that entering a state of it starts. */
  readonly startedByState: readonly (readonly (ObligationPlan | ProhibitionPlan | StandingDutyPlan)[])[];
  /** By machine: obligations that its states fulfil, end or pause. */
  readonly movedByState: readonly (readonly ObligationPlan[])[];
  /** By machine: standing duties that keep it. */
  readonly keptBy: readonly (readonly StandingDutyPlan[])[];
  /** By `breach.<clause>` and `cured.<clause>`. */
  readonly hearing: ReadonlyMap<string, HearingPlan>;
  /** Machines that are looked at from outside their own case, so that their past states must be kept. */
  readonly lookedUp: ReadonlySet<string>;
  /** Machines of which some condition asks any instance. */
  readonly askedAny: ReadonlySet<string>;
  /** Clauses of which some condition asks a breach for any key. */
  readonly breachedAnywhere: ReadonlySet<string>;
}

export function actPlans(acts: readonly Act[], states: (act: InStates) => StatesPlan): readonly ActPlan[] {
  return acts.map((act) => (act.kind === "event" ? { kind: "event", type: act.type } : { kind: "state", in: states(act) }));
}
