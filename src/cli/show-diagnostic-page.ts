import type { Language } from "../diagnostics/text.js";
import type { Paint } from "../report/formats/paint.js";

/** The parts of a page that are in one language; every other part is for both. */
const HALVES: Readonly<Record<Language, string>> = { id: "Indonesia", en: "English" };

/** A page on a diagnostic as text: one language's half and the examples, which stand four spaces in. */
export function showDiagnosticPage(page: string, language: Language, paint: Paint): string {
  const lines: string[] = [];
  let wanted = true;
  let inExample = false;
  for (const line of page.split("\n")) {
    if (line.startsWith("```")) {
      inExample = !inExample;
      continue;
    }
    const half = inExample ? undefined : /^## (.+)$/.exec(line)?.[1];
    if (half !== undefined) {
      wanted = !Object.values(HALVES).includes(half) || half === HALVES[language];
      continue;
    }
    if (!wanted || line === ">") continue;
    lines.push(inExample ? indented(line) : shown(line, language, paint));
  }
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

function indented(line: string): string {
  return line === "" ? "" : `    ${line}`;
}

function shown(line: string, language: Language, paint: Paint): string {
  const title = /^#+ (.+)$/.exec(line)?.[1];
  if (title !== undefined) return paint.bold(inLanguage(title, language).replaceAll("`", ""));
  return line.startsWith("> ") ? `  ${line.slice(2)}` : line;
}

/** A heading in both languages, `Salah / Wrong`, in one of them. */
function inLanguage(title: string, language: Language): string {
  const [id = "", en = id] = title.split(" / ");
  return language === "id" ? id : en;
}
