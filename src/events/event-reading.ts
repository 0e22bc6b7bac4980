import type { LocatedEvent } from "./located-event.js";
import type { RejectedLine } from "./rejected-line.js";

/** What a file gave: its events, and what in it is none. Both in the order of the file. */
export interface EventReading {
  readonly events: LocatedEvent[];
  readonly rejected: RejectedLine[];
}
