import type { Instant } from "../../time/instant.js";
import type { StandingDutyPlan } from "../plan/clause-plan.js";
import type { Host } from "../run/host.js";
import { detailOf, type Step } from "../run/step.js";
import type { Instance } from "../ways/instance.js";
import type { Variant } from "../ways/outcome.js";
import { actInstance } from "./act-outcome.js";
import { dueSpan } from "./due-span.js";
import { instanceId, originIn } from "./instance-id.js";
import { performedVariants, spanCauses, variant } from "./verdict.js";

/** Marks a gap that a time of keeping, named after this, began with. */
export const ownGap = "own-gap:";

export function openGap(step: Step, plan: StandingDutyPlan, bearer: string, detail = detailOf(step, `gap:${bearer}`)): void {
  const base = baseOf(step, plan, bearer);
  const origin = originIn(step, detail);
  const begun: Instance = {
    ...base,
    id: instanceId(step, plan, origin, bearer),
    role: "gap",
    period: plan.grace,
    origin,
  };
  const gap = { ...begun, ...dueOfGap(step, plan, bearer) };
  step.world.put(gap);
  step.run.remind(step.unit, gap);
}

/** Start plus grace; a gap that the version before still allowed when this one began is due no sooner than that. */
function dueOfGap(step: Step, plan: StandingDutyPlan, bearer: string): Pick<Instance, "due" | "dueCauses"> {
  const start = step.at;
  const own = plan.grace === null ? { due: start, causes: [] } : dueSpan(plan.grace, start, step.event, start, []);
  const { from } = step.run.askedTime(plan, bearer);
  const due = { earliest: Math.max(own.due.earliest, from), latest: Math.max(own.due.latest, from) };
  return { due, dueCauses: own.causes };
}

/** Whether the gap was the version before's to judge: over, or breached, before this version began. */
export function belongsBefore(run: Host, plan: StandingDutyPlan, gap: Instance, closed: number | null): boolean {
  const { from, dueBefore } = run.askedTime(plan, gap.bearer);
  if (gap.at.latest >= from) return false;
  if (closed !== null && closed < from) return true;
  return dueBefore !== null && dueBefore(gap.at.latest) < from;
}

export function closeGap(step: Step, plan: StandingDutyPlan, gap: Instance): void {
  if (belongsBefore(step.run, plan, gap, step.at.latest)) {
    step.world.drop(gap);
    return;
  }
  const breach = step.world.breachOf(gap);
  const performed = performedVariants(gap, step.at, step.event);
  const variants = breach?.variants.map((each) =>
    each.status === "violated" ? { ...each, cured: true, performed: step.at, evidence: performed[0]?.evidence ?? [] } : each,
  );
  step.world.decide({
    instance: gap,
    variants: variants ?? [...performed, ...perhapsOvertaken(step, plan, gap, step.at.latest)],
    causes: [...(breach?.causes ?? []), ...spanCauses(gap, step.event)],
  });
}

/** One gap, or, where a duty was begun several times while it was not kept, one for each. */
export function openGapsOf(step: Step, plan: StandingDutyPlan, bearer: string): readonly Instance[] {
  return [...step.world.waitingFor(plan.index)].filter((instance) => instance.role === "gap" && instance.bearer === bearer);
}

/** Times of keeping that run and that the gap lies in. */
export function keepingsOf(step: Step, plan: StandingDutyPlan, gap: Instance): readonly Instance[] {
  return [...step.world.waitingFor(plan.index)].filter((other) => other.role === "keeping" && isWithin(gap, other));
}

/** Every time of keeping that the gap lies in may have been over before `at`, and the grace was not. */
export function perhapsOvertaken(step: Step, plan: StandingDutyPlan, gap: Instance, at: Instant): readonly Variant[] {
  if (plan.for === null) return [];
  const running = keepingsOf(step, plan, gap);
  const overtaken = running.every(({ due }) => due.earliest < Math.min(at, gap.due.latest));
  return overtaken && running.length > 0 ? [variant("discharged", gap)] : [];
}

/** A gap that a time of keeping began with is that one's alone; one that opened later lies in all that run then. */
export function isWithin(gap: Instance, keeping: Instance): boolean {
  const own = gap.origin.detail.startsWith(ownGap) ? gap.origin.detail.slice(ownGap.length) : null;
  if (own !== null) return nameOf(keeping) === own;
  // A gap that the version before still allowed lies in the whole time of its duty.
  const isWhole = keeping.plan.kind === "standing-duty" && keeping.plan.for === null;
  return keeping.bearer === gap.bearer && (isWhole || keeping.at.earliest <= gap.at.earliest);
}

/** What tells one time of keeping from another in every run and order. */
export function nameOf({ origin, case: { key } }: Instance): string {
  return JSON.stringify([origin.event?.source, origin.event?.id, origin.detail, key]);
}

/** The duty ends before the grace of the gap is over; a gap that was the version before's to judge ends without a word. */
export function fallAway(step: Step, plan: StandingDutyPlan, gap: Instance): void {
  if (belongsBefore(step.run, plan, gap, null)) step.world.drop(gap);
  else step.world.decide({ instance: gap, variants: [variant("discharged", gap)], causes: [] });
}

export function baseOf(step: Step, plan: StandingDutyPlan, bearer: string): Instance {
  return {
    ...actInstance(step, plan, bearer, plan.keep.machine.machine.id),
    origin: { event: step.event, detail: "gap" },
    tie: step.unit.key,
  };
}
