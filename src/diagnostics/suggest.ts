import { distance } from "fastest-levenshtein";
import { printable } from "./fill-template.js";
import type { Text } from "./text.js";

const MOST_LISTED = 12;
const LONGEST_WORD = 100;

/** The known name nearest to a word, or `null` where none is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST_WORD) return null;
  const bound = Math.max(1, Math.min(4, Math.ceil(word.length / 3)));
  const lower = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = bound + 1;
  for (const name of known) {
    if (name === word || Math.abs(name.length - word.length) > bound) continue;
    const away = distance(lower, name.toLowerCase());
    if (away < bestDistance || (away === bestDistance && best !== null && name < best)) {
      best = name;
      bestDistance = away;
    }
  }
  return best;
}

/** "Did you mean": the nearest known name, else the known names where they are few, else nothing. */
export function suggest(word: string, known: Iterable<string>): Text | null {
  const names = [...new Set(known)];
  const near = nearest(word, names);
  if (near !== null)
    return {
      id: `mungkin maksud Anda \`${printable(near)}\``,
      en: `did you mean \`${printable(near)}\``,
    };
  if (names.length === 0 || names.length > MOST_LISTED) return null;
  const list = listNames(names);
  return { id: `yang dikenal: ${list}`, en: `known here: ${list}` };
}

/** Names in backticks, separated by commas, in the order given. */
export function listNames(names: Iterable<string>): string {
  return [...names].map((name) => `\`${printable(name)}\``).join(", ");
}
