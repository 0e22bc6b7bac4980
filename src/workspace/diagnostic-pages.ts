import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogue } from "../diagnostics/catalogue.js";
import { eventProblems } from "../events/problems/event-problems.js";
import { readTextFile } from "./read-text-file.js";
import type { Found } from "./usage-problem.js";

/** The pages on diagnostics that come with patuh, beside `src/` and `dist/`. */
const PAGES = fileURLToPath(new URL("../../docs/diagnostics", import.meta.url));

/** Every code that a page explains: of files that people write, and of records; in the order of the alphabet. */
export const EXPLAINED_CODES: readonly string[] = Object.freeze([
  ...new Set([...Object.keys(catalogue), ...Object.keys(eventProblems)].sort()),
]);

/** The page on a code, as Markdown in both languages. `code` is one of `EXPLAINED_CODES`. */
export function readDiagnosticPage(code: string): Promise<Found<string>> {
  const name = `${code}.md`;
  return readTextFile(join(PAGES, name), `docs/diagnostics/${name}`);
}
