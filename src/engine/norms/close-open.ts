import type { Instant } from "../../time/instant.js";
import type { StandingDutyPlan } from "../plan/version-plan.js";
import type { Host } from "../run/host.js";
import type { Instance } from "../ways/instance.js";
import type { World } from "../ways/world.js";
import { belongsBefore } from "./standing-duty.js";
import { openVariants, spanCauses } from "./verdict.js";

/** Says of every instance still open at `asOf` what it is then, and closes it. */
export function closeOpen(run: Host, world: World, asOf: Instant): void {
  for (const instance of [...world.openInstances()]) {
    const { plan } = instance;
    const silent = plan.kind === "standing-duty" && isSilent(run, plan, instance, asOf);
    if (silent) world.drop(instance);
    else world.decide(world.breachOf(instance) ?? { instance, variants: openVariants(instance, asOf), causes: spanCauses(instance) });
  }
}

/** A gap that another version judges, or will judge once it is in force, is not this version's to speak of. */
function isSilent(run: Host, plan: StandingDutyPlan, instance: Instance, asOf: Instant): boolean {
  if (instance.role !== "gap") return instance.breached;
  return run.askedTime(plan, instance.bearer).from > asOf || belongsBefore(run, plan, instance, null);
}
