import type { Text } from "../../diagnostics/text.js";
import type { Weekday } from "../../time/clock-spec.js";

export const weekdays: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const words: readonly string[] = weekdays;

export interface DailyHours {
  readonly days: readonly Weekday[];
  /** Half-open, in minutes after local midnight, ascending and disjoint. */
  readonly intervals: readonly { readonly from: number; readonly to: number }[];
}

export type ParsedHours<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Text };

const MOST_PARTS = 100;
const TIME = /^([0-9]{2}):([0-9]{2})-([0-9]{2}):([0-9]{2})$/;

/** Reads `mon-fri 08:30-12:00 13:00-17:00`; several such groups are separated by semicolons. */
export function parseHours(text: string): ParsedHours<readonly DailyHours[]> {
  const groups: DailyHours[] = [];
  for (const group of text.split(";", MOST_PARTS)) {
    const [days = "", ...times] = group
      .trim()
      .split(" ")
      .filter((word) => word !== "");
    const parsedDays = parseDays(days);
    if (!parsedDays.ok) return parsedDays;
    const parsedTimes = parseOpenTimes(times.join(" "));
    if (!parsedTimes.ok) return parsedTimes;
    groups.push({ days: parsedDays.value, intervals: parsedTimes.value });
  }
  return { ok: true, value: groups };
}

/** Reads `mon-fri`, `sat` or `mon,wed-thu`. */
export function parseDays(text: string): ParsedHours<readonly Weekday[]> {
  const days = new Set<Weekday>();
  for (const part of text.split(",", MOST_PARTS)) {
    const [first = "", last = first, ...more] = part.trim().split("-", 3);
    const from = words.indexOf(first);
    const to = words.indexOf(last);
    if (from === -1 || to === -1 || more.length > 0) {
      return failed(
        `\`${part}\` bukan hari; pakai mon, tue, wed, thu, fri, sat, sun`,
        `\`${part}\` is no day; use mon, tue, wed, thu, fri, sat, sun`,
      );
    }
    // `sat-mon` runs over the end of the week.
    const length = ((to - from + 7) % 7) + 1;
    for (let index = 0; index < length; index += 1) days.add(weekdays[(from + index) % 7] ?? "mon");
  }
  return { ok: true, value: weekdays.filter((day) => days.has(day)) };
}

/** Reads `08:30-12:00 13:00-17:00`, or with commas between; `24:00` is the end of the day. */
export function parseOpenTimes(text: string): ParsedHours<DailyHours["intervals"]> {
  const ranges = text.split(/[ ,]/, MOST_PARTS).filter((word) => word !== "");
  if (ranges.length === 0) return failed("jamnya belum ada", "the hours are missing");
  const intervals: { from: number; to: number }[] = [];
  for (const word of ranges) {
    const numbers = TIME.exec(word)?.slice(1).map(Number);
    const [fromHour = 99, fromMinute = 99, toHour = 99, toMinute = 99] = numbers ?? [];
    const from = fromHour * 60 + fromMinute;
    const to = toHour * 60 + toMinute;
    if (fromMinute > 59 || toMinute > 59 || to > 1440) return failed(`\`${word}\` bukan rentang jam`, `\`${word}\` is no range of hours`);
    if (from >= to) return failed(`\`${word}\` berakhir sebelum dimulai`, `\`${word}\` ends before it begins`);
    const previous = intervals.at(-1);
    if (previous !== undefined && previous.to > from)
      return failed(`\`${word}\` bertumpuk dengan jam sebelumnya`, `\`${word}\` overlaps the hours before it`);
    intervals.push({ from, to });
  }
  return { ok: true, value: intervals };
}

function failed(id: string, en: string): { readonly ok: false; readonly problem: Text } {
  return { ok: false, problem: { id, en } };
}
