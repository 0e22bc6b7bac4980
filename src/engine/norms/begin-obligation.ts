import type { RecordedEvent } from "../../events/event.js";
import { passes } from "../conditions/compile-condition.js";
import { every } from "../conditions/truth.js";
import type { ObligationPlan } from "../plan/clause-plan.js";
import { shownKey } from "../plan/key-of.js";
import type { PeriodPlan } from "../plan/period-plan.js";
import { unknownTie } from "../plan/tie-plan.js";
import { required } from "../required.js";
import { type Step, sceneOf } from "../run/step.js";
import type { Instance, Origin } from "../ways/instance.js";
import { actInstance } from "./act-outcome.js";
import { dueSpan, startOf } from "./due-span.js";
import { endOrPause } from "./end-obligation.js";
import { decide, isAsked, whyUnsure } from "./holding.js";
import { instanceId } from "./instance-id.js";
import { performByStates } from "./perform-obligation.js";

/** Begins an instance, where the version is in force and `if` allows. */
export function beginObligation(step: Step, plan: ObligationPlan, origin: Origin, machine: string | null): void {
  const scene = sceneOf(step, origin.event);
  const asked = every([isAsked(step, origin), passes(plan.if, scene)]);
  if (asked === false) return;
  const unsure = asked === null ? whyUnsure(step, origin, scene.causes) : [];
  const period = choosePeriod(step, plan, origin.event);
  const start = startOf(plan.norm.start, origin, step.at);
  const { due, causes } = dueSpan(period, start, origin.event, step.at, []);
  open(step, plan, {
    ...actInstance(step, plan, plan.norm.of, machine),
    id: instanceId(step, plan, origin, step.unit.key),
    origin,
    tie: tieOf(step, plan, origin),
    period,
    due,
    dueCauses: causes,
    unsure,
  });
}

/** Opens an instance: acts elsewhere reach it, and its deadline will be missed. */
export function open(step: Step, plan: ObligationPlan, instance: Instance): void {
  step.world.put(instance);
  step.run.awaits(step, instance);
  step.run.remind(step.unit, instance);
  atOnce(step, plan, instance);
}

/** A state that holds at the trigger performs, ends or pauses at once. */
function atOnce(step: Step, plan: ObligationPlan, instance: Instance): void {
  performByStates(step, plan, instance.id, null);
  const current = step.world.openInstance(instance.id);
  if (current !== undefined) endOrPause(step, plan, current);
}

/** The first branch of `within` whose `if` is true; every possible one where it is unknown. */
function choosePeriod(step: Step, plan: ObligationPlan, trigger: RecordedEvent | null): PeriodPlan {
  const chosen = plan.within.find((choice) => {
    if (choice.if === null) return true;
    const scene = sceneOf(step, trigger);
    return decide(step, choice.if(scene), scene.causes);
  });
  return required(chosen, "term").period;
}

/** What ties acts to the duty; `null` where it belongs to no case: acts of any key may perform it. */
function tieOf(step: Step, plan: ObligationPlan, { event: trigger, born }: Origin): string | null {
  const ofCase = born === undefined ? trigger !== null : shownKey(step.unit.key) !== "";
  if (plan.tie === null) return ofCase ? step.unit.key : null;
  return trigger === null ? unknownTie : (plan.tie.ofTrigger(trigger) ?? unknownTie);
}
