import type { RecordedEvent } from "../../events/event.js";
import type { Key, KeyPath } from "../../language/model/policy.js";
import { stepInto } from "../facts/reading.js";

/** Which instance of a machine an event picks; `null` where the event does not carry what the key needs. */
export type KeyOf = (event: RecordedEvent) => string | null;

/** The key of the one instance of a machine with `key: single`. */
export const singleKey = "";

function partOf(event: RecordedEvent, path: KeyPath): string | null {
  switch (path.kind) {
    case "subject":
      return event.subject;
    case "actor":
      return event.actor;
    case "data": {
      const value = stepInto(event.data, path.path);
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
    }
  }
}

export function compileKey(key: Key): KeyOf {
  if (key.kind === "single") return () => singleKey;
  const [only, ...more] = key.paths;
  if (only !== undefined && more.length === 0) return (event) => partOf(event, only);
  return (event) => {
    const parts = key.paths.map((path) => partOf(event, path));
    return parts.includes(null) ? null : JSON.stringify(parts);
  };
}
