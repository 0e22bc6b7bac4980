import type { Period } from "../../language/model/clause.js";
import type { Clock } from "../../time/clock.js";

export interface PeriodPlan {
  readonly period: Period;
  readonly clock: Clock;
}
