import type { Force, VersionPlan } from "../plan/version-plan.js";

/** A version with when it asks something; `null`: never. */
export interface Governed {
  readonly plan: VersionPlan;
  readonly force: Force | null;
}
