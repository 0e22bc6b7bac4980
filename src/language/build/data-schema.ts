import type { Json } from "../../events/event.js";
import type { LocatedNode } from "../yaml/located.js";
import { type PlainValue, plainValue } from "../yaml/plain-value.js";
import type { DataSchema } from "./names.js";

/** The schema of an event's data as plain JSON; `null` where there is none. */
export function parseSchema(node: LocatedNode | null): DataSchema {
  if (node?.kind !== "map") return null;
  const value = plainValue(node);
  return isObject(value) ? value : null;
}

export function isObject(value: Json | undefined): value is { readonly [key: string]: Json };
export function isObject(value: PlainValue | undefined): value is { [key: string]: PlainValue };
export function isObject(value: Json | undefined): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MOST_HOPS = 20;

/** Follows `$ref`s (`#/$defs/name`) to what they stand for; `null` where they lead nowhere or too far. */
export function resolveSchema(schema: Json | undefined, root: { readonly [key: string]: Json }): { readonly [key: string]: Json } | null {
  let at = schema;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    if (!isObject(at)) return null;
    const reference = own(at, "$ref");
    if (reference === undefined) return at;
    const name = typeof reference === "string" && reference.startsWith("#/$defs/") ? reference.slice("#/$defs/".length) : null;
    const definitions = own(root, "$defs");
    at = name !== null && isObject(definitions) ? own(definitions, name) : undefined;
  }
  return null;
}

/** An object's own value, never one of its prototype. */
export function own(object: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
