import type { Language } from "../../../diagnostics/text.js";

/** A number with the thousands and the fraction marked as the language does. */
export function numberWords(value: number, language: Language): string {
  const [whole = "", fraction] = String(value).split(".");
  const marked = whole.replace(/\B(?=(?:\d{3})+$)/g, language === "id" ? "." : ",");
  return fraction === undefined ? marked : `${marked}${language === "id" ? "," : "."}${fraction}`;
}

/** A number and what is counted: Indonesian has no plural, English takes the second form but for one. */
export function countWords(
  value: number,
  words: { readonly id: string; readonly en: readonly [string, string] },
  language: Language,
): string {
  return `${numberWords(value, language)} ${language === "id" ? words.id : words.en[value === 1 ? 0 : 1]}`;
}
