import type { DueRequest } from "./due.js";
import type { Instant } from "./instant.js";
import { DAY_MS, type LocalDate, plusMonths } from "./local-date.js";
import type { Term } from "./term.js";
import { unitePauses } from "./unite-pauses.js";
import type { MovingPause, UnrolledCourse } from "./unrolled-course.js";
import { midnightsIn, openDayFrom, openDaysAfter, type Walk } from "./walk.js";

type DayTerm = Extract<Term, { kind: "calendar" | "working-days" | "end-of-day" }>;

/** A term of days before its pauses: the date it ends on, how it moves on, and which instant of that date is its end. */
interface DayPlan {
  readonly begins: Instant;
  /** From where pauses count. */
  readonly pausesFrom: Instant;
  readonly date: LocalDate;
  readonly nominal: Instant;
  /** Whether it moves on by working days. */
  readonly working: boolean;
  readonly endOn: (date: LocalDate) => Instant;
}

/** Terms of days, months and years, which keep the local time or end with a local day. */
export function dayCourse(walk: Walk, request: DueRequest, term: DayTerm): UnrolledCourse {
  const plan = planOf(walk, request, term);
  const { zone } = walk.clock;
  let { date, nominal: ends } = plan;
  const pauses: MovingPause[] = [];
  for (const pause of unitePauses(request.pauses, plan.pausesFrom)) {
    const counts = pause.from <= ends;
    const days = counts ? midnightsIn(walk, pause, plan.working) : 0;
    pauses.push({ ...pause, days });
    if (!counts) continue;
    date = plan.working ? openDaysAfter(walk, date, days) : date + days;
    ends = Math.max(ends, plan.endOn(date), pause.until);
  }
  // A missing year may move the start, and with it the time of day, and take back what a pause moved; never the day without pauses.
  const notBefore = plan.working ? Math.max(request.start, zone.startOfDay(zone.dateAt(plan.nominal))) : ends;
  return { begins: Math.min(plan.begins, ends), reached: ends, ends, pauses, notBefore };
}

function planOf(walk: Walk, request: DueRequest, term: DayTerm): DayPlan {
  if (term.kind === "calendar") return calendarPlan(walk, request, term.unit, term.amount);
  if (term.kind === "end-of-day") return endOfDayPlan(walk, request.start, term.amount, term.working);
  if (request.counting === "from-start") return workingPlan(walk, request.start, term.amount);
  return startingNextDay(endOfDayPlan(walk, request.start, term.amount, true));
}

function calendarPlan(walk: Walk, request: DueRequest, unit: "day" | "month" | "year", amount: number): DayPlan {
  const { zone } = walk.clock;
  const { start } = request;
  const local = zone.toLocal(start);
  const first = Math.floor(local / DAY_MS);
  const date = unit === "day" ? first + amount : plusMonths(first, unit === "month" ? amount : amount * 12);
  if (request.counting === "from-next-day") {
    const begins = zone.endOfDay(first) + 1;
    return startingNextDay({ begins, pausesFrom: start, date, nominal: zone.endOfDay(date), working: false, endOn: zone.endOfDay });
  }
  const endOn = (day: LocalDate) => zone.fromLocal(day * DAY_MS + (local - first * DAY_MS));
  // No time at all ends at the start, also in an hour that the clock repeats.
  const nominal = amount === 0 ? start : endOn(date);
  return { begins: start, pausesFrom: start, date, nominal, working: false, endOn };
}

function endOfDayPlan(walk: Walk, start: Instant, amount: number, working: boolean): DayPlan {
  const { zone } = walk.clock;
  const first = zone.dateAt(start);
  const date = working ? openDaysAfter(walk, first, amount) : first + amount;
  const begins = amount === 0 ? start : zone.endOfDay(first) + 1;
  return { begins, pausesFrom: start, date, nominal: zone.endOfDay(date), working, endOn: zone.endOfDay };
}

/** A term that counts from the next day starts at the next midnight, so no pause before that matters to it. */
function startingNextDay(plan: DayPlan): DayPlan {
  return { ...plan, pausesFrom: plan.begins };
}

/** The same local time so many working days later, or the day's last closing time where that is earlier. */
function workingPlan(walk: Walk, start: Instant, amount: number): DayPlan {
  const { zone, day } = walk.clock;
  let first = openDayFrom(walk, zone.dateAt(start));
  let interval = first.open.find((open) => start < open.until);
  while (interval === undefined) {
    first = openDayFrom(walk, first.date + 1);
    interval = first.open.find((open) => start < open.until);
  }
  const begins = Math.max(start, interval.from);
  const timeOfDay = zone.toLocal(begins) - first.date * DAY_MS;
  const endOn = (date: LocalDate) =>
    Math.min(zone.fromLocal(date * DAY_MS + timeOfDay), day(date).open.at(-1)?.until ?? Number.POSITIVE_INFINITY);
  const date = openDaysAfter(walk, first.date, amount);
  return { begins, pausesFrom: begins, date, nominal: amount === 0 ? begins : endOn(date), working: true, endOn };
}
