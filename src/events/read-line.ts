import { decodeText } from "./decode-text.js";
import { eventProblem } from "./event-problem.js";
import type { EventReading } from "./event-reading.js";
import type { RawLine } from "./line-splitter.js";
import type { ReadingLimits } from "./reading-limits.js";
import { rejectedLine } from "./rejected-line.js";

export interface ReadLineOptions {
  readonly file: string;
  readonly limits: ReadingLimits;
  /** Whether an accepted event comes with its text. */
  readonly keepRaw: boolean;
}

/** Reads one line as an event and adds it to the reading, accepted or rejected. */
export function readLine(raw: RawLine, { file, limits, keepRaw }: ReadLineOptions, reading: EventReading): void {
  const place = { file, line: raw.line };
  if (raw.fault === "line-too-long") {
    const problems = [eventProblem("line-too-long", "", { limit: limits.lineBytes })];
    reading.rejected.push(rejectedLine(place, { raw: raw.text, truncated: true, problems }));
  } else if (raw.fault === "invalid-utf8") {
    const base64 = raw.bytes === null ? null : toBase64(raw.bytes);
    reading.rejected.push(rejectedLine(place, { raw: raw.text, base64, problems: [eventProblem("invalid-utf8", "", {})] }));
  } else {
    const decoded = decodeText(raw.text);
    if (decoded.ok) {
      const { event } = decoded;
      reading.events.push(keepRaw ? { event, file, line: raw.line, raw: withoutReturn(raw.text) } : { event, file, line: raw.line });
    } else {
      const column = decoded.offset === null ? null : decoded.offset + 1;
      reading.rejected.push(rejectedLine(place, { raw: withoutReturn(raw.text), column, problems: decoded.problems }));
    }
  }
}

function withoutReturn(text: string): string {
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
