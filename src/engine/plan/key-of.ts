import type { RecordedEvent } from "../../events/event.js";
import type { Key, KeyPath } from "../../language/model/policy.js";
import { stepInto } from "../facts/reading.js";

/** Which instance of a machine an event picks; `null` where the event does not carry what the key needs. */
export type KeyOf = (event: RecordedEvent) => string | null;

/** The key of what belongs to no case of its own: duties that only the force of a version began. */
export const noKey = "";

/** Marks a machine's single instance; no key from an event can begin with it unnoticed, since it is never shown. */
const singleMark = "\u0000";

/** The key of the one instance of a machine with `key: single`: its own, so that two such machines stay apart. */
export function singleKeyOf(machine: string): string {
  return singleMark + machine;
}

/** The key as people see it; a single instance has none. */
export function shownKey(key: string): string {
  return key.startsWith(singleMark) ? "" : key;
}

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

export function compileKey(key: Key, machine: string): KeyOf {
  if (key.kind === "single") {
    const single = singleKeyOf(machine);
    return () => single;
  }
  const [only, ...more] = key.paths;
  if (only !== undefined && more.length === 0) return (event) => partOf(event, only);
  return (event) => {
    const parts = key.paths.map((path) => partOf(event, path));
    return parts.includes(null) ? null : JSON.stringify(parts);
  };
}
