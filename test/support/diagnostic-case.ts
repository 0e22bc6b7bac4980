import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { TextFile } from "../../src/language/text-file.js";

const root = new URL("../cases/diagnostics/", import.meta.url);

/** Where what a case expects is kept: one line a diagnostic, and one for its help. */
export function expectationFile(name: string): URL {
  return new URL(`${name}/expected.txt`, root);
}

/** The names of all cases: the code that each shows, or what it is about. */
export function caseNames(): readonly string[] {
  return readdirSync(root).sort();
}

/** The files of a case. A `repeat.json` stands for a file too long to keep: its `head`, then its `unit` so many `times`. */
export function caseFiles(name: string): readonly TextFile[] {
  const folder = new URL(`${name}/`, root);
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));
  const recipe = new URL("repeat.json", folder);
  return existsSync(recipe) ? [...texts, repeated(JSON.parse(readFileSync(recipe, "utf8")))] : texts;
}

function repeated({ path, head, unit, times }: { path: string; head: string; unit: string; times: number }): TextFile {
  return { path, text: head + unit.repeat(times) };
}

/** A diagnostic as a case keeps it: place, severity, code and both sentences. */
export function describeDiagnostic({ place, severity, code, message, help }: Diagnostic): string {
  const where = place === null ? "" : `${place.file}:${place.span.start.line}:${place.span.start.column} `;
  const lines = [`${where}${severity} ${code}`, `  ${message.id}`, `  ${message.en}`];
  return [...lines, ...(help === null ? [] : [`  → ${help.id}`, `  → ${help.en}`])].join("\n");
}
