import type { Instant } from "./instant.js";
import { DAY_MS } from "./local-date.js";
import { readLocalDate } from "./parse-local-date.js";
import { readDigits } from "./read-digits.js";

const PLUS = 43;
const HYPHEN = 45;
const FULL_STOP = 46;
const COLON = 58;
const UPPER_T = 84;
const UPPER_Z = 90;
const LOWER_T = 116;
const LOWER_Z = 122;
const MOST_FRACTION_DIGITS = 9;

/**
 * Reads an RFC 3339 date-time: years 0001 to 9999, seconds mandatory, a fraction of up to nine digits (cut to
 * milliseconds), and an offset, `Z` or `±hh:mm`, without which it would not be an instant. `null` for any other writing
 * and for dates and times that do not exist (30 February, hour 24, a leap second).
 */
export function parseInstant(text: string): Instant | null {
  const date = readLocalDate(text);
  if (date === null) return null;
  const separator = text.charCodeAt(10);
  if (separator !== UPPER_T && separator !== LOWER_T) return null;
  const hour = readDigits(text, 11, 2);
  const minute = readDigits(text, 14, 2);
  const second = readDigits(text, 17, 2);
  if (text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON) return null;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return null;

  let end = 19;
  let milliseconds = 0;
  if (text.charCodeAt(end) === FULL_STOP) {
    const first = end + 1;
    end = first;
    while (readDigits(text, end, 1) >= 0) {
      if (end - first < 3) milliseconds = milliseconds * 10 + readDigits(text, end, 1);
      end += 1;
      if (end - first > MOST_FRACTION_DIGITS) return null;
    }
    if (end === first) return null;
    for (let written = end - first; written < 3; written += 1) milliseconds *= 10;
  }

  const offset = readOffset(text, end);
  if (offset === null) return null;
  return date * DAY_MS + hour * 3_600_000 + minute * 60_000 + second * 1000 + milliseconds - offset * 60_000;
}

/** The offset that ends the text, in minutes east of UTC; `-00:00` counts as UTC. */
function readOffset(text: string, at: number): number | null {
  const sign = text.charCodeAt(at);
  if (sign === UPPER_Z || sign === LOWER_Z) return text.length === at + 1 ? 0 : null;
  if (sign !== PLUS && sign !== HYPHEN) return null;
  if (text.length !== at + 6 || text.charCodeAt(at + 3) !== COLON) return null;
  const hours = readDigits(text, at + 1, 2);
  const minutes = readDigits(text, at + 4, 2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return null;
  const size = hours * 60 + minutes;
  return sign === PLUS ? size : -size;
}
