import { decodeEvent } from "./decode-event.js";
import type { RecordedEvent } from "./event.js";
import type { EventProblem } from "./event-problem.js";

export type ToEvent =
  | { readonly ok: true; readonly event: RecordedEvent }
  /** At least one problem; all that were found. */
  | { readonly ok: false; readonly problems: readonly EventProblem[] };

/**
 * Reads one CloudEvent (version 1.0, structured JSON mode, already parsed) as a recorded event.
 * Trusts nothing of the value and never throws for it; `data` is kept as it is, not copied.
 * What is accepted stands in docs/reference/events.md and schemas/event.v1.schema.json.
 */
export function toEvent(value: unknown): ToEvent {
  const decoded = decodeEvent(value);
  return decoded.ok ? { ok: true, event: decoded.event } : decoded;
}
