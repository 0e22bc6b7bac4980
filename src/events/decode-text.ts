import { countKeysWritten } from "./count-keys-written.js";
import { decodeEvent } from "./decode-event.js";
import type { RecordedEvent } from "./event.js";
import { type EventProblem, eventProblem } from "./event-problem.js";
import { jsonPointer } from "./json-pointer.js";
import { DEEPEST_NESTING } from "./reading-limits.js";
import { type RepeatedKey, type ScanFault, scanJson, skipSpace } from "./scan-json.js";

export type DecodedText =
  | { readonly ok: true; readonly event: RecordedEvent }
  /** `offset`: where in the text the fault is, in UTF-16 code units from 0; `null` where it has no one place. */
  | { readonly ok: false; readonly problems: readonly EventProblem[]; readonly offset: number | null };

/** Reads the text of one event. What `JSON.parse` leaves unsaid (places, repeated keys) is looked up only where needed. */
export function decodeText(text: string): DecodedText {
  const parsed = parse(text);
  if (parsed === null) return explainFault(text);
  const decoded = decodeEvent(parsed.value);
  if (!decoded.ok) return { ok: false, problems: decoded.problems, offset: null };
  if (countKeysWritten(text) === decoded.keys) return { ok: true, event: decoded.event };
  const scan = scanJson(text, 0);
  return scan.ok && scan.repeated !== null ? repeatedKey(scan.repeated) : { ok: true, event: decoded.event };
}

/** `null` where the text is not JSON, or nested so deep that an engine gives up on it. */
function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function repeatedKey({ key, path, offset }: RepeatedKey): DecodedText {
  return { ok: false, problems: [eventProblem("repeated-key", jsonPointer(path), { key })], offset };
}

function explainFault(text: string): DecodedText {
  const scan = scanJson(text, 0);
  if (!scan.ok) return { ok: false, problems: [syntaxProblem(text, scan)], offset: scan.offset };
  // A complete value, so what is at fault stands behind it.
  const offset = skipSpace(text, scan.end);
  return { ok: false, problems: [syntaxProblem(text, { ok: false, fault: "misplaced", offset })], offset };
}

/** The sentence for a fault that `scanJson` found in `text`. */
export function syntaxProblem(text: string, { fault, offset }: ScanFault): EventProblem {
  if (fault === "too-deep") return eventProblem("too-deep", "", { limit: DEEPEST_NESTING });
  if (fault === "unfinished") return eventProblem("unfinished-json", "", {});
  return eventProblem("invalid-json", "", { found: wordAt(text, offset) });
}

/** The word or the single character that begins at `offset`. */
function wordAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 30);
  const word = /^\w+/.exec(rest);
  return word === null ? String.fromCodePoint(rest.codePointAt(0) ?? 0xfffd) : word[0];
}
