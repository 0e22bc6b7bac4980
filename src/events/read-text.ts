import { type EventProblem, eventProblem } from "./event-problem.js";

/** Control characters, and halves of surrogate pairs: CloudEvents forbids both in attributes. */
const UNFIT = /[\p{Cc}\p{Cs}]/u;

/** The longest text of each attribute, in characters (code points). */
export const LONGEST_TEXT = Object.freeze({
  id: 1024,
  source: 2048,
  type: 256,
  subject: 2048,
  time: 64,
  timeuntil: 64,
  timezone: 64,
  recordedtime: 64,
  actor: 256,
  actorrole: 256,
  datacontenttype: 256,
  dataschema: 2048,
});

export type TextAttribute = keyof typeof LONGEST_TEXT;

/**
 * Reads an attribute that is text. An absent one and `null` (CloudEvents' other way of leaving it out) give
 * `null`; so does an unfit one, after adding its problem.
 */
export function readText(value: unknown, name: TextAttribute, problems: EventProblem[]): string | null {
  if (value === undefined || value === null) return null;
  const problem = textProblem(value, name, `/${name}`, LONGEST_TEXT[name]);
  if (problem === null && typeof value === "string") return value;
  if (problem !== null) problems.push(problem);
  return null;
}

/** What keeps a value from being text that can be a name; `null` where nothing does. */
export function textProblem(value: unknown, name: string, pointer: string, longest: number): EventProblem | null {
  if (typeof value !== "string") return eventProblem("not-text", pointer, { name });
  if (value === "") return eventProblem("empty-text", pointer, { name });
  if (value.length > longest && isLonger(value, longest)) return eventProblem("text-too-long", pointer, { name, limit: longest });
  return UNFIT.test(value) ? eventProblem("broken-text", pointer, {}) : null;
}

/** Counts code points, as JSON Schema does, without looking at more of a long text than is needed. */
function isLonger(text: string, longest: number): boolean {
  return text.length > 2 * longest || [...text].length > longest;
}
