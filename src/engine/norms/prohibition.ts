import { passes } from "../conditions/compile-condition.js";
import { every, type Truth } from "../conditions/truth.js";
import { type Cause, missingFact } from "../facts/cause.js";
import type { ProhibitionPlan } from "../plan/clause-plan.js";
import { unknownTie } from "../plan/tie-plan.js";
import { required } from "../required.js";
import { holdsRole } from "../run/parties.js";
import { type EventStep, type Step, sceneOf } from "../run/step.js";
import type { Instance, Origin } from "../ways/instance.js";
import { actInstance, recordAct } from "./act-outcome.js";
import { dueSpan } from "./due-span.js";
import { isAsked, whyUnsure } from "./holding.js";
import { instanceId } from "./instance-id.js";
import { identityOf, spanCauses, variant } from "./verdict.js";

/** Judges the act at hand, just before it, against a prohibition that always stands. */
export function judgeForbidden(step: EventStep, plan: ProhibitionPlan, machine: string | null): void {
  const inForce = step.run.governs(step.at);
  const { truth, causes } = isForbidden(step, plan, step.event);
  const unsure = inForce === null ? step.run.unsureForce(step.event) : [];
  recordAct(step, actInstance(step, plan, plan.norm.of, machine), "violated", every([inForce, truth]), [...causes, ...unsure]);
}

/** Whether the act is one by the bearer that the conditions forbid; `trigger` began the time of keeping off. */
function isForbidden(step: EventStep, plan: ProhibitionPlan, trigger: Origin["event"]): { truth: Truth; causes: readonly Cause[] } {
  const scene = sceneOf(step, trigger);
  const { event } = step;
  const byBearer = holdsRole(step.run, step.actor, event, plan.norm.of, step.at);
  const causes = byBearer === null ? [step.run.unknownActor(event)] : [];
  const conditions = [plan.while, plan.norm.when.length === 0 ? plan.if : null].filter((condition) => condition !== null);
  const truth = every([byBearer, ...conditions.map((condition) => condition(scene))]);
  return { truth, causes: [...causes, ...scene.causes] };
}

/** Begins a time of keeping off. */
export function beginProhibition(step: Step, plan: ProhibitionPlan, origin: Origin, machine: string | null): void {
  const period = required(plan.for, "term");
  const scene = sceneOf(step, origin.event);
  const asked = every([isAsked(step, origin), passes(plan.if, scene)]);
  if (asked === false) return;
  const unsure = asked === null ? whyUnsure(step, origin, scene.causes) : [];
  const { due, causes } = dueSpan(period, step.at, origin.event, step.at, []);
  const tie = plan.tie === null || origin.event === null ? step.unit.key : (plan.tie.ofTrigger(origin.event) ?? unknownTie);
  const instance: Instance = {
    ...actInstance(step, plan, plan.norm.of, machine),
    id: instanceId(step, plan, origin, step.unit.key),
    role: "keeping",
    origin,
    tie,
    period,
    due,
    dueCauses: causes,
    unsure,
  };
  step.world.put(instance);
  step.run.awaits(step, instance);
  step.run.remind(step.unit, instance);
}

/** Judges the act at hand against the open times of keeping off that it fits. */
export function breakKeeping(
  step: EventStep,
  plan: ProhibitionPlan,
  tied: { readonly tie: string | null; readonly fits: boolean },
  machine: string | null,
): void {
  for (const instance of step.world.waitingFor(plan.index, tied.tie)) {
    if (instance.origin.event === step.event || step.at.earliest >= instance.due.latest) continue;
    const forbidden = isForbidden(step, plan, instance.origin.event);
    const truth = every([forbidden.truth, tied.fits ? true : null]);
    if (truth === false) continue;
    const causes = tied.fits ? forbidden.causes : [...forbidden.causes, missingFact("where")];
    const broken = variant("violated", instance, { performed: step.at, evidence: identityOf(step.event) });
    const inTerm = step.at.latest < instance.due.earliest;
    const sure = truth === true && inTerm;
    if (instance.breached) recordAct(step, actInstance(step, plan, plan.norm.of, machine), "violated", sure ? true : null, causes);
    else
      step.world.breach({
        instance,
        variants: sure ? [broken] : [broken, variant("satisfied", instance)],
        causes: [...causes, ...spanCauses(instance, step.event)],
      });
  }
}

/** The time of keeping off is over. */
export function endProhibition(step: Step, plan: ProhibitionPlan, instance: Instance): void {
  const breach = step.world.breachOf(instance);
  if (breach !== undefined) {
    step.world.decide(breach);
    return;
  }
  const darkFor = (types: Iterable<string>): readonly Cause[] =>
    step.run.darkness.between(types, instance.at.earliest, instance.due.latest, plan.zone);
  const unseen = darkFor(plan.norm.mustNot);
  const extended = darkFor(plan.extendedOn?.events ?? []);
  const variants = [variant("satisfied", instance)];
  if (unseen.length > 0) variants.push(variant("violated", instance));
  if (extended.length > 0) variants.push(variant("pending", instance));
  step.world.decide({ instance, variants, causes: [...unseen, ...extended] });
}
