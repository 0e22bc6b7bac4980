import type { ClockSpec, OpeningHours, Weekday } from "./clock-spec.js";

/** How much of a week a clock is open for ever, holidays aside; both are 0 for a clock that is never open, or not for ever. */
export interface WeeklyHours {
  readonly milliseconds: number;
  readonly days: number;
  /** Some open time on each of the seven days, and no holidays to close one. */
  readonly everyDay: boolean;
}

const WEEK: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MINUTE_MS = 60_000;
const WHOLE_WEEK: readonly OpeningHours[] = [{ days: WEEK, intervals: [{ from: 0, to: 1440 }], from: null, until: null }];

/** Reads it off the rules that have no last day; of those the ones that begin first, so that it is not too much at any time. */
export function weeklyHours(spec: ClockSpec): WeeklyHours {
  const lasting = (spec.hours.length === 0 ? WHOLE_WEEK : spec.hours).filter((rule) => rule.until === null);
  const first = lasting.reduce<string>((earliest, rule) => ((rule.from ?? "") < earliest ? (rule.from ?? "") : earliest), "9999-12-31");
  const rules = lasting.filter((rule) => (rule.from ?? "") <= first);
  let minutes = 0;
  let days = 0;
  for (const weekday of WEEK) {
    if (spec.weekend.includes(weekday)) continue;
    const open = minutesWithin(rules.filter((rule) => rule.days.includes(weekday)).flatMap((rule) => rule.intervals));
    minutes += open;
    if (open > 0) days += 1;
  }
  return { milliseconds: minutes * MINUTE_MS, days, everyDay: days === 7 && first === "" && spec.calendar === null };
}

/** Minutes of a day in any of the intervals, each counted once. */
function minutesWithin(intervals: OpeningHours["intervals"]): number {
  let [open, until] = [0, 0];
  for (const { from, to } of [...intervals].sort((left, right) => left.from - right.from)) {
    const begin = Math.max(until, from);
    until = Math.max(until, Math.min(1440, to));
    open += Math.max(0, until - begin);
  }
  return open;
}
