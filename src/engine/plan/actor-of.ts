import type { RecordedEvent } from "../../events/event.js";
import type { TypePlan } from "./type-plan.js";

/** Who acted: as recorded, else the only party that may have. */
export function actorOf(event: RecordedEvent, { presumedActor }: Pick<TypePlan, "presumedActor">): string | null {
  return event.actor ?? presumedActor;
}
