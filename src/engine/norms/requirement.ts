import type { RecordedEvent } from "../../events/event.js";
import { passes } from "../conditions/compile-condition.js";
import { every, some, type Truth } from "../conditions/truth.js";
import type { Cause } from "../facts/cause.js";
import { missingFact, uncertainOrder } from "../facts/cause.js";
import type { RequirementPlan } from "../plan/clause-plan.js";
import type { PeriodPlan } from "../plan/period-plan.js";
import type { EarlierAct } from "../run/earlier-acts.js";
import { holdsRole } from "../run/parties.js";
import { type EventStep, type Step, sceneOf } from "../run/step.js";
import type { Between } from "../ways/instance.js";
import { absent } from "../ways/outcome.js";
import { actInstance } from "./act-outcome.js";
import { dueSpan } from "./due-span.js";
import { identityOf, variant } from "./verdict.js";

/** Judges whether the act at hand had the earlier one that it needs. */
export function judgeRequirement(step: EventStep, plan: RequirementPlan, machine: string | null): void {
  const { event } = step;
  const scene = sceneOf(step);
  const byBearer = holdsRole(step.run, step.actor, event, plan.norm.of, step.at);
  const asked = every([step.run.governs(step.at), byBearer, passes(plan.if, scene)]);
  if (asked === false) return;
  const causes: Cause[] = [...scene.causes, ...(byBearer === null ? [step.run.unknownActor(event)] : [])];
  const tie = plan.tie === null ? step.unit.key : plan.tie.ofTrigger(event);
  if (tie === null) causes.push(missingFact("where"));
  const { truth, witness } =
    tie === null ? { truth: null, witness: null } : hadEarlier(step, plan, step.run.earlierActs(plan, tie), causes);
  const instance = actInstance(step, plan, plan.norm.of, machine);
  const evidence = [...identityOf(event), ...identityOf(witness)];
  const held = variant("satisfied", instance, { due: null, performed: step.at, evidence });
  const broken = variant("violated", instance, { due: null, performed: step.at, evidence: identityOf(event) });
  const variants = truth === null ? [held, broken] : [truth ? held : broken];
  step.world.decide({ instance, variants: asked === null ? [...variants, absent] : variants, causes });
}

interface Earlier {
  readonly truth: Truth;
  readonly witness: RecordedEvent | null;
}

/** Whether some earlier act lies as far back as asked; none seen may still be one unseen. */
function hadEarlier(step: Step, plan: RequirementPlan, acts: readonly EarlierAct[], causes: Cause[]): Earlier {
  let seen: Truth = false;
  for (const act of inOrderOfHope(plan, acts)) {
    if (act.at.earliest > step.at.latest) continue;
    const far = isFarEnough(step, plan.atLeast, act, causes);
    const close = isCloseEnough(step, plan.atMost, act, causes);
    const truth = every([act.counts.value, act.at.latest <= step.at.earliest ? true : null, far, close]);
    if (truth === true) return { truth, witness: act.event };
    if (truth === null && act.event.until !== null) causes.push(uncertainOrder(act.event.id));
    seen = some([seen, truth]);
    // Those that follow are only further off on the side that already failed.
    if (plan.atMost === null ? far === false : close === false) break;
  }
  const unseen = step.run.darkness.between(plan.norm.must, Number.NEGATIVE_INFINITY, step.at.latest, plan.zone);
  causes.push(...unseen);
  return { truth: unseen.length > 0 ? some([seen, null]) : seen, witness: null };
}

/** The latest first, so that the first too old ends the search; without `at-most` the oldest is the likeliest. */
function inOrderOfHope(plan: RequirementPlan, acts: readonly EarlierAct[]): Iterable<EarlierAct> {
  return plan.atMost === null ? acts : latestFirst(acts);
}

/** Not a reversed copy: the search mostly ends with the first. */
function* latestFirst(acts: readonly EarlierAct[]): Iterable<EarlierAct> {
  for (let at = acts.length - 1; at >= 0; at--) yield* acts.slice(at, at + 1);
}

function isFarEnough(step: Step, period: PeriodPlan | null, act: EarlierAct, causes: Cause[]): Truth {
  return period === null ? true : compare(dueOf(period, act, causes), step.at, (due, at) => due <= at);
}

function isCloseEnough(step: Step, period: PeriodPlan | null, act: EarlierAct, causes: Cause[]): Truth {
  return period === null ? true : compare(dueOf(period, act, causes), step.at, (due, at) => due >= at);
}

function dueOf(period: PeriodPlan, act: EarlierAct, causes: Cause[]): Between {
  const { due, causes: why } = dueSpan(period, act.at, act.event, act.at, []);
  causes.push(...why);
  return due;
}

function compare(due: Between, at: Between, holds: (due: number, at: number) => boolean): Truth {
  const ends = [
    holds(due.earliest, at.earliest),
    holds(due.earliest, at.latest),
    holds(due.latest, at.earliest),
    holds(due.latest, at.latest),
  ];
  return ends.every((end) => end) ? true : ends.some((end) => end) ? null : false;
}
