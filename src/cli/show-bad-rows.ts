import { printable } from "../diagnostics/fill-template.js";
import type { Language } from "../diagnostics/text.js";
import type { BadRow } from "../workspace/run-deadline-batch.js";

const MOST_SHOWN = 100;

/** Each row that cannot be counted with its line and the reason, the first hundred of them. */
export function showBadRows(file: string, rows: readonly BadRow[], language: Language): string {
  const lines = rows
    .slice(0, MOST_SHOWN)
    .map(({ line, value, problem }) => `${printable(file)}:${line} \`${printable(value)}\`: ${problem[language]}`);
  const hidden = rows.length - MOST_SHOWN;
  if (hidden > 0) lines.push(language === "id" ? `… dan ${hidden} baris lagi` : `… and ${hidden} more`);
  return `${lines.join("\n")}\n`;
}
