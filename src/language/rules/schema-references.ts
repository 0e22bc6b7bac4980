import { suggest } from "../../diagnostics/suggest.js";
import { isObject, resolveSchema } from "../build/data-schema.js";
import type { MapNode } from "../yaml/located.js";
import { childOf, entriesOf, textNode } from "../yaml/node-access.js";
import { type PlainValue, plainValue } from "../yaml/plain-value.js";
import type { Rule } from "./rule.js";
import { walkDataSchemas } from "./walk-data-schemas.js";

/** A `$ref` in an event's schema leads to an entry of that schema's own `$defs`, and not in a circle. */
export const schemaReferences: Rule = {
  meta: { codes: ["schema-reference"], kinds: ["Policy"] },
  check({ root, problems }) {
    const values = new Map<MapNode, PlainValue>();
    for (const { node, whole } of walkDataSchemas(root)) {
      const reference = textNode(childOf(node, "$ref"));
      if (reference === null) continue;
      const value = values.get(whole) ?? plainValue(whole);
      values.set(whole, value);
      if (isObject(value) && resolveSchema({ $ref: reference.value }, value) !== null) continue;
      const names = () => entriesOf(childOf(whole, "$defs")).map((entry) => `#/$defs/${entry.key}`);
      problems.report("schema-reference", { value: reference.value }, reference.span, () => suggest(reference.value, names()));
    }
  },
};
