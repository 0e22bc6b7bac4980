import type { RecordedEvent } from "../../events/event.js";
import { noKey } from "./key-of.js";
import type { TypePlan } from "./type-plan.js";

/** The key of the case that an event is about; of one that lacks what that needs, its subject. */
export function caseKeyOf(plan: Pick<TypePlan, "keyOf"> | undefined, event: RecordedEvent): string {
  return plan?.keyOf(event) ?? event.subject ?? noKey;
}
