import type { RecordedEvent } from "../../src/events/event.js";
import { toEvent } from "../../src/events/to-event.js";
import { sampleCloudEvent } from "./sample-cloud-event.js";

/** The recorded event that a sound CloudEvent gives; throws where it is not sound. */
export function sampleRecordedEvent(changes: Readonly<Record<string, unknown>> = {}): RecordedEvent {
  const result = toEvent(sampleCloudEvent(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.event;
}
