import type { Text } from "../../diagnostics/text.js";
import type { Instant } from "../../time/instant.js";
import { parseInstant } from "../../time/parse-instant.js";
import { isPlainObject, own } from "../plain-object.js";
import { textProblem } from "../read-text.js";

/** Long enough for a paragraph that gives a reason. */
const LONGEST_NOTE = 4096;
const LONGEST_NAME = 2048;

export const INSTANT_EXPECTED: Text = {
  id: "waktu dengan selisih zona, misalnya `2017-08-11T00:00:00+07:00`",
  en: "a time with an offset, for example `2017-08-11T00:00:00+07:00`",
};
export const NAME_EXPECTED: Text = { id: "teks yang tidak kosong", en: "text that is not empty" };
export const NOTE_EXPECTED: Text = {
  id: "teks, atau `{ id, en }` dengan `id` yang tidak kosong",
  en: "text, or `{ id, en }` with an `id` that is not empty",
};

/** An RFC 3339 time with offset. */
export function asInstant(value: unknown): Instant | null {
  return typeof value === "string" ? parseInstant(value) : null;
}

/** A name such as an identity, a clause or the key of a case. */
export function asName(value: unknown): string | null {
  return typeof value === "string" && textProblem(value, "", "", LONGEST_NAME) === null ? value : null;
}

/** Words for people: plain, or in both languages, of which Indonesian must be there. */
export function asNote(value: unknown): Text | null {
  if (isNote(value)) return { id: value, en: value };
  if (!isPlainObject(value)) return null;
  const id = own(value, "id");
  const en = Object.hasOwn(value, "en") ? value["en"] : id;
  return isNote(id) && isNote(en) ? { id, en } : null;
}

/** Line breaks are fine in a note, so only its length is bounded. */
function isNote(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_NOTE;
}
