import type { Clause, JsonRule, Measure, Obligation, Power, Prohibition, Requirement, StandingDuty } from "../../language/model/clause.js";
import type { Delegation } from "../../language/model/policy.js";
import type { CalendarPeriods } from "../../time/calendar-periods.js";
import type { Recurrence } from "../../time/recurrence.js";
import type { Zone } from "../../time/zone.js";
import type { CompiledCondition } from "../conditions/compile-condition.js";
import type { ReadRule } from "../conditions/rule-question.js";
import type { ActPlan } from "./act-plan.js";
import type { StatesPlan } from "./machine-plan.js";
import type { PeriodPlan } from "./period-plan.js";
import type { TiePlan } from "./tie-plan.js";

export interface ClauseBase {
  /** Position in the order of declaration. */
  readonly index: number;
  readonly clause: Clause;
  /** Zone in which its instants are shown. */
  readonly zone: string;
  /** Whether anything in the pack hears of its breaches or cures. */
  readonly heard: boolean;
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

/** An obligation that each period begins. */
export type RecurringDutyPlan = ObligationPlan & { readonly recurring: RecurringPlan };

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

/** Events that are counted by when they happened. */
export interface EventCount {
  /** For which clause. */
  readonly clause: Clause;
  /** Which of them; `null`: all. */
  readonly if: CompiledCondition | null;
}

export interface RulePlan extends ClauseBase {
  readonly kind: "rule";
  readonly norm: JsonRule;
  readonly read: ReadRule;
  /** Of a rule that is judged over periods. */
  readonly periods: CalendarPeriods | null;
  readonly bearer: string;
  /** By event type: what a rule over periods, or over the whole check, counts. */
  readonly counts: ReadonlyMap<string, EventCount>;
}

export type ClausePlan = ObligationPlan | RequirementPlan | ProhibitionPlan | PowerPlan | StandingDutyPlan | MeasurePlan | RulePlan;

/** What an event, a state or a breach can begin. */
export type StartingPlan = ObligationPlan | ProhibitionPlan | StandingDutyPlan | RulePlan;

/** Every count of events that a clause needs. */
export function countsOf(plan: ClausePlan): readonly EventCount[] {
  if (plan.kind === "measure") return plan.norm.over.kind === "events" ? [plan] : [];
  return plan.kind === "rule" ? [...plan.counts.values()] : [];
}
