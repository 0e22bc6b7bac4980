import { loadTexts } from "../../src/language/load.js";
import type { PolicyDocument } from "./arbitrary-policy.js";

/** What the loader refuses in breaches that begin one another, look one another up, or never happen. */
const refused = new Set(["cyclic-breaches", "endless-breaches", "cyclic-lookups", "never-breached", "unknown-clause"]);

/** Whether no circle of breaches at one instant is left; what the loader refuses for that alone is not worth generating. */
export function comesToRest(documents: readonly PolicyDocument[]): boolean {
  const { diagnostics } = loadTexts(documents.map((each, index) => ({ path: `generated/${index}.yaml`, text: JSON.stringify(each) })));
  return !diagnostics.some(({ code }) => refused.has(code));
}
