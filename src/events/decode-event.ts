import { checkAttributeNames } from "./check-attribute-names.js";
import type { RecordedEvent } from "./event.js";
import { type EventProblem, eventProblem } from "./event-problem.js";
import { isPlainObject, own, type PlainObject } from "./plain-object.js";
import { readData } from "./read-data.js";
import { readSequence } from "./read-sequence.js";
import { readText } from "./read-text.js";
import { readTimes } from "./read-times.js";
import { checkReserved } from "./reserved/check-reserved.js";

/** `keys` counts the keys of the event and of every object within: fewer than were written means that one came twice. */
export type DecodedEvent =
  | { readonly ok: true; readonly event: RecordedEvent; readonly keys: number }
  | { readonly ok: false; readonly problems: readonly EventProblem[] };

/** Reads a parsed CloudEvent; see `toEvent`. */
export function decodeEvent(value: unknown): DecodedEvent {
  if (!isPlainObject(value)) return { ok: false, problems: [eventProblem("not-an-object", "", {})] };
  const problems: EventProblem[] = [];
  const names = Object.keys(value);
  checkAttributeNames(value, names, problems);
  checkVersion(value, problems);
  const id = readRequired(value, "id", problems);
  const source = readRequired(value, "source", problems);
  const type = readRequired(value, "type", problems);
  const times = readTimes(value, problems);
  const subject = readText(own(value, "subject"), "subject", problems);
  const sequence = readSequence(own(value, "sequence"), problems);
  const actor = readText(own(value, "actor"), "actor", problems);
  const actorRole = readText(own(value, "actorrole"), "actorrole", problems);
  readText(own(value, "dataschema"), "dataschema", problems);
  const { data, keys } = readData(value, problems);
  if (actorRole !== null && actor === null) problems.push(eventProblem("role-without-actor", "/actorrole", {}));
  if (id === null || source === null || type === null || times === null || problems.length > 0) return { ok: false, problems };
  const event: RecordedEvent = {
    source,
    id,
    type,
    subject,
    time: times.time,
    until: times.until,
    recorded: times.recorded,
    sequence,
    actor,
    actorRole,
    data,
  };
  checkReserved(event, problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, event, keys: keys + names.length };
}

function checkVersion(attributes: PlainObject, problems: EventProblem[]): void {
  const version = own(attributes, "specversion");
  if (version === "1.0") return;
  if (version === undefined || version === null) problems.push(eventProblem("missing-attribute", "", { name: "specversion" }));
  else if (typeof version !== "string") problems.push(eventProblem("not-text", "/specversion", { name: "specversion" }));
  else problems.push(eventProblem("unsupported-version", "/specversion", { version }));
}

function readRequired(attributes: PlainObject, name: "id" | "source" | "type", problems: EventProblem[]): string | null {
  const value = own(attributes, name);
  if (value !== undefined && value !== null) return readText(value, name, problems);
  problems.push(eventProblem("missing-attribute", "", { name }));
  return null;
}
