import { parseInstant } from "../time/parse-instant.js";
import type { Json, RecordedEvent } from "./event.js";
import { isJsonList } from "./is-json-list.js";

/**
 * Whether two records with one identity say the same: all that is read of them, times as instants, keys in any
 * order. Attributes that are ignored may differ.
 */
export function saySame(a: RecordedEvent, b: RecordedEvent): boolean {
  return (
    a.source === b.source &&
    a.id === b.id &&
    a.type === b.type &&
    a.subject === b.subject &&
    a.time === b.time &&
    a.until === b.until &&
    a.recorded === b.recorded &&
    a.sequence === b.sequence &&
    a.actor === b.actor &&
    a.actorRole === b.actorRole &&
    sameJson(a.data, b.data)
  );
}

/** Equality of JSON values: key order does not matter, and two ways of writing one instant are the same. */
export function sameJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (typeof a === "string" && typeof b === "string") return sameInstant(a, b);
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (isJsonList(a) || isJsonList(b))
    return isJsonList(a) && isJsonList(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index] ?? null));
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key] ?? null, b[key] ?? null));
}

function sameInstant(a: string, b: string): boolean {
  const instant = parseInstant(a);
  return instant !== null && instant === parseInstant(b);
}
