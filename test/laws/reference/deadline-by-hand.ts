import type { Temporal } from "temporal-polyfill";
import type { ClockSpec } from "../../../src/time/clock-spec.js";
import type { Due, DueRequest, Pause } from "../../../src/time/due.js";
import { LocalDays, MissingYear, once } from "./local-days.js";

/** Where a term ends, counted day by day as the page says. Same shape as the program's own answer. */
export function deadlineByHand(clock: ClockSpec, request: DueRequest): Due {
  const { term, start, given, counting, ifClosed, pauses } = request;
  const asked = JSON.stringify([term, start, given, counting, ifClosed, pauses]);
  return once(onPaper(clock).dues, asked, () => unlessYearMissing(clock, request, (days) => countDays(days, request)));
}

/** An end that is reached, moved on where its day is closed and the term asks for it. */
export function rolledByHand(clock: ClockSpec, at: number, request: DueRequest): Due {
  return unlessYearMissing(clock, request, (days) => ({ kind: "at", at: roll(days, at, request), givenTooEarly: false }));
}

interface Paper {
  readonly days: LocalDays;
  readonly dues: Map<string, Due>;
}

const papers = new WeakMap<ClockSpec, Paper>();

/** The same clock counts the same every time: each world counts the terms of the one before. */
function onPaper(clock: ClockSpec): Paper {
  const known = papers.get(clock);
  if (known !== undefined) return known;
  const paper = { days: new LocalDays(clock), dues: new Map<string, Due>() };
  papers.set(clock, paper);
  return paper;
}

function unlessYearMissing(clock: ClockSpec, request: DueRequest, count: (days: LocalDays) => Due): Due {
  try {
    return count(onPaper(clock).days);
  } catch (error) {
    if (error instanceof MissingYear)
      return { kind: "unknown", notBefore: request.start, calendar: clock.calendar?.id ?? "", year: error.year };
    throw error;
  }
}

function countDays(days: LocalDays, request: DueRequest): Due {
  const { term, start, given } = request;
  if (term.kind === "open") return { kind: "open" };
  if (term.kind === "given") {
    if (given === null) return { kind: "open" };
    const at = outOfPauses(Math.max(given, start), unite(request.pauses));
    return { kind: "at", at: roll(days, at, request), givenTooEarly: given < start };
  }
  return { kind: "at", at: roll(days, unrolled(days, request), request), givenTooEarly: false };
}

function unrolled(days: LocalDays, request: DueRequest): number {
  const { term } = request;
  const pauses = unite(request.pauses);
  switch (term.kind) {
    case "counted":
      return counted(days, request, term.milliseconds, pauses);
    case "calendar": {
      const amount = { [`${term.unit}s`]: term.amount };
      return byDays(days, request, pauses, { from: request.start, isBoundary: () => true }, (more) =>
        atLocalTime(days, request, days.dateOf(request.start).add(amount).add({ days: more })),
      );
    }
    case "end-of-day": {
      const { working, amount } = term;
      const today = days.dateOf(request.start);
      return byDays(days, request, pauses, { from: request.start, isBoundary: working ? endsWorkingDay(days) : () => true }, (more) =>
        days.lastMillisecondOf(working ? workingDaysAfter(days, today, amount + more) : today.add({ days: amount + more })),
      );
    }
    case "working-days": {
      const { amount } = term;
      if (request.counting === "from-next-day") {
        const today = days.dateOf(request.start);
        return byDays(days, request, pauses, { from: request.start, isBoundary: endsWorkingDay(days) }, (more) =>
          days.lastMillisecondOf(workingDaysAfter(days, today, amount + more)),
        );
      }
      const start = days.openingFrom(request.start);
      return byDays(days, request, pauses, { from: start, isBoundary: endsWorkingDay(days) }, (more) => {
        const date = workingDaysAfter(days, days.dateOf(start), amount + more);
        const sameTime = days.instantOf(date.toPlainDateTime(days.localOf(start).toPlainTime()));
        return Math.min(sameTime, days.openOn(date).at(-1)?.to ?? sameTime);
      });
    }
    default:
      throw new Error(`not a counted term: ${term.text}`);
  }
}

function endsWorkingDay(days: LocalDays): (ended: Temporal.PlainDate) => boolean {
  return (ended) => !days.isClosed(ended);
}

