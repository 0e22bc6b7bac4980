import type { ClausePlan } from "../plan/clause-plan.js";
import type { Step } from "../run/step.js";
import type { Origin } from "../ways/instance.js";

/** What the step at hand is to what it begins: its event, or the breach with the event that it hands on, or the wait with either. */
export function originIn({ event, born, waited, at }: Step, detail: string): Origin {
  const because = waited === null || at.earliest === at.latest ? {} : { because: waited.causes };
  return born === undefined ? { event, detail, ...because } : { event: born.of.origin.event, detail, born, ...because };
}

/** Clause, trigger and key in one text: the same in every way that has the instance. */
export function instanceId(step: Step, plan: ClausePlan, { detail, born }: Origin, key: string): string {
  return `${plan.index}|${born === undefined ? step.ordinal : born.name}|${detail}|${key}`;
}
