import { DEEPEST_NESTING } from "./reading-limits.js";

/** A key that one object has twice. */
export interface RepeatedKey {
  readonly key: string;
  /** Where its second writing begins: the opening quote, in UTF-16 code units from 0. */
  readonly offset: number;
  /** Keys and indexes from the scanned value down to the repeated key. */
  readonly path: readonly (string | number)[];
}

export type JsonScan =
  /** `end` is just behind the value. `repeated` is the first repeated key. */
  { readonly ok: true; readonly end: number; readonly repeated: RepeatedKey | null } | ScanFault;

/** Where the text stops being JSON, or nests deeper than is allowed. */
export interface ScanFault {
  readonly ok: false;
  readonly fault: "misplaced" | "unfinished" | "too-deep";
  readonly offset: number;
}

/** One open object or array; an array has no `keys`, and its segment is the index of the element at hand. */
interface Frame {
  readonly keys: Set<string> | null;
  segment: string | number;
}

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Reads over the JSON value that begins at `start` (white space before it aside) without building it.
 * Accepts exactly what `JSON.parse` accepts as a value, up to the nesting that is allowed, and tells what
 * `JSON.parse` cannot: where a fault is, which key is repeated, and where the value ends. Never recurses.
 */
export function scanJson(text: string, start: number): JsonScan {
  const frames: Frame[] = [];
  let repeated: RepeatedKey | null = null;
  let at = skipSpace(text, start);
  for (;;) {
    const frame = frames.at(-1);
    if (frame !== undefined && frame.keys !== null) {
      const keyEnd = endOfString(text, at);
      if (keyEnd < 0) return faultAt(text, ~keyEnd);
      const key = keyOf(text.slice(at, keyEnd));
      frame.segment = key;
      if (frame.keys.has(key)) repeated ??= { key, offset: at, path: frames.map(({ segment }) => segment) };
      frame.keys.add(key);
      at = skipSpace(text, keyEnd);
      if (text[at] !== ":") return faultAt(text, at);
      at = skipSpace(text, at + 1);
    }
    const opened = text[at];
    if (opened === "{" || opened === "[") {
      if (frames.length === DEEPEST_NESTING) return { ok: false, fault: "too-deep", offset: at };
      const inner = skipSpace(text, at + 1);
      if (text[inner] !== closing(opened === "{")) {
        frames.push({ keys: opened === "{" ? new Set() : null, segment: 0 });
        at = inner;
        continue;
      }
      at = inner + 1;
    } else {
      const end = endOfScalar(text, at);
      if (end < 0) return faultAt(text, ~end);
      at = end;
    }
    // A value is complete: close what it completes, until another one must follow.
    for (;;) {
      const open = frames.at(-1);
      if (open === undefined) return { ok: true, end: at, repeated };
      at = skipSpace(text, at);
      if (text[at] === ",") {
        if (typeof open.segment === "number") open.segment++;
        at = skipSpace(text, at + 1);
        break;
      }
      if (text[at] !== closing(open.keys !== null)) return faultAt(text, at);
      frames.pop();
      at++;
    }
  }
}

/** The first place at or after `at` that is not JSON's white space. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  for (;;) {
    const code = text.charCodeAt(next);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return next;
    next++;
  }
}

function closing(isObject: boolean): string {
  return isObject ? "}" : "]";
}

function faultAt(text: string, offset: number): JsonScan {
  return offset >= text.length ? { ok: false, fault: "unfinished", offset: text.length } : { ok: false, fault: "misplaced", offset };
}

/** The key that a quoted string spells; escapes may spell the same key in another way. */
function keyOf(quoted: string): string {
  return quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}

/** Just behind the scalar at `at`, or the complement (`~`) of where it is at fault. */
function endOfScalar(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === QUOTE) return endOfString(text, at);
  if (code === 45 || isDigit(code)) return endOfNumber(text, at);
  for (const word of ["true", "false", "null"]) {
    if (word.charCodeAt(0) === code) return endOfWord(text, at, word);
  }
  return ~at;
}

function endOfWord(text: string, at: number, word: string): number {
  for (let index = 0; index < word.length; index++) {
    if (text.charCodeAt(at + index) !== word.charCodeAt(index)) return ~(at + index);
  }
  return at + word.length;
}

function endOfString(text: string, at: number): number {
  if (text.charCodeAt(at) !== QUOTE) return ~at;
  for (let next = at + 1; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (code === QUOTE) return next + 1;
    if (code < 32) return ~next;
    if (code === BACKSLASH) {
      const end = endOfEscape(text, next);
      if (end < 0) return end;
      next = end - 1;
    }
  }
  return ~text.length;
}

function endOfEscape(text: string, at: number): number {
  const letter = text[at + 1];
  if (letter !== "u") return letter !== undefined && '"\\/bfnrt'.includes(letter) ? at + 2 : ~(at + 1);
  for (let next = at + 2; next < at + 6; next++) {
    if (!isHexDigit(text.charCodeAt(next))) return ~next;
  }
  return at + 6;
}

function endOfNumber(text: string, at: number): number {
  let next = text[at] === "-" ? at + 1 : at;
  if (!isDigit(text.charCodeAt(next))) return ~next;
  next = text[next] === "0" ? next + 1 : skipDigits(text, next);
  if (text[next] === ".") {
    if (!isDigit(text.charCodeAt(next + 1))) return ~(next + 1);
    next = skipDigits(text, next + 1);
  }
  if (text[next] !== "e" && text[next] !== "E") return next;
  next += text[next + 1] === "+" || text[next + 1] === "-" ? 2 : 1;
  return isDigit(text.charCodeAt(next)) ? skipDigits(text, next) : ~next;
}

function skipDigits(text: string, at: number): number {
  let next = at;
  while (isDigit(text.charCodeAt(next))) next++;
  return next;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isHexDigit(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}
