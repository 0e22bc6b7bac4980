import type { Case } from "../finding.js";
import type { StandingDutyPlan } from "../plan/clause-plan.js";
import { shownKey } from "../plan/key-of.js";
import { required } from "../required.js";
import type { Step } from "../run/step.js";
import { exactly, type Instance, type Origin } from "../ways/instance.js";
import { dueSpan } from "./due-span.js";
import { decide, holds } from "./holding.js";
import { instanceId } from "./instance-id.js";
import {
  baseOf,
  belongsBefore,
  closeGap,
  fallAway,
  isWithin,
  keepingsOf,
  nameOf,
  openGap,
  openGapsOf,
  ownGap,
  perhapsOvertaken,
} from "./standing-gap.js";
import { spanCauses, variant } from "./verdict.js";

/** The duty begins: it is kept already, or its first gap opens. */
export function beginStanding(step: Step, plan: StandingDutyPlan, bearer: string): void {
  const asked = step.run.askedTime(plan, bearer);
  if (plan.norm.until !== null && asked.until !== null) keepUntil(step, plan, bearer, asked.from, asked.until);
  if (!isKept(step, plan)) openGap(step, plan, bearer);
}

/** Begins a time of keeping with an end: from a trigger for a term, where the machine to be kept stands. */
export function beginStandingFor(step: Step, plan: StandingDutyPlan, origin: Origin, machine: string | null): void {
  const trigger = { machine, key: shownKey(step.unit.key) };
  for (const bearer of plan.bearers) {
    const unit = step.run.unitOfBearer(plan, bearer);
    if (unit === step.unit) keepFor(step, plan, bearer, origin, trigger);
    else {
      const { at, event, ordinal, actor, waited, born } = step;
      const here = { at, event, ordinal, actor, waited, ...(born === undefined ? {} : { born }) };
      step.run.wake(unit, at.latest, (there) => keepFor({ ...there, ...here }, plan, bearer, origin, trigger));
    }
  }
}

function keepFor(step: Step, plan: StandingDutyPlan, bearer: string, origin: Origin, trigger: Case): void {
  const period = required(plan.for, "term");
  const { due, causes } = dueSpan(period, step.at, origin.event, step.at, []);
  const keeping: Instance = {
    ...baseOf(step, plan, bearer),
    id: instanceId(step, plan, origin, `${bearer}|${trigger.key}`),
    case: trigger,
    role: "keeping",
    origin,
    period,
    due,
    dueCauses: causes,
  };
  step.world.put(keeping);
  step.run.remind(step.unit, keeping);
  // A trigger that is itself what ended the keeping has opened the gap of the times that ran before.
  const begun = step.event !== null && openGapsOf(step, plan, bearer).some((gap) => gap.origin.event === step.event);
  if (!begun && !isKept(step, plan)) openGap(step, plan, bearer, `${ownGap}${nameOf(keeping)}`);
}

function keepUntil(step: Step, plan: StandingDutyPlan, bearer: string, from: number, until: number): void {
  const keeping: Instance = {
    ...baseOf(step, plan, bearer),
    id: `${plan.index}|whole|${bearer}`,
    role: "keeping",
    at: exactly(from),
    due: exactly(until),
  };
  step.world.put(keeping);
  step.run.remind(step.unit, keeping);
}

function isKept(step: Step, plan: StandingDutyPlan): boolean {
  const { truth, causes } = holds(step, plan.keep);
  return decide(step, truth, causes);
}

/** The machine has moved: a gap opens, closes, or nothing changes. An unseen event begins no gap: it has no trigger to name. */
export function moveStanding(step: Step, plan: StandingDutyPlan): void {
  for (const bearer of plan.bearers) {
    if (step.run.unitOfBearer(plan, bearer) !== step.unit) continue;
    const gaps = openGapsOf(step, plan, bearer);
    const kept = isKept(step, plan);
    if (kept) for (const gap of gaps) closeGap(step, plan, gap);
    else if (gaps.length === 0 && (step.event !== null || step.born !== undefined) && isAsked(step, plan, bearer))
      openGap(step, plan, bearer);
  }
}

/** Asked now: within the time of the duty, or of an open time of keeping. */
function isAsked(step: Step, plan: StandingDutyPlan, bearer: string): boolean {
  if (plan.for !== null) {
    for (const instance of step.world.waitingFor(plan.index)) if (instance.role === "keeping") return true;
    return false;
  }
  const asked = step.run.askedTime(plan, bearer);
  const until = asked.until ?? Number.POSITIVE_INFINITY;
  // Events at its first instant come before the duty begins: what they leave is what it begins with.
  if (step.at.latest <= asked.since || step.at.earliest >= until) return false;
  const sure = step.at.earliest > asked.since && step.at.latest < until;
  return sure || (step.event !== null && decide(step, null, step.run.unsureForce(step.event)));
}

/** The grace of a gap, or a time of keeping, is over. */
export function missStanding(step: Step, plan: StandingDutyPlan, instance: Instance): void {
  const unseen = step.run.darkness.between(plan.keep.machine.table.alphabet, instance.at.earliest, instance.due.latest, plan.zone);
  if (instance.role === "gap") {
    if (belongsBefore(step.run, plan, instance, null)) return;
    const variants = [variant("violated", instance), ...perhapsOvertaken(step, plan, instance, instance.due.latest)];
    if (unseen.length > 0) variants.push(variant("satisfied", instance));
    step.world.breach({ instance, variants, causes: [...unseen, ...spanCauses(instance)] });
    breakKeepings(step, plan, instance);
    return;
  }
  for (const gap of openGapsOf(step, plan, instance.bearer)) {
    const running = keepingsOf(step, plan, gap).filter(({ id }) => id !== instance.id);
    if (!gap.breached && running.length === 0 && isWithin(gap, instance)) fallAway(step, plan, gap);
  }
  if (instance.breached) {
    step.world.drop(instance);
    return;
  }
  const kept = variant("satisfied", instance);
  step.world.decide({ instance, variants: unseen.length === 0 ? [kept] : [kept, variant("violated", instance)], causes: unseen });
}

/** A breached gap speaks for itself: the time of keeping it lies in has nothing more to say. */
function breakKeepings(step: Step, plan: StandingDutyPlan, gap: Instance): void {
  for (const keeping of keepingsOf(step, plan, gap)) step.world.put({ ...keeping, breached: true });
}

/** The version's force ends: a gap still within its grace is the next version's, or falls away. */
export function endStanding(step: Step, plan: StandingDutyPlan, bearer: string): void {
  for (const gap of [...step.world.waitingFor(plan.index)]) {
    if (gap.role !== "gap" || gap.breached || gap.bearer !== bearer) continue;
    if (step.run.askedTime(plan, gap.bearer).goesOn) step.world.drop(gap);
    else fallAway(step, plan, gap);
  }
}
