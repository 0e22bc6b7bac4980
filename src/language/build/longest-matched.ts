/** Longest text, in UTF-16 code units, that a pattern of an event's schema is tried on: bounds the time that it can take. */
export const LONGEST_MATCHED = 1000;
