import { daysInMonth, type LocalDate, localDateOf } from "./local-date.js";
import { readDigits } from "./read-digits.js";

const HYPHEN = 45;

/** Reads `YYYY-MM-DD`, years 0001 to 9999. `null` for any other writing and for dates that do not exist. */
export function parseLocalDate(text: string): LocalDate | null {
  return text.length === 10 ? readLocalDate(text) : null;
}

/** The date at the beginning of a text, whatever follows it. `null` where there is none that exists. */
export function readLocalDate(text: string): LocalDate | null {
  const year = readDigits(text, 0, 4);
  const month = readDigits(text, 5, 2);
  const day = readDigits(text, 8, 2);
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  if (year < 1 || day < 1 || day > daysInMonth(year, month)) return null;
  return localDateOf(year, month, day);
}
