import type { Text } from "../../diagnostics/text.js";
import type { ObligationPlan, ProhibitionPlan } from "../plan/clause-plan.js";
import type { PeriodPlan } from "../plan/period-plan.js";
import { required } from "../required.js";
import type { NewerVersion } from "../run/newer-version.js";
import type { Step } from "../run/step.js";
import { exactly, type Instance, type Origin } from "../ways/instance.js";
import { decide } from "./holding.js";
import { withDue } from "./running-term.js";
import { isSoft } from "./soft-term.js";
import { spanCauses, variant } from "./verdict.js";

/** A newer version comes into force at once: what is still open gets its term, or falls away. Decided ones stay decided. */
export function changeVersion(step: Step, newer: NewerVersion): void {
  for (const instance of [...step.world.openInstances()]) {
    const { plan } = instance;
    const isDuty = (plan.kind === "obligation" && plan.recurring === null) || (plan.kind === "prohibition" && plan.for !== null);
    const isOpen = !instance.breached && instance.performed === null && instance.at.latest < newer.at;
    if (isDuty && isOpen && !wasMissed(step, instance, newer)) change(step, instance, newer);
  }
}

/** Where the last possible due instant lies at or after the change and the first before it, both ways are followed. */
function wasMissed(step: Step, instance: Instance, { at }: NewerVersion): boolean {
  const { due } = instance;
  if (instance.pausedSince !== null || isSoft(instance) || due.earliest >= at) return false;
  if (!decide(step, null, spanCauses(instance))) return false;
  const missed = { ...instance, due: { earliest: due.earliest, latest: at - 1 } };
  step.world.put(missed);
  step.run.remind(step.unit, missed);
  return true;
}

function change(step: Step, instance: Instance, newer: NewerVersion): void {
  const plan = newer.plan.clauses.find(({ clause }) => clause.id === instance.plan.clause.id);
  const period = plan === undefined || !asksOf(plan, instance) ? null : periodUnder(step, plan, instance, newer);
  if (plan === undefined || period === null || instance.period === null) {
    fallAway(step, instance, newer);
    return;
  }
  const { policy } = newer.plan;
  const changed = withDue({
    ...instance,
    period,
    changes: [...instance.changes, { at: newer.at, before: instance.period, clause: plan.clause, policy }],
  });
  step.world.put(changed);
  step.run.remind(step.unit, changed);
}

/** The newer clause of that name asks the same party, on the same ground. */
function asksOf(plan: NewerVersion["plan"]["clauses"][number], { plan: older, bearer, origin }: Instance): plan is DutyWithTerm {
  if (plan.kind !== "obligation" && plan.kind !== "prohibition") return false;
  return plan.kind === older.kind && plan.norm.of === bearer && isStartedBy(plan, origin);
}

type DutyWithTerm = ObligationPlan | ProhibitionPlan;

function isStartedBy({ norm: { when } }: DutyWithTerm, { event, detail, born }: Origin): boolean {
  if (born !== undefined) {
    return when.some((trigger) => trigger.kind === born.what && trigger.clause === born.of.plan.clause.id);
  }
  if (detail === "event") return when.some((trigger) => trigger.kind === "event" && trigger.type === event?.type);
  if (detail.startsWith("entered:")) return when.some((trigger) => trigger.kind === "state" && `entered:${trigger.machine}` === detail);
  return detail !== "in-force" || when.some(({ kind }) => kind === "in-force");
}

/** The newer version asks nothing before its force, so that its conditions are read as it begins. */
function periodUnder(step: Step, plan: DutyWithTerm, { origin }: Instance, newer: NewerVersion): PeriodPlan | null {
  const isTrue = (condition: DutyWithTerm["if"]): boolean => {
    if (condition === null) return true;
    const scene = newer.scene(origin.event);
    return decide(step, condition(scene), scene.causes);
  };
  if (!isTrue(plan.if)) return null;
  if (plan.kind === "prohibition") return plan.for;
  return required(
    plan.within.find((choice) => isTrue(choice.if)),
    "term",
  ).period;
}

function fallAway(step: Step, instance: Instance, newer: NewerVersion): void {
  const { plan, at } = instance;
  const due = instance.pausedSince === null ? instance.due : null;
  const gone = variant("discharged", instance, { due, performed: exactly(newer.at), note: noLongerAsked(newer.plan.policy.version) });
  const forbidden = plan.kind === "prohibition" ? plan.norm.mustNot : [];
  const unseen = step.run.darkness.between(forbidden, at.earliest, newer.at - 1, plan.zone);
  const variants = unseen.length === 0 ? [gone] : [gone, variant("violated", instance)];
  step.world.decide({ instance, variants, causes: [...unseen, ...spanCauses(instance)] });
}

/** Why what an older version asked falls away as a newer one begins. */
export function noLongerAsked(version: string): Text {
  return { id: `versi ${version} tidak lagi memintanya`, en: `version ${version} no longer asks it` };
}
