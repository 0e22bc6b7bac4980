import type { Text } from "../../diagnostics/text.js";

/** Repetitions without a near bound, of which each may try every length anew. */
const MOST_WIDE = 2;
const NARROW = 10;
/** Ways in which the bounded repetitions and alternatives can be combined. */
const MOST_WAYS = 100;

const sentences = {
  unreadable: { id: "pola ini tidak dapat dibaca", en: "it cannot be read" },
  lookaround: { id: "melihat ke depan atau ke belakang tidak diizinkan", en: "looking ahead or behind is not allowed" },
  backreference: { id: "merujuk ke kelompok sebelumnya tidak diizinkan", en: "referring back to a group is not allowed" },
  nested: { id: "ada pengulangan di dalam pengulangan", en: "a repetition stands within a repetition" },
  many: { id: "terlalu banyak pengulangan dan pilihan", en: "there are too many repetitions and alternatives" },
} as const satisfies Record<string, Text>;

const QUANTIFIER = /^(?:[*+?]|\{([0-9]{1,4})(?:(,)([0-9]{1,4})?)?\})\??/;

interface Group {
  readonly start: { wide: number; ways: number; repeats: boolean };
}

/**
 * Why a pattern of an event's schema cannot be used; `null` where it can. Its time is bounded beforehand: the
 * text by `maxLength`, the pattern by what it may repeat.
 */
export function patternProblem(pattern: string): Text | null {
  if (!compiles(pattern)) return sentences.unreadable;
  const total = { wide: pattern.startsWith("^") ? 0 : 1, ways: 1, repeats: false };
  const groups: Group[] = [];
  let closed: { repeats: boolean } | null = null;
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at);
    const quantifier = QUANTIFIER.exec(rest);
    if (quantifier !== null) {
      // `closed` is the group that this repeats; anything else is a single character.
      if (closed?.repeats === true) return sentences.nested;
      count(quantifier, total);
      closed = null;
      at += quantifier[0].length;
      continue;
    }
    closed = null;
    const character = rest[0];
    if (character === "\\") {
      if (/^\\[1-9k]/.test(rest)) return sentences.backreference;
      at += escapeLength(rest);
    } else if (character === "[") {
      at += classLength(rest);
    } else if (character === "(") {
      if (/^\(\?(?!:)/.test(rest)) return sentences.lookaround;
      groups.push({ start: { ...total } });
      total.repeats = false;
      at += rest.startsWith("(?:") ? 3 : 1;
    } else if (character === ")") {
      closed = { repeats: total.repeats };
      const group = groups.pop();
      total.repeats = total.repeats || group?.start.repeats === true;
      at += 1;
    } else {
      if (character === "|") {
        total.ways += 1;
        total.repeats = total.repeats || groups.length > 0;
      }
      at += 1;
    }
  }
  return total.wide > MOST_WIDE || total.ways > MOST_WAYS ? sentences.many : null;
}

function count([whole, least, comma, most]: RegExpExecArray, total: { wide: number; ways: number; repeats: boolean }): void {
  const from = least === undefined ? (whole.startsWith("+") ? 1 : 0) : Number(least);
  const unbounded = whole.startsWith("*") || whole.startsWith("+") || (comma !== undefined && most === undefined);
  const to = unbounded ? Number.POSITIVE_INFINITY : most !== undefined ? Number(most) : whole.startsWith("?") ? 1 : from;
  if (to - from > NARROW) total.wide += 1;
  else total.ways *= to - from + 1;
  total.repeats = true;
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

/** `\d`, `\.`, `\u0041`, `\p{L}`: in a pattern that compiles the first two characters, then perhaps a brace. */
function escapeLength(rest: string): number {
  return /^\\[pPu]\{[^}]{0,60}\}/.exec(rest)?.[0].length ?? 2;
}

function classLength(rest: string): number {
  for (let at = 1; at < rest.length; at += 1) {
    if (rest[at] === "\\") at += 1;
    else if (rest[at] === "]") return at + 1;
  }
  return rest.length;
}
