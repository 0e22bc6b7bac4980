import type { Truth } from "../conditions/truth.js";
import type { Cause } from "../facts/cause.js";
import type { ActPlan } from "../plan/act-plan.js";
import type { ObligationPlan } from "../plan/clause-plan.js";
import { type Step, sceneOf } from "../run/step.js";
import { exactly, type Instance } from "../ways/instance.js";
import type { Outcome, Variant } from "../ways/outcome.js";
import { spanCauses, variant } from "./verdict.js";

/** The last possible due instant has passed: excused, unseen in the dark, or violated. */
export function missObligation(step: Step, plan: ObligationPlan, instance: Instance): void {
  const excuse = excuseOf(step, plan, instance);
  const isExcused = excuse.truth === true;
  // What ends an excused duty discharges it too.
  const types = typesThatMatter(plan, isExcused ? plan.acts : [...plan.acts, ...plan.endsOn]);
  const unseen = step.run.darkness.between(types, instance.at.earliest, instance.due.latest, plan.zone);
  const kept = unseen.length + instance.perhaps.length > 0 ? [variant("satisfied", instance)] : [];
  if (isExcused) {
    step.world.decide({ instance, variants: [variant("discharged", instance), ...kept], causes: [...unseen, ...instance.perhaps] });
    return;
  }
  const variants: Variant[] = [variant("violated", instance)];
  const causes: Cause[] = [...spanCauses(instance)];
  if (excuse.truth === null) {
    variants.push(variant("discharged", instance));
    causes.push(...excuse.causes);
  }
  variants.push(...kept);
  const outcome: Outcome = { instance, variants, causes: [...unseen, ...instance.perhaps, ...causes] };
  step.world.breach(outcome);
}

function excuseOf(step: Step, plan: ObligationPlan, instance: Instance): { truth: Truth; causes: readonly Cause[] } {
  if (plan.excusedIf === null) return { truth: false, causes: [] };
  const scene = sceneOf({ ...step, event: null, at: exactly(instance.due.latest) }, instance.origin.event);
  return { truth: plan.excusedIf(scene), causes: scene.causes };
}

/** Event types of which an unseen one could have done one of the acts, paused, begun anew or extended. */
function typesThatMatter(plan: ObligationPlan, acts: readonly ActPlan[]): ReadonlySet<string> {
  const types = new Set<string>();
  for (const type of [...plan.norm.restartsOn, ...(plan.extendedOn?.events ?? [])]) types.add(type);
  for (const act of acts) {
    if (act.kind === "event") types.add(act.type);
    else for (const type of act.in.machine.table.alphabet) types.add(type);
  }
  for (const states of plan.pausesWhile) for (const type of states.machine.table.alphabet) types.add(type);
  return types;
}
