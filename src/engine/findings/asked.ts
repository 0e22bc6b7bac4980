import type { Instant } from "../../time/instant.js";
import type { Asked } from "../finding.js";
import type { StandingDutyPlan } from "../plan/clause-plan.js";
import type { Run } from "../run/run.js";

/** Duties without an end, standing prohibitions and rules over the whole check are asked even where no finding comes of them, once they have begun. */
export function askedOf(run: Run, asOf: Instant): readonly Asked[] {
  const { force } = run;
  if (force === null || force.from > asOf) return [];
  const { id, version } = run.plan.policy;
  return run.plan.clauses
    .filter(
      (plan) =>
        (plan.kind === "prohibition" && plan.for === null) ||
        (plan.kind === "rule" && plan.norm.over.kind === "check" && plan.norm.finds === "violated") ||
        (plan.kind === "standing-duty" && plan.for === null && hasStarted(run, plan, asOf)),
    )
    .map(({ clause }) => ({ policy: { id, version }, clause: clause.id, of: clause.norm.of }));
}

function hasStarted(run: Run, plan: StandingDutyPlan, asOf: Instant): boolean {
  return plan.bearers.some((bearer) => {
    const { from, until } = run.askedTime(plan, bearer);
    return from <= asOf && (until === null || from < until);
  });
}
