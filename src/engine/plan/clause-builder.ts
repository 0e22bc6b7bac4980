import type { InStates, Period } from "../../language/model/clause.js";
import type { Condition } from "../../language/model/condition.js";
import type { Policy } from "../../language/model/policy.js";
import type { Clock } from "../../time/clock.js";
import type { CompiledCondition } from "../conditions/compile-condition.js";
import type { StatesPlan } from "./machine-plan.js";
import type { PeriodPlan } from "./period-plan.js";

/** What a clause is compiled with: everything that it names in its policy, found. */
export interface ClauseBuilder {
  readonly policy: Policy;
  readonly condition: (source: Condition | null) => CompiledCondition | null;
  readonly clock: (name: string) => Clock;
  readonly period: (period: Period) => PeriodPlan;
  readonly states: (act: InStates) => StatesPlan;
}
