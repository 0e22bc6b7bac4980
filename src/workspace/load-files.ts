import { type LoadOptions, loadTexts } from "../language/load.js";
import { displayPath } from "./display-path.js";
import { readTextFile } from "./read-text-file.js";
import { type Found, found } from "./usage-problem.js";

/** What a set of files says, and what is wrong with it. */
export type Loaded = ReturnType<typeof loadTexts>;

/** Reads and loads files together, so that policies find the calendars among them. */
export async function loadFiles(files: readonly string[], cwd: string, options: LoadOptions = {}): Promise<Found<Loaded>> {
  const texts: { path: string; text: string }[] = [];
  for (const file of files) {
    const shown = displayPath(file, cwd);
    const text = await readTextFile(file, shown);
    if (!text.ok) return text;
    texts.push({ path: shown, text: text.value });
  }
  return found(loadTexts(texts, options));
}

/** Whether something is so wrong that nothing may be evaluated. */
export function hasErrors(loaded: Pick<Loaded, "diagnostics">): boolean {
  return loaded.diagnostics.some(({ severity }) => severity === "error");
}