function workingDaysAfter(days: LocalDays, date: Temporal.PlainDate, amount: number): Temporal.PlainDate {
  let last = date;
  for (let count = 0; count < amount; count += 1) last = days.nextWorkingDay(last);
  return last;
}

/** The start's local time on that date, or the end of that date where the first day does not count. */
function atLocalTime(days: LocalDays, request: DueRequest, date: Temporal.PlainDate): number {
  if (request.counting === "from-next-day") return days.lastMillisecondOf(date);
  return days.instantOf(date.toPlainDateTime(days.localOf(request.start).toPlainTime()));
}

/** A term in days: each pause that begins in time adds the boundaries inside it, and the end never lies in a pause. */
function byDays(
  days: LocalDays,
  request: DueRequest,
  pauses: readonly Pause[],
  rule: { readonly from: number; readonly isBoundary: (ended: Temporal.PlainDate) => boolean },
  endAfter: (more: number) => number,
): number {
  const from = request.counting === "from-next-day" ? days.startOf(days.dateOf(request.start).add({ days: 1 })) : rule.from;
  let more = 0;
  let due = endAfter(more);
  for (const pause of pauses) {
    if (pause.from > due || pause.until <= from) continue;
    for (
      let midnight = days.dateOf(Math.max(pause.from, from)).add({ days: 1 });
      days.startOf(midnight) <= pause.until;
      midnight = midnight.add({ days: 1 })
    ) {
      if (rule.isBoundary(midnight.subtract({ days: 1 }))) more += 1;
    }
    due = outOfPauses(Math.max(due, endAfter(more)), [pause]);
  }
  return due;
}

/** Open time less the pauses, day after day, until the count is reached. */
function counted(days: LocalDays, request: DueRequest, milliseconds: number, pauses: readonly Pause[]): number {
  const nextDay = request.counting === "from-next-day";
  const start = nextDay ? days.startOf(days.dateOf(request.start).add({ days: 1 })) : request.start;
  const reached = reach(days, start, milliseconds, pauses);
  // A count that is full as a pause begins was reached before the pause.
  return outOfPauses(nextDay ? days.lastMillisecondOf(days.dateOf(milliseconds > 0 ? reached - 1 : reached)) : reached, pauses);
}

function reach(days: LocalDays, start: number, milliseconds: number, pauses: readonly Pause[]): number {
  let left = milliseconds;
  for (let date = days.dateOf(start); ; date = date.add({ days: 1 })) {
    for (const open of days.openOn(date)) {
      for (const free of without({ from: Math.max(open.from, start), to: open.to }, pauses)) {
        // A count of zero ends at the first open instant, too.
        if (free.to - free.from >= left) return free.from + left;
        left -= free.to - free.from;
      }
    }
  }
}

function without(open: { readonly from: number; readonly to: number }, pauses: readonly Pause[]): { from: number; to: number }[] {
  let pieces = open.from < open.to ? [{ ...open }] : [];
  for (const pause of pauses) {
    pieces = pieces.flatMap(({ from, to }) =>
      [
        { from, to: Math.min(to, pause.from) },
        { from: Math.max(from, pause.until), to },
      ].filter((piece) => piece.from < piece.to),
    );
  }
  return pieces;
}

function roll(days: LocalDays, unrolledAt: number, request: DueRequest): number {
  let at = unrolledAt;
  if (request.ifClosed === "stay") return at;
  const pauses = unite(request.pauses);
  for (;;) {
    const date = days.dateOf(at);
    if (!days.isClosed(date)) return at;
    const next = days.nextWorkingDay(date);
    const isLast = at === days.lastMillisecondOf(date);
    at = outOfPauses(isLast ? days.lastMillisecondOf(next) : days.instantOf(next.toPlainDateTime(days.localOf(at).toPlainTime())), pauses);
  }
}

/** The clock stands still inside a pause: no term ends there. */
export function outOfPauses(at: number, pauses: readonly Pause[]): number {
  let out = at;
  for (const { from, until } of pauses) if (from <= out && out < until) out = until;
  return out;
}

/** Ascending and disjoint; such as touch are one. */
export function unite(pauses: readonly Pause[]): readonly Pause[] {
  const united: { from: number; until: number }[] = [];
  for (const pause of [...pauses].filter(({ from, until }) => from < until).sort((a, b) => a.from - b.from)) {
    const last = united.at(-1);
    if (last !== undefined && pause.from <= last.until) last.until = Math.max(last.until, pause.until);
    else united.push({ ...pause });
  }
  return united;
}
