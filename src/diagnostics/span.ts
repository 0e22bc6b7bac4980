/** A place in a text; both numbers count from 1. Columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From `start` up to, not including, `end`. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** A span in a named file, as people would write it on the command line. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}
