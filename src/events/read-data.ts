import type { Json } from "./event.js";
import { type EventProblem, eventProblem } from "./event-problem.js";
import { inspectJson } from "./inspect-json.js";
import { own, type PlainObject } from "./plain-object.js";
import { readText } from "./read-text.js";

/** `application/json`, `text/json`, `application/problem+json`, with or without parameters; `[ \t]` as RFC 2045 allows. */
const JSON_CONTENT = /^[!#$&^_.+a-z0-9-]{1,127}\/(?:[!#$&^_.+a-z0-9-]{1,127}\+)?json[ \t]*(?:;.*)?$/i;

/** Level 1 is the event itself. */
const DATA_LEVEL = 2;

/** Reads `data` with what is said of its kind. `keys` counts the keys of every object within. */
export function readData(attributes: PlainObject, problems: EventProblem[]): { readonly data: Json; readonly keys: number } {
  const kind = readText(own(attributes, "datacontenttype"), "datacontenttype", problems);
  if (kind !== null && !JSON_CONTENT.test(kind)) problems.push(eventProblem("not-json-content", "/datacontenttype", { value: kind }));
  const binary = own(attributes, "data_base64");
  if (binary !== undefined && binary !== null) problems.push(eventProblem("binary-data", "/data_base64", {}));
  const inspected = inspectJson(own(attributes, "data") ?? null, ["data"], DATA_LEVEL);
  if (inspected.ok) return { data: inspected.json, keys: inspected.keys };
  problems.push(inspected.problem);
  return { data: null, keys: 0 };
}
