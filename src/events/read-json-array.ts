import { decodeText, syntaxProblem } from "./decode-text.js";
import { eventProblem } from "./event-problem.js";
import type { EventReading } from "./event-reading.js";
import { exceedsBytes } from "./exceeds-bytes.js";
import { lineCounter } from "./line-counter.js";
import { DEFAULT_READING_LIMITS, KEPT_OF_LONG_LINE, type ReadingLimits } from "./reading-limits.js";
import { rejectedLine } from "./rejected-line.js";
import { splitJsonArray } from "./split-json-array.js";

export interface ReadJsonArrayOptions {
  /** As people would write it; goes into every place. */
  readonly file: string;
  readonly limits?: ReadingLimits;
  /** Whether each event comes with its text. */
  readonly keepRaw?: boolean;
}

/**
 * Reads a JSON text that is an array of events, or one event, each with the line at which it begins.
 * Where the JSON itself is at fault, what follows cannot be told apart: it is rejected as one piece, and the
 * events before it stand.
 */
export function readJsonArray(
  text: string,
  { file, limits = DEFAULT_READING_LIMITS, keepRaw = false }: ReadJsonArrayOptions,
): EventReading {
  const reading: EventReading = { events: [], rejected: [] };
  const positionOf = lineCounter(text);
  for (const piece of splitJsonArray(text)) {
    if (piece.kind === "rest") {
      const { line, column } = positionOf(piece.scan.offset);
      const problems = [syntaxProblem(text, piece.scan)];
      reading.rejected.push(rejectedLine({ file, line }, { ...kept(text.slice(piece.start)), column, problems }));
      continue;
    }
    const { line } = positionOf(piece.start);
    const element = text.slice(piece.start, piece.end);
    if (exceedsBytes(element, limits.lineBytes)) {
      const problems = [eventProblem("line-too-long", "", { limit: limits.lineBytes })];
      reading.rejected.push(rejectedLine({ file, line }, { ...kept(element), problems }));
      continue;
    }
    const decoded = decodeText(element);
    if (decoded.ok) reading.events.push({ event: decoded.event, file, line, ...(keepRaw ? { raw: element } : {}) });
    else reading.rejected.push(rejectedLine({ file, line }, { raw: element, problems: decoded.problems }));
  }
  return reading;
}

function kept(text: string): { readonly raw: string; readonly truncated: boolean } {
  return { raw: text.slice(0, KEPT_OF_LONG_LINE), truncated: text.length > KEPT_OF_LONG_LINE };
}
