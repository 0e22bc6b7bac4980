import type { RecordedEvent } from "./event.js";

/** Where a record stands: the file as people would write it, and the line counted from 1. */
export interface RecordPlace {
  readonly file: string;
  readonly line: number;
}

/** An event together with the place it was read from. */
export interface LocatedEvent extends RecordPlace {
  readonly event: RecordedEvent;
  /** What stood there, where the reader was asked to keep it. */
  readonly raw?: string;
}
