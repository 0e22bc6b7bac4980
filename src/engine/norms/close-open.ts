import type { Instant } from "../../time/instant.js";
import type { StandingDutyPlan } from "../plan/version-plan.js";
import type { Host } from "../run/host.js";
import type { Instance } from "../ways/instance.js";
import type { World } from "../ways/world.js";
import { belongsBefore } from "./standing-duty.js";
import { openVariants, performedOutcome, spanCauses } from "./verdict.js";

/** Says of every instance still open at `asOf` what it is then, and closes it. */
export function closeOpen(run: Host, world: World, asOf: Instant): void {
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
