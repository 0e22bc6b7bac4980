import { DAY_MS } from "./local-date.js";
import { parseTerm } from "./parse-term.js";

/**
 * The length in milliseconds of a period that is always as long: seconds, minutes, hours, days and weeks of 24 hours a day
 * (`30 days`, `12 jam`, `2 x 24 hours`). `null` for months, years, working days and anything else.
 */
export function parsePeriodMs(text: string): number | null {
  const parsed = parseTerm(text);
  if (!parsed.ok) return null;
  const { term } = parsed;
  if (term.kind === "counted") return term.milliseconds;
  return term.kind === "calendar" && term.unit === "day" ? term.amount * DAY_MS : null;
}
