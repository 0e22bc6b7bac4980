import type { Text } from "../../diagnostics/text.js";
import type { ValueKind } from "../build/fact-type.js";
import { kindOfValue } from "../build/schema-type.js";
import type { MapEntry, MapNode } from "../yaml/located.js";
import { childOf, entryOf, itemsOf, oneOrMore, textNode, textOf } from "../yaml/node-access.js";
import { plainValue } from "../yaml/plain-value.js";
import type { Rule } from "./rule.js";
import { walkDataSchemas } from "./walk-data-schemas.js";

/** The types of which each keyword says something; of any other it would be passed over in silence. */
const meant: { readonly [keyword: string]: readonly string[] } = {
  properties: ["object"],
  required: ["object"],
  additionalProperties: ["object"],
  items: ["array"],
  minItems: ["array"],
  maxItems: ["array"],
  minLength: ["string"],
  maxLength: ["string"],
  pattern: ["string"],
  format: ["string"],
  minimum: ["number", "integer"],
  maximum: ["number", "integer"],
  exclusiveMinimum: ["number", "integer"],
  exclusiveMaximum: ["number", "integer"],
};

const typesOfKind: { readonly [kind in ValueKind]?: readonly string[] } = {
  text: ["string"],
  number: ["number", "integer"],
  boolean: ["boolean"],
  empty: ["null"],
};

/** What an event's schema says of data can be true: no keyword is for another type, no required key is forbidden. */
export const schemaContradiction: Rule = {
  meta: { codes: ["schema-contradiction"], kinds: ["Policy"] },
  check({ root, problems }) {
    const tell = (key: string, span: MapEntry["keySpan"], problem: Text) => problems.report("schema-contradiction", { key, problem }, span);
    for (const { node } of walkDataSchemas(root)) {
      const types = typesOf(node);
      for (const { key, keySpan } of node.entries.values()) {
        const needed = Object.hasOwn(meant, key) ? meant[key] : undefined;
        if (needed === undefined || types.some((type) => needed.includes(type))) continue;
        tell(key, keySpan, { id: `hanya berlaku bagi \`type: ${needed[0]}\``, en: `it is only for \`type: ${needed[0]}\`` });
      }
      for (const { name, span } of forbiddenKeys(node))
        tell(name, span, {
          id: "wajib ada, tetapi tidak dikenal pada `properties`",
          en: "it is required, but `properties` does not know it",
        });
      for (const { source, span } of valuesOfOtherTypes(node, types))
        tell(source, span, { id: "jenisnya lain dari `type`", en: "it is not of the `type`" });
    }
  },
};

function typesOf(node: MapNode): readonly string[] {
  return oneOrMore(childOf(node, "type")).flatMap((item) => textOf(item) ?? []);
}

/** Keys that must be there, of which `properties` says nothing: most likely misspelt. */
function forbiddenKeys(node: MapNode): readonly { name: string; span: MapEntry["keySpan"] }[] {
  const properties = childOf(node, "properties");
  return itemsOf(childOf(node, "required")).flatMap((item) => {
    const name = textNode(item);
    return name === null || entryOf(properties, name.value) !== null ? [] : [{ name: name.value, span: name.span }];
  });
}

function valuesOfOtherTypes(node: MapNode, types: readonly string[]): readonly { source: string; span: MapEntry["keySpan"] }[] {
  const constant = childOf(node, "const");
  const values = [...itemsOf(childOf(node, "enum")), ...(constant === null ? [] : [constant])];
  return values.flatMap((value) => {
    if (types.length === 0 || value.kind !== "scalar") return [];
    const fits = typesOfKind[kindOfValue(plainValue(value))] ?? [];
    return types.some((type) => fits.includes(type)) ? [] : [{ source: value.source, span: value.span }];
  });
}
