import { listNames, suggest } from "../../diagnostics/suggest.js";
import { childOf, textNode } from "../yaml/node-access.js";
import type { Rule } from "./rule.js";
import { walkDataSchemas } from "./walk-data-schemas.js";

const known: ReadonlySet<string> = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);

/** The `type` of data is one that JSON has. The published schema cannot say so where it may be a list as well. */
export const dataTypes: Rule = {
  meta: { codes: ["invalid-value"], kinds: ["Policy"] },
  check({ root, problems }) {
    const list = listNames(known);
    for (const { node } of walkDataSchemas(root)) {
      const type = textNode(childOf(node, "type"));
      if (type === null || known.has(type.value)) continue;
      const help = () => suggest(type.value, known) ?? { id: `pilih dari ${list}`, en: `choose from ${list}` };
      problems.report("invalid-value", { key: "type", value: type.value }, type.span, help);
    }
  },
};
