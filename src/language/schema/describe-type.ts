import type { Text } from "../../diagnostics/text.js";
import type { LocatedNode } from "../yaml/located.js";

const words: { readonly [type: string]: Text } = {
  string: { id: "teks", en: "text" },
  number: { id: "angka", en: "a number" },
  integer: { id: "bilangan bulat", en: "a whole number" },
  boolean: { id: "`true` atau `false`", en: "`true` or `false`" },
  array: { id: "daftar", en: "a list" },
  object: { id: "pasangan kunci dan nilai", en: "keys and values" },
  null: { id: "kosong", en: "empty" },
};

const anything: Text = { id: "nilai", en: "a value" };

/** Schema types (`string`, `array`, or a list of them) in words for people. */
export function describeTypes(types: unknown): Text {
  const list = Array.isArray(types) ? types.map(String) : [String(types)];
  const texts = list.map((type) => (Object.hasOwn(words, type) ? words[type] : undefined) ?? anything);
  return { id: texts.map((text) => text.id).join(" atau "), en: texts.map((text) => text.en).join(" or ") };
}

/** What a value is, in words for people. */
export function describeValue(node: LocatedNode): Text {
  if (node.kind === "list") return describeTypes("array");
  if (node.kind === "map") return describeTypes("object");
  return describeTypes(node.value === null ? "null" : typeof node.value);
}
