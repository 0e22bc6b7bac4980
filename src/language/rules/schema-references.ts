import { suggest } from "../../diagnostics/suggest.js";
import { resolveSchema } from "../build/data-schema.js";
import { childOf, entriesOf, textNode } from "../yaml/node-access.js";
import { plainValue } from "../yaml/plain-value.js";
import type { Rule } from "./rule.js";
import { walkDataSchemas } from "./walk-data-schemas.js";

/** A `$ref` in an event's schema leads to an entry of that schema's own `$defs`, and not in a circle. */
export const schemaReferences: Rule = {
  meta: { codes: ["schema-reference"], kinds: ["Policy"] },
  check({ root, problems }) {
    for (const { node, whole } of walkDataSchemas(root)) {
      const reference = textNode(childOf(node, "$ref"));
      if (reference === null) continue;
      const value = plainValue(whole);
      const known =
        typeof value === "object" && value !== null && !Array.isArray(value) && resolveSchema({ $ref: reference.value }, value) !== null;
      if (known) continue;
      const names = entriesOf(childOf(whole, "$defs")).map((entry) => `#/$defs/${entry.key}`);
      problems.report("schema-reference", { value: reference.value }, reference.span, suggest(reference.value, names));
    }
  },
};
