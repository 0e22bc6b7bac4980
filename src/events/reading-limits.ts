/** Bounds on what is read from outside. All in bytes of UTF-8. */
export interface ReadingLimits {
  /** The longest line, and the longest element of an array. */
  readonly lineBytes: number;
  /** The longest file that must be held as a whole: an array, or one object over several lines. */
  readonly documentBytes: number;
}

/** A line of 1 MiB holds about 2,000 times an ordinary event; a document of 64 MiB about 150,000 of them. */
export const DEFAULT_READING_LIMITS: ReadingLimits = Object.freeze({ lineBytes: 1024 * 1024, documentBytes: 64 * 1024 * 1024 });

/** How many objects and arrays may be open at once, the event itself being the first. */
export const DEEPEST_NESTING = 64;

/** What is kept, in characters, of input that is rejected for its length or as the rest of a broken array. */
export const KEPT_OF_LONG_LINE = 64 * 1024;
