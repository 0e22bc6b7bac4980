import type { ObligationPlan } from "../plan/clause-plan.js";
import type { Step } from "../run/step.js";
import type { Instance } from "../ways/instance.js";
import { type DueSpan, dueSpan, startOf } from "./due-span.js";
import { decide } from "./holding.js";
import { spanCauses } from "./verdict.js";

/** An act before `not-before` is over counts for nothing. */
export function isLateEnough(step: Step, plan: ObligationPlan, instance: Instance): boolean {
  const earliest = notBeforeOf(plan, instance);
  if (earliest === null) return true;
  if (step.at.earliest >= earliest.due.latest) return true;
  return step.at.latest < earliest.due.earliest ? false : decide(step, null, [...earliest.causes, ...spanCauses(instance, step.event)]);
}

export function notBeforeOf(plan: ObligationPlan, instance: Instance): DueSpan | null {
  if (plan.notBefore === null) return null;
  const start = startOf(plan.norm.start, instance.origin, instance.at);
  return dueSpan(plan.notBefore, start, instance.origin.event, instance.at, []);
}
