import type { Calendar } from "./calendar.js";

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** Open intervals of some weekdays, for dates from `from` up to and including `until`. */
export interface OpeningHours {
  readonly days: readonly Weekday[];
  /** Half-open, in minutes after local midnight, ascending and disjoint. */
  readonly intervals: readonly { readonly from: number; readonly to: number }[];
  /** First and last local date, `YYYY-MM-DD`; `null` for unbounded. */
  readonly from: string | null;
  readonly until: string | null;
}

/** What a policy says of a clock, with the calendar found. */
export interface ClockSpec {
  /** IANA name, `Asia/Jakarta`. */
  readonly timezone: string;
  /** `null`: no holidays (`calendar: always`). */
  readonly calendar: Calendar | null;
  readonly weekend: readonly Weekday[];
  /** Whether collective leave closes a day. */
  readonly collectiveLeave: "open" | "closed";
  /** Empty: open the whole day. */
  readonly hours: readonly OpeningHours[];
}
