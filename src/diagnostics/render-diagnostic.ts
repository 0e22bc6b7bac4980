import type { Diagnostic } from "./diagnostic.js";
import { printable } from "./fill-template.js";
import type { Language } from "./text.js";

const WORDS = {
  error: { id: "galat", en: "error" },
  warning: { id: "peringatan", en: "warning" },
  help: { id: "saran", en: "help" },
} as const;

/** A diagnostic as plain text: where and what, then the lines it is about, then what to do. No final line break. */
export function renderDiagnostic(diagnostic: Diagnostic, language: Language): string {
  const { place, severity, code, message, frame, help } = diagnostic;
  const where = place === null ? "" : `${printable(place.file)}:${place.span.start.line}:${place.span.start.column} `;
  const lines = [`${where}${WORDS[severity][language]}[${code}] ${message[language]}`];
  if (frame !== null && frame !== "") lines.push(frame);
  if (help !== null) lines.push(`  ${WORDS.help[language]}: ${help[language]}`);
  return lines.join("\n");
}
