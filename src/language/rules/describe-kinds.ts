import type { Text } from "../../diagnostics/text.js";
import type { ValueKind } from "../build/fact-type.js";

const words: { readonly [K in ValueKind]: Text } = {
  text: { id: "teks", en: "text" },
  number: { id: "angka", en: "a number" },
  boolean: { id: "`true` atau `false`", en: "`true` or `false`" },
  instant: { id: "waktu", en: "an instant" },
  duration: { id: "lama waktu", en: "a length of time" },
  list: { id: "daftar", en: "a list" },
  object: { id: "pasangan kunci dan nilai", en: "keys and values" },
  empty: { id: "kosong", en: "empty" },
};

/** What a value can be, in words for people. */
export function describeKinds(kinds: Iterable<ValueKind>): Text {
  const texts = [...kinds].map((kind) => words[kind]);
  return { id: texts.map((text) => text.id).join(" atau "), en: texts.map((text) => text.en).join(" or ") };
}
