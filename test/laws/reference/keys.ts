import type { Json, RecordedEvent } from "../../../src/events/event.js";
import type { Key } from "../../../src/language/model/key.js";
import type { Policy } from "../../../src/language/model/policy.js";

/** Steps into a JSON value; `undefined` where it does not lead anywhere. */
export function valueAt(value: Json | undefined, path: readonly (string | number)[]): Json | undefined {
  let at: Json | undefined = value;
  for (const step of path) {
    if (at === null || typeof at !== "object" || !Object.hasOwn(at, step)) return undefined;
    at = (at as { readonly [key: string]: Json })[step];
  }
  return at;
}

/** The instance that a machine's key picks from an event. */
export function keyOf(key: Key, event: RecordedEvent, actor: string | null): string {
  if (key.kind === "single") return "";
  const parts = key.paths.map((path): Json => {
    if (path.kind === "subject") return event.subject ?? "";
    if (path.kind === "actor") return actor ?? "";
    return valueAt(event.data, path.path) ?? "";
  });
  const [first = ""] = parts;
  return parts.length === 1 && typeof first === "string" ? first : JSON.stringify(parts.length === 1 ? first : parts);
}

/** The case that an event belongs to: the instance of the machine that its type is about, else its subject. */
export function caseKey(policy: Policy, event: RecordedEvent, actor: string | null): string {
  const about = policy.events.get(event.type)?.about ?? null;
  const machine = about === null ? undefined : policy.machines.get(about);
  return machine === undefined ? (event.subject ?? "") : keyOf(machine.key, event, actor);
}
