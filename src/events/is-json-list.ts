import type { Json } from "./event.js";

/** `Array.isArray`, which by itself does not narrow readonly arrays. */
export function isJsonList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
