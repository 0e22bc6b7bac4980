import type { Instant } from "../../time/instant.js";
import type { StandingDutyPlan } from "../plan/clause-plan.js";
import type { Host } from "../run/host.js";
import type { Unit } from "../run/unit.js";
import type { Instance } from "../ways/instance.js";
import type { World } from "../ways/world.js";
import { belongsBefore } from "./standing-gap.js";
import { openVariants, performedOutcome, spanCauses } from "./verdict.js";

/** Says of everything still open in a unit at `asOf` what it is then, and closes it. */
export function closeUnit(run: Host, unit: Unit, asOf: Instant): void {
  unit.closeAll((world) => closeOpen(run, world, asOf));
}

/** Whether what is open in a unit at `asOf` may come to be said otherwise by the passing of time, without a wait or due instant between. */
export function isDrifting(run: Host, unit: Unit, asOf: Instant): boolean {
  return unit.worlds.some((world) => {
    for (const { plan, due, bearer } of world.openInstances()) {
      if (due.earliest < due.latest && asOf <= due.earliest) return true;
      if (plan.kind === "standing-duty" && run.askedTime(plan, bearer).from > asOf) return true;
    }
    return false;
  });
}

/** Says of every instance still open at `asOf` what it is then, and closes it. */
function closeOpen(run: Host, world: World, asOf: Instant): void {
  for (const instance of [...world.openInstances()]) {
    const { plan } = instance;
    const silent = plan.kind === "standing-duty" && isSilent(run, plan, instance, asOf);
    if (silent) world.drop(instance);
    else {
      const open = { instance, variants: openVariants(instance, asOf), causes: spanCauses(instance) };
      world.decide(world.breachOf(instance) ?? performedOutcome(instance) ?? open);
    }
  }
}

/** What another version judges, or this one only once it is in force, is not to be spoken of yet. */
function isSilent(run: Host, plan: StandingDutyPlan, instance: Instance, asOf: Instant): boolean {
  if (run.askedTime(plan, instance.bearer).from > asOf) return true;
  return instance.role === "gap" ? belongsBefore(run, plan, instance, null) : instance.breached;
}
