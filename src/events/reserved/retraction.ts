import type { RecordedEvent } from "../event.js";
import { type EventProblem, eventProblem } from "../event-problem.js";
import { asName, asNote, NAME_EXPECTED, NOTE_EXPECTED } from "./field-kinds.js";
import { readField, readFields, refuseSlips } from "./read-field.js";

const FIELDS = ["source", "id", "reason"] as const;

/** Adds what is wrong with the data of a `patuh.retracted` event: which event is taken back, and why. */
export function checkRetraction(event: RecordedEvent, problems: EventProblem[]): void {
  const data = readFields(event, problems);
  if (data === null) return;
  refuseSlips(data, FIELDS, problems);
  const source = readField(data, "source", asName, NAME_EXPECTED, problems);
  const id = readField(data, "id", asName, NAME_EXPECTED, problems);
  readField(data, "reason", asNote, NOTE_EXPECTED, problems);
  if (source === event.source && id === event.id) problems.push(eventProblem("retracts-itself", "/data", {}));
}
