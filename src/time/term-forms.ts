/** What a form of words means. A counted form gives the milliseconds of one of its units, a calendar form the units in one. */
export type TermMeaning =
  | { readonly kind: "counted"; readonly milliseconds: number }
  | { readonly kind: "calendar"; readonly unit: "day" | "month" | "year"; readonly times: number }
  | { readonly kind: "working-days" }
  | { readonly kind: "end-of-day"; readonly working: boolean }
  | { readonly kind: "open" };

const SECOND: TermMeaning = { kind: "counted", milliseconds: 1000 };
const MINUTE: TermMeaning = { kind: "counted", milliseconds: 60_000 };
const HOUR: TermMeaning = { kind: "counted", milliseconds: 3_600_000 };
const DAY: TermMeaning = { kind: "calendar", unit: "day", times: 1 };
const WEEK: TermMeaning = { kind: "calendar", unit: "day", times: 7 };
const MONTH: TermMeaning = { kind: "calendar", unit: "month", times: 1 };
const YEAR: TermMeaning = { kind: "calendar", unit: "year", times: 1 };
const WORKING_DAYS: TermMeaning = { kind: "working-days" };
const END_OF_DAY: TermMeaning = { kind: "end-of-day", working: false };
const END_OF_WORKING_DAY: TermMeaning = { kind: "end-of-day", working: true };
const OPEN: TermMeaning = { kind: "open" };

/** A whole number in a form of words. */
export const NUMBER = "#";

/**
 * Every way to write a term in words, lower case, single spaces, `#` for a whole number. `at data.deadline` is not among
 * them, because a path may be anything.
 */
export const termForms: ReadonlyMap<string, TermMeaning> = new Map<string, TermMeaning>([
  ["# detik", SECOND],
  ["# second", SECOND],
  ["# seconds", SECOND],
  ["# menit", MINUTE],
  ["# minute", MINUTE],
  ["# minutes", MINUTE],
  ["# jam", HOUR],
  ["# hour", HOUR],
  ["# hours", HOUR],
  ["# x # detik", SECOND],
  ["# x # seconds", SECOND],
  ["# x # menit", MINUTE],
  ["# x # minutes", MINUTE],
  ["# x # jam", HOUR],
  ["# x # hours", HOUR],
  ["# hari", DAY],
  ["# hari kalender", DAY],
  ["# day", DAY],
  ["# days", DAY],
  ["# calendar day", DAY],
  ["# calendar days", DAY],
  ["# minggu", WEEK],
  ["# week", WEEK],
  ["# weeks", WEEK],
  ["# bulan", MONTH],
  ["# month", MONTH],
  ["# months", MONTH],
  ["# tahun", YEAR],
  ["# year", YEAR],
  ["# years", YEAR],
  ["# hari kerja", WORKING_DAYS],
  ["# working day", WORKING_DAYS],
  ["# working days", WORKING_DAYS],
  ["hari yang sama", END_OF_DAY],
  ["same day", END_OF_DAY],
  ["akhir # hari", END_OF_DAY],
  ["akhir # hari kalender", END_OF_DAY],
  ["end of # day", END_OF_DAY],
  ["end of # days", END_OF_DAY],
  ["end of # calendar day", END_OF_DAY],
  ["end of # calendar days", END_OF_DAY],
  ["akhir # hari kerja", END_OF_WORKING_DAY],
  ["end of # working day", END_OF_WORKING_DAY],
  ["end of # working days", END_OF_WORKING_DAY],
  ["tanpa batas waktu tetap", OPEN],
  ["no fixed term", OPEN],
]);

/** Words that people use for ours; they serve suggestions only, so that a policy is always written in one way. */
export const termSynonyms: ReadonlyMap<string, string> = new Map([
  ["# business day", "# working day"],
  ["# business days", "# working days"],
  ["# workday", "# working day"],
  ["# workdays", "# working days"],
  ["# work days", "# working days"],
  ["# jam kerja", "# jam"],
  ["# working hours", "# hours"],
  ["# business hours", "# hours"],
  ["# pekan", "# minggu"],
  ["# h", "# hours"],
  ["# hr", "# hours"],
  ["# hrs", "# hours"],
  ["# min", "# minutes"],
  ["# mins", "# minutes"],
  ["# d", "# days"],
  ["# sec", "# seconds"],
  ["# s", "# seconds"],
  ["end of day", "same day"],
  ["end of the day", "same day"],
  ["the same day", "same day"],
  ["today", "same day"],
  ["akhir hari", "hari yang sama"],
  ["hari ini", "hari yang sama"],
  ["hari itu juga", "hari yang sama"],
  ["immediately", "no fixed term"],
  ["promptly", "no fixed term"],
  ["without undue delay", "no fixed term"],
  ["segera", "tanpa batas waktu tetap"],
  ["sesegera mungkin", "tanpa batas waktu tetap"],
]);
