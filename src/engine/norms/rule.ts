import type { FindingStatus } from "../../language/model/scenario.js";
import type { RulePlan } from "../plan/clause-plan.js";
import { type Step, sceneOf } from "../run/step.js";
import type { Origin } from "../ways/instance.js";
import { absent, type Variant } from "../ways/outcome.js";
import { actInstance } from "./act-outcome.js";
import { isAsked, whyUnsure } from "./holding.js";
import { instanceId } from "./instance-id.js";
import { identityOf, variant } from "./verdict.js";

/** What a rule comes to that fires, or does not. */
export function ruleStatus({ norm: { finds } }: RulePlan, fires: boolean): FindingStatus & ("satisfied" | "violated") {
  return (finds === "violated") === fires ? "violated" : "satisfied";
}

/** Judges a case at the trigger at hand; json-rules-engine answers once everything has happened. */
export function judgeRule(step: Step, plan: RulePlan, origin: Origin, machine: string | null): void {
  const asked = isAsked(step, origin);
  if (asked === false) return;
  const { truth, question, causes } = plan.read(sceneOf(step, origin.event));
  const instance = {
    ...actInstance(step, plan, plan.norm.of, machine),
    id: instanceId(step, plan, origin, step.unit.key),
    origin,
  };
  const found = (fires: boolean): Variant =>
    variant(ruleStatus(plan, fires), instance, { due: null, evidence: identityOf(origin.event), question });
  const variants = truth === null ? [found(true), found(false)] : [found(truth)];
  const why = asked === null ? whyUnsure(step, origin, causes) : causes;
  step.world.decide({ instance, variants: asked === null ? [...variants, absent] : variants, causes: why });
}
