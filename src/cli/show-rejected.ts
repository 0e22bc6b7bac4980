import { printable } from "../diagnostics/fill-template.js";
import type { Language } from "../diagnostics/text.js";
import type { RejectedLine } from "../events/rejected-line.js";
import { countWords } from "../report/formats/text/number-words.js";

/** Enough to see what is wrong; a file of another kind would fill the screen otherwise. */
const MOST_SHOWN = 100;

/** Each rejected line with its place and every reason, the first hundred of them, and how many there are. */
export function showRejected(rejected: readonly RejectedLine[], language: Language): string {
  const lines = rejected.slice(0, MOST_SHOWN).flatMap((line) => rejectedLines(line, language));
  const hidden = rejected.length - MOST_SHOWN;
  if (hidden > 0) lines.push(language === "id" ? `… dan ${hidden} baris lagi` : `… and ${hidden} more`);
  return `${lines.join("\n")}\n${total(rejected.length, language)}\n`;
}

function rejectedLines({ file, line, column, text, problems }: RejectedLine, language: Language): string[] {
  const where = `${printable(file)}:${line}${column === null ? "" : `:${column}`}`;
  const reasons = problems.flatMap(({ code, pointer, message, help }) => {
    const inside = pointer === "" ? "" : `${printable(pointer)}: `;
    const hint = help === null ? [] : [`  ${language === "id" ? "saran" : "help"}: ${help[language]}`];
    return [`${where} ${language === "id" ? "galat" : "error"}[${code}] ${inside}${message[language]}`, ...hint];
  });
  return text === "" ? reasons : [...reasons, `  | ${text}`];
}

function total(count: number, language: Language): string {
  return countWords(count, { id: "baris tidak dapat dipakai", en: ["line cannot be used", "lines cannot be used"] }, language);
}
