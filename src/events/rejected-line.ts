import { printable } from "../diagnostics/fill-template.js";
import type { EventProblem } from "./event-problem.js";
import type { RecordPlace } from "./located-event.js";

/** Input that is not an event: one line, one element of an array, or what cannot be told apart any further. */
export interface RejectedLine extends RecordPlace {
  /** UTF-16 code units from 1, where the fault has a place within the line. */
  readonly column: number | null;
  /** A short, harmless excerpt to show. */
  readonly text: string;
  /** What stood there, for the quarantine file; see `truncated` and `base64`. */
  readonly raw: string;
  /** Whether `raw` is only the beginning. */
  readonly truncated: boolean;
  /** The bytes themselves where they are not UTF-8 and `raw` could only replace them; else `null`. */
  readonly base64: string | null;
  /** At least one. */
  readonly problems: readonly EventProblem[];
}

/** What is known of rejected input besides its place. */
export interface Rejection {
  readonly column?: number | null;
  readonly raw: string;
  readonly truncated?: boolean;
  readonly base64?: string | null;
  readonly problems: readonly EventProblem[];
}

/** Enough to recognise a line in a list of faults. */
const EXCERPT = 120;

/** Builds a rejected line with its excerpt. */
export function rejectedLine(place: RecordPlace, rejection: Rejection): RejectedLine {
  const { raw, problems, column = null, truncated = false, base64 = null } = rejection;
  const beginning = raw.trimStart().slice(0, EXCERPT).toWellFormed();
  const cut = truncated || raw.trim().length > EXCERPT;
  return { file: place.file, line: place.line, column, text: `${printable(beginning)}${cut ? "…" : ""}`, raw, truncated, base64, problems };
}
