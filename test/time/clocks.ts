import type { Calendar, Holiday } from "../../src/time/calendar.js";
import type { ClockSpec, OpeningHours, Weekday } from "../../src/time/clock-spec.js";
import type { DueRequest } from "../../src/time/due.js";
import type { Instant } from "../../src/time/instant.js";
import { parseInstant } from "../../src/time/parse-instant.js";
import type { Term } from "../../src/time/term.js";

export const WORKWEEK: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri"];
export const WEEK: readonly Weekday[] = [...WORKWEEK, "sat", "sun"];

/** Always open in Jakarta, unless said otherwise. */
export function spec(changes: Partial<ClockSpec> = {}): ClockSpec {
  return { timezone: "Asia/Jakarta", calendar: null, weekend: [], collectiveLeave: "open", hours: [], ...changes };
}

/** `minutes("08:30")` */
function minutes(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}

/** `hours(WORKWEEK, "08:30-12:00", "13:00-17:00")` */
export function hours(days: readonly Weekday[], ...intervals: readonly string[]): OpeningHours {
  const read = intervals.map((text) => ({ from: minutes(text.slice(0, 5)), to: minutes(text.slice(6)) }));
  return { days, intervals: read, from: null, until: null };
}

/** A calendar that lists these years, with these days closed: public holidays, or collective leave where marked with `~`. */
export function calendar(years: readonly number[], days: readonly string[]): Calendar {
  const holidays = days.map((text): Holiday => {
    const leave = text.startsWith("~");
    return {
      date: leave ? text.slice(1) : text,
      kind: leave ? "collective-leave" : "public-holiday",
      title: { id: "Hari uji", en: "Test day" },
      source: "skb-uji",
      knownFrom: null,
    };
  });
  return {
    id: "id-test",
    title: { id: "Kalender uji", en: "Test calendar" },
    years: new Map(years.map((year) => [year, { year, basis: "stated", source: "skb-uji", note: null }])),
    days: new Map(holidays.map((holiday) => [holiday.date, holiday])),
  };
}

/** The instant of an RFC 3339 text that is right. */
export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`not an instant: ${text}`);
  return instant;
}

export function request(term: Term, start: Instant, changes: Partial<DueRequest> = {}): DueRequest {
  return { term, start, counting: "from-start", ifClosed: "stay", pauses: [], given: null, ...changes };
}
