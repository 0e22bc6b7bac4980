import type { Json } from "../../events/event.js";

/** A value as people would write it: text as it is, anything else as JSON. Safe for maps without a prototype. */
export function shownValue(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
