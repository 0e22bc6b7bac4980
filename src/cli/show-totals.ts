import type { Language } from "../diagnostics/text.js";
import { countWords } from "../report/formats/text/number-words.js";

/** `12 files, 0 errors, 1 warning`. */
export function showTotals(
  { files, errors, warnings }: { readonly files: number; readonly errors: number; readonly warnings: number },
  language: Language,
): string {
  const parts = [
    countWords(files, { id: "berkas", en: ["file", "files"] }, language),
    countWords(errors, { id: "galat", en: ["error", "errors"] }, language),
    countWords(warnings, { id: "peringatan", en: ["warning", "warnings"] }, language),
  ];
  return `${parts.join(", ")}\n`;
}
