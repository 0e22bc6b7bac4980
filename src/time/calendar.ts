import type { Text } from "../diagnostics/text.js";

/** A day that is closed by decree or by custom. */
export interface Holiday {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly kind: "public-holiday" | "collective-leave";
  readonly title: Text;
  /** The decree that closes the day, as a key of the calendar's sources; `null` where none is known. */
  readonly source: string | null;
  /** The date from which the closing was known; `null` where the sources do not say. */
  readonly knownFrom: string | null;
}

/** One year's list: a year without one makes what needs it undetermined. */
export interface CalendarYear {
  readonly year: number;
  /** `stated` where a decree is cited, else how the list was come by. */
  readonly basis: "stated" | "reported" | "derived" | "assumed";
  readonly source: string | null;
  readonly note: Text | null;
}

/** The holidays of one country or institution, year by year. */
export interface Calendar {
  readonly id: string;
  readonly title: Text;
  readonly years: ReadonlyMap<number, CalendarYear>;
  /** By local date, `YYYY-MM-DD`. */
  readonly days: ReadonlyMap<string, Holiday>;
}
