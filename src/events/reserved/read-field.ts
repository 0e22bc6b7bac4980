import { distance } from "fastest-levenshtein";
import type { Text } from "../../diagnostics/text.js";
import type { RecordedEvent } from "../event.js";
import { type EventProblem, eventProblem } from "../event-problem.js";
import { jsonPointer } from "../json-pointer.js";
import { isPlainObject, own, type PlainObject } from "../plain-object.js";

/** The data of a reserved type as an object; `null` after adding the problem where it is none. */
export function readFields(event: RecordedEvent, problems: EventProblem[]): PlainObject | null {
  if (isPlainObject(event.data)) return event.data;
  problems.push(eventProblem("data-not-an-object", "/data", {}));
  return null;
}

/** One field of the data: what `read` makes of it, or `null` after adding a problem where it cannot. */
export function readField<Value>(
  data: PlainObject,
  field: string,
  read: (value: unknown) => Value | null,
  expected: Text,
  problems: EventProblem[],
): Value | null {
  const value = own(data, field);
  if (value === undefined || value === null) {
    problems.push(eventProblem("missing-field", "/data", { field }));
    return null;
  }
  const result = read(value);
  if (result === null) problems.push(eventProblem("invalid-field", jsonPointer(["data", field]), { field, expected }));
  return result;
}

/** Longer than any slip for a field's name; such a key is not looked at. */
const LONGEST_SLIP = 20;

/**
 * Further keys are welcome (a citation, a note), except one that is a slip for a field that is absent:
 * an ignored `Since` would turn partial records into full ones.
 */
export function refuseSlips(data: PlainObject, fields: readonly string[], problems: EventProblem[]): void {
  for (const key of Object.keys(data)) {
    if (key.length > LONGEST_SLIP || fields.includes(key)) continue;
    const meant = fields.find(
      (field) => own(data, field) === undefined && distance(key.toLowerCase(), field) <= (field.length >= 5 ? 1 : 0),
    );
    if (meant !== undefined) problems.push(eventProblem("misspelt-field", jsonPointer(["data", key]), { field: key, meant }));
  }
}
