import type { JsonRule } from "../../language/model/clause.js";
import { CalendarPeriods } from "../../time/calendar-periods.js";
import { compileRule } from "../conditions/rule-question.js";
import type { ClauseBuilder } from "./clause-builder.js";
import type { ClauseBase, RulePlan } from "./clause-plan.js";
import { addUses, noUses } from "./condition-uses.js";
import { soleHolder } from "./holders.js";

/** Compiles a rule of json-rules-engine, which has its facts read beforehand. */
export function planRule({ policy, condition, clock }: ClauseBuilder, base: ClauseBase, norm: JsonRule): RulePlan {
  // For what it looks at, which must be remembered.
  condition(norm.conditions);
  const { over } = norm;
  const asked = noUses();
  addUses(asked, norm.conditions, policy.conditions);
  const counted = over.kind === "case" ? [] : [...asked.types];
  return {
    ...base,
    kind: "rule",
    norm,
    read: compileRule(norm.conditions, policy.conditions),
    periods: over.kind === "period" ? new CalendarPeriods(over.every, over.anchor, clock(over.clock).zone) : null,
    bearer: soleHolder(policy.parties, norm.of),
    counts: new Map(counted.map((type) => [type, { clause: base.clause, if: null }])),
  };
}
