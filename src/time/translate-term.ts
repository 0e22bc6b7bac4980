import type { Language } from "../diagnostics/text.js";
import { NUMBER, termForms } from "./term-forms.js";
import { fillTermForm, termShape } from "./term-shape.js";

/** What follows the last number: in Indonesian, and in English for one and for more. */
const UNITS: readonly (readonly [id: string, one: string, many: string])[] = [
  ["detik", "second", "seconds"],
  ["menit", "minute", "minutes"],
  ["jam", "hour", "hours"],
  ["hari kerja", "working day", "working days"],
  ["hari kalender", "calendar day", "calendar days"],
  ["hari", "day", "days"],
  ["minggu", "week", "weeks"],
  ["bulan", "month", "months"],
  ["tahun", "year", "years"],
];

/** Words before the first number, or all of them. */
const PHRASES: readonly (readonly [id: string, en: string])[] = [
  ["hari yang sama", "same day"],
  ["tanpa batas waktu tetap", "no fixed term"],
];

/** The term in words of the language, its numbers as they were written (`2 x 24 jam`); any other text as it stands. */
export function translateTerm(text: string, language: Language): string {
  const given = /^(?:at|pada) (data\..+)$/i.exec(text.trim())?.[1];
  if (given !== undefined) return `${language === "id" ? "pada" : "at"} ${given}`;
  const shape = termShape(text);
  if (shape === null || !termForms.has(shape.form)) return text;
  const phrase = PHRASES.find((pair) => pair.includes(shape.form));
  if (phrase !== undefined) return language === "id" ? phrase[0] : phrase[1];
  const numbersEnd = shape.form.lastIndexOf(NUMBER) + 1;
  const unit = UNITS.find((words) => words.includes(shape.form.slice(numbersEnd + 1)));
  if (unit === undefined) return text;
  const multiplied = shape.numbers.length > 1;
  const [id, one, many] = unit;
  const word = language === "id" ? id : shape.numbers.at(-1) === 1 && !multiplied ? one : many;
  const lead = shape.form.startsWith(NUMBER) ? "" : language === "id" ? "akhir " : "end of ";
  return fillTermForm(`${lead}${multiplied ? "# x #" : "#"} ${word}`, shape.numbers) ?? text;
}
