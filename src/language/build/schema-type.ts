import type { Json } from "../../events/event.js";
import { isObject, own, resolveSchema } from "./data-schema.js";
import type { FactType, ValueKind } from "./fact-type.js";
import type { DataSchema } from "./names.js";

type Schema = { readonly [key: string]: Json };

/** What a path leads to: a type (`null`: anything), or nothing that the schema knows. */
export type Lookup = { readonly found: true; readonly type: FactType | null } | { readonly found: false };

const anything: Lookup = { found: true, type: null };
const nothing: Lookup = { found: false };

/**
 * Follows a path into an event's data. A policy reads declared keys only: where a schema lists `properties`,
 * a key outside them exists for the policy only if `additionalProperties` says so in so many words.
 */
export function lookUp(schema: DataSchema, path: readonly (string | number)[]): Lookup {
  if (schema === null) return anything;
  let at: Json | undefined = schema;
  for (const step of path) {
    const resolved = resolveSchema(at, schema);
    if (resolved === null) return anything;
    const next = typeof step === "number" ? item(resolved) : property(resolved, step);
    if (next === "anything") return anything;
    if (next === "nothing") return nothing;
    at = next;
  }
  return { found: true, type: typeOfSchema(at, schema, 0) };
}

function property(schema: Schema, key: string): Schema | "anything" | "nothing" {
  if (!allows(schema, "object")) return "nothing";
  const properties = own(schema, "properties");
  const declared = isObject(properties) ? own(properties, key) : undefined;
  if (isObject(declared)) return declared;
  const others = own(schema, "additionalProperties");
  if (isObject(others)) return others;
  if (others === true) return "anything";
  return others === undefined && properties === undefined ? "anything" : "nothing";
}

function item(schema: Schema): Schema | "anything" | "nothing" {
  if (!allows(schema, "array")) return "nothing";
  const items = own(schema, "items");
  return isObject(items) ? items : "anything";
}

function typesOf(schema: Schema): readonly string[] | null {
  const type = own(schema, "type");
  if (typeof type === "string") return [type];
  return Array.isArray(type) ? type.filter((each) => typeof each === "string") : null;
}

function allows(schema: Schema, type: string): boolean {
  return typesOf(schema)?.includes(type) ?? true;
}

const DEEPEST_ITEMS = 8;

function typeOfSchema(schema: Json | undefined, root: Schema, depth: number): FactType | null {
  const resolved = resolveSchema(schema, root);
  if (resolved === null || depth > DEEPEST_ITEMS) return null;
  const constant = own(resolved, "const");
  const listed = own(resolved, "enum");
  const values = constant !== undefined ? [constant] : Array.isArray(listed) ? listed : null;
  const types = typesOf(resolved);
  if (types === null) return values === null ? null : { kinds: new Set(values.map(kindOfValue)), values, items: null };
  const isInstant = own(resolved, "format") === "date-time";
  const items = types.includes("array") ? typeOfSchema(own(resolved, "items"), root, depth + 1) : null;
  return { kinds: new Set(types.map((type) => kindOfType(type, isInstant))), values, items };
}

function kindOfType(type: string, isInstant: boolean): ValueKind {
  switch (type) {
    case "string":
      return isInstant ? "instant" : "text";
    case "number":
    case "integer":
      return "number";
    case "boolean":
      return "boolean";
    case "array":
      return "list";
    case "object":
      return "object";
    default:
      return "empty";
  }
}

/** The kind of a value as it stands in a file; text is text even where it reads like a time. */
export function kindOfValue(value: Json): ValueKind {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    default:
      return "object";
  }
}

const MOST_PATHS = 300;

/** Every path that a schema declares, as dotted text, for suggestions. */
export function declaredPaths(schema: DataSchema): readonly string[] {
  const found: string[] = [];
  const visit = (at: Json | undefined, path: readonly string[]): void => {
    const resolved = schema === null ? null : resolveSchema(at, schema);
    const properties = resolved === null ? undefined : own(resolved, "properties");
    if (!isObject(properties) || path.length > DEEPEST_ITEMS) return;
    for (const [key, value] of Object.entries(properties)) {
      if (found.length >= MOST_PATHS) return;
      found.push([...path, key].join("."));
      visit(value, [...path, key]);
    }
  };
  visit(schema ?? undefined, []);
  return found;
}
