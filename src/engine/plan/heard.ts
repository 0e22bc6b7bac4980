import type { RecordedEvent } from "../../events/event.js";
import { findingType } from "./finding-type.js";

/** Event types of the language itself start with this. */
export const ownTypes = "patuh.";

/** Whether versions hear the event: of the language's own ones, only recorded findings. */
export function isHeard({ type }: RecordedEvent): boolean {
  return !type.startsWith(ownTypes) || type === findingType;
}
