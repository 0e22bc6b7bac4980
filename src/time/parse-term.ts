import type { Text } from "../diagnostics/text.js";
import { suggestTerm } from "./suggest-term.js";
import type { Term } from "./term.js";
import { type TermMeaning, termForms } from "./term-forms.js";
import { termShape } from "./term-shape.js";

export type ParsedTerm =
  | { readonly ok: true; readonly term: Term }
  | { readonly ok: false; readonly problem: Text; readonly suggestion: string | null };

const LONGEST_TEXT = 200;
const GIVEN = /^(?:at|pada)\s{1,20}(\S{1,150})$/i;
const PATH = /^data(?:\.[A-Za-z0-9_-]{1,60}){1,20}$/;

/** A hundred years, in each unit that an amount may come in: no SOP asks for more, and counting stays bounded. */
const MOST = { milliseconds: 876_600 * 3_600_000, day: 36_525, month: 1200, year: 100 } as const;

const UNKNOWN_WORDS: Text = {
  id: "ini bukan jangka waktu yang dikenal",
  en: "this is not a term that is known",
};
const WHOLE_NUMBERS: Text = {
  id: "jangka waktu hanya memakai bilangan bulat tanpa tanda",
  en: "a term uses whole numbers without a sign only",
};
const TOO_LONG: Text = {
  id: "jangka waktu paling lama 100 tahun",
  en: "a term is 100 years at most",
};
const DATA_PATH: Text = {
  id: "tenggat yang diberikan peristiwa dibaca dari sebuah jalur di dalam `data`, misalnya `data.deadline`",
  en: "a deadline that the event gives is read from a path in `data`, such as `data.deadline`",
};

/**
 * Reads a term in Indonesian or English words (docs/reference/language.md, "Terms"). Never throws; the problem is a
 * sentence for people, the suggestion a term that can be read.
 */
export function parseTerm(text: string): ParsedTerm {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_TEXT) return failed(UNKNOWN_WORDS, null);
  const given = GIVEN.exec(trimmed)?.[1];
  if (given !== undefined) {
    return PATH.test(given) ? { ok: true, term: { kind: "given", path: given, text: trimmed } } : failed(DATA_PATH, suggestPath(trimmed));
  }
  const shape = termShape(trimmed);
  if (shape === null) return failed(TOO_LONG, null);
  const meaning = termForms.get(shape.form);
  if (meaning === undefined) {
    return failed(hasOddNumber(trimmed) ? WHOLE_NUMBERS : UNKNOWN_WORDS, hasOddNumber(trimmed) ? null : suggestTerm(shape));
  }
  const term = termOf(meaning, shape.numbers, trimmed);
  return term === null ? failed(TOO_LONG, null) : { ok: true, term };
}

/** `null` where the amount is beyond what is allowed. */
function termOf(meaning: TermMeaning, numbers: readonly number[], text: string): Term | null {
  const amount = numbers.reduce((product, number) => product * number, numbers.length === 0 ? 0 : 1);
  switch (meaning.kind) {
    case "counted": {
      const milliseconds = amount * meaning.milliseconds;
      return milliseconds > MOST.milliseconds ? null : { kind: "counted", milliseconds, text };
    }
    case "calendar": {
      const units = amount * meaning.times;
      return units > MOST[meaning.unit] ? null : { kind: "calendar", unit: meaning.unit, amount: units, text };
    }
    case "working-days":
      return amount > MOST.day ? null : { kind: "working-days", amount, text };
    case "end-of-day":
      return amount > MOST.day ? null : { kind: "end-of-day", amount, working: meaning.working, text };
    case "open":
      return { kind: "open", text };
  }
}

/** `1.5 hours`, `1,5 jam`, `-3 days`: a number that is not a whole one. */
function hasOddNumber(text: string): boolean {
  return /[-+.,]\d/.test(text);
}

/** `at deadline` most likely means `at data.deadline`. */
function suggestPath(text: string): string | null {
  const [word = "", path = ""] = text.split(/\s+/);
  const meant = `data.${path.replace(/^(?:event\.)?(?:data\.)?/, "")}`;
  return PATH.test(meant) ? `${word.toLowerCase()} ${meant}` : null;
}

function failed(problem: Text, suggestion: string | null): ParsedTerm {
  return { ok: false, problem, suggestion };
}
