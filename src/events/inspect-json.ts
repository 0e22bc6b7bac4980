import type { Json } from "./event.js";
import { type EventProblem, eventProblem } from "./event-problem.js";
import { jsonPointer } from "./json-pointer.js";
import { isPlainObject } from "./plain-object.js";
import { DEEPEST_NESTING } from "./reading-limits.js";

export type InspectedJson =
  /** `keys` counts the keys of every object within. */
  { readonly ok: true; readonly json: Json; readonly keys: number } | { readonly ok: false; readonly problem: EventProblem };

type FaultCode = "too-deep" | "not-json" | "reserved-key" | "broken-text";

/** Where and what; the path grows from its end while the walk unwinds, so that a sound value costs nothing. */
interface Fault {
  readonly code: FaultCode;
  readonly path: (string | number)[];
}

/**
 * Walks a value once and says whether it is JSON that can be kept: bounded nesting, finite numbers, whole
 * characters, and no key that changes what an object inherits. `depth` is the level at which the value stands.
 */
export function inspectJson(value: unknown, at: readonly (string | number)[], depth: number): InspectedJson {
  const counter = { keys: 0 };
  const fault = walk(value, depth, counter);
  if (fault === null) return { ok: true, json: value as Json, keys: counter.keys };
  return { ok: false, problem: describe(fault, at) };
}

function describe({ code, path }: Fault, at: readonly (string | number)[]): EventProblem {
  const pointer = jsonPointer([...at, ...path]);
  if (code === "too-deep") return eventProblem(code, pointer, { limit: DEEPEST_NESTING });
  if (code === "reserved-key") return eventProblem(code, pointer, { key: String(path.at(-1)) });
  return eventProblem(code, pointer, {});
}

function walk(value: unknown, depth: number, counter: { keys: number }): Fault | null {
  switch (typeof value) {
    case "string":
      return value.isWellFormed() ? null : { code: "broken-text", path: [] };
    case "number":
      return Number.isFinite(value) ? null : { code: "not-json", path: [] };
    case "boolean":
      return null;
    case "object":
      if (value === null) return null;
      if (depth > DEEPEST_NESTING) return { code: "too-deep", path: [] };
      return Array.isArray(value) ? walkArray(value, depth, counter) : walkObject(value, depth, counter);
    default:
      return { code: "not-json", path: [] };
  }
}

function walkArray(values: readonly unknown[], depth: number, counter: { keys: number }): Fault | null {
  for (let index = 0; index < values.length; index++) {
    const fault = walk(values[index], depth + 1, counter);
    if (fault !== null) return within(index, fault);
  }
  return null;
}

function walkObject(value: object, depth: number, counter: { keys: number }): Fault | null {
  if (!isPlainObject(value)) return { code: "not-json", path: [] };
  const keys = Object.keys(value);
  counter.keys += keys.length;
  for (const key of keys) {
    if (key === "__proto__") return { code: "reserved-key", path: [key] };
    const fault: Fault | null = key.isWellFormed() ? walk(value[key], depth + 1, counter) : { code: "broken-text", path: [] };
    if (fault !== null) return within(key, fault);
  }
  return null;
}

function within(segment: string | number, fault: Fault): Fault {
  fault.path.unshift(segment);
  return fault;
}
