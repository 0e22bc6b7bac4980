import type { Instant } from "../../time/instant.js";
import type { Host } from "../run/host.js";
import type { World } from "../ways/world.js";
import { belongsBefore } from "./standing-duty.js";
import { openVariants, spanCauses } from "./verdict.js";

/** Says of every instance still open at `asOf` what it is then, and closes it. */
export function closeOpen(run: Host, world: World, asOf: Instant): void {
  for (const instance of [...world.openInstances()]) {
    const { plan } = instance;
    const silent =
      plan.kind === "standing-duty" && (instance.role === "gap" ? belongsBefore(run, plan, instance, null) : instance.breached);
    if (silent) world.drop(instance);
    else world.decide(world.breachOf(instance) ?? { instance, variants: openVariants(instance, asOf), causes: spanCauses(instance) });
  }
}
