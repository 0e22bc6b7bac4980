import type { Text } from "../diagnostics/text.js";
import type { Clock } from "./clock.js";
import { closingReason, OUTSIDE_HOURS } from "./closing.js";
import { type Course, courseOf } from "./course.js";
import type { Due, DueRequest, Stretch } from "./due.js";
import type { Extensions } from "./extension.js";
import type { Instant } from "./instant.js";
import { StretchList } from "./stretch-list.js";
import type { MovingPause } from "./unrolled-course.js";

const COUNTED: Text = { id: "dihitung", en: "counted" };
const TO_END_OF_DAY: Text = { id: "sampai akhir hari itu", en: "to the end of that day" };
const START_DAY: Text = { id: "hari mulai tidak dihitung", en: "the day of the start does not count" };
const EXTENDED: Text = { id: "diperpanjang", en: "extended" };
const PAUSED: Text = { id: "penghitungan dihentikan", en: "the clock is paused" };
const ROLLED_ON: Text = {
  id: "bergeser ke jam yang sama pada hari kerja berikutnya",
  en: "moved to the same time of the next working day",
};

/**
 * A due instant and every stretch of the way to it, from the start to the due instant without gap or overlap. Where a year
 * is missing from the calendar the stretches end where it would have been needed. Throws as `dueInstant` does.
 */
export function explainDue(
  clock: Clock,
  request: DueRequest,
  extensions: Extensions | null = null,
): { readonly due: Due; readonly stretches: readonly Stretch[] } {
  const course = courseOf(clock, request, extensions);
  if (course === null) return { due: { kind: "open" }, stretches: [] };
  return { due: course.due, stretches: stretchesOf(clock, request, course) };
}

function stretchesOf(clock: Clock, request: DueRequest, course: Course): readonly Stretch[] {
  const { due } = course;
  const end = due.kind === "at" ? due.at : course.missingFrom;
  const list = new StretchList(course.start, end);
  const { term } = request;
  const working = term.kind === "working-days" || (term.kind === "end-of-day" && term.working);
  const skipsStartDay = term.kind === "end-of-day" || request.counting === "from-next-day";
  const moved = movedBy(working);

  // Between pauses each part of the way speaks for itself.
  const goOn = (until: Instant) => {
    if (skipsStartDay) list.goTo(Math.min(until, course.begins), "closed", START_DAY);
    else goOverHours(clock, list, Math.min(until, course.begins));
    const reached = Math.min(until, course.reached);
    if (term.kind === "counted") goOverHours(clock, list, reached);
    else if (working) goOverDays(clock, list, reached);
    else list.goTo(reached, "counted", COUNTED);
    list.goTo(Math.min(until, course.extendedFrom), "counted", TO_END_OF_DAY);
    list.goTo(Math.min(until, course.rolledFrom), "extended", EXTENDED);
    goOverRoll(clock, list, until);
  };
  for (const pause of course.pauses) {
    goOn(pause.from);
    list.goTo(pause.until, "paused", moved(pause));
  }
  goOn(end);
  return list.stretches;
}

/** Hour by hour: open time counts. */
function goOverHours(clock: Clock, list: StretchList, until: Instant): void {
  for (let day = clock.day(clock.zone.dateAt(list.at)); day.start < until; day = clock.day(day.date + 1)) {
    const reason = day.closing === null ? OUTSIDE_HOURS : closingReason(day.closing);
    for (const open of day.open) {
      list.goTo(Math.min(until, open.from), "closed", reason);
      list.goTo(Math.min(until, open.until), "counted", COUNTED);
    }
    list.goTo(Math.min(until, day.end), "closed", reason);
  }
}

/** Day by day: a working day counts as a whole. */
function goOverDays(clock: Clock, list: StretchList, until: Instant): void {
  for (let day = clock.day(clock.zone.dateAt(list.at)); day.start < until; day = clock.day(day.date + 1)) {
    if (day.closing === null) list.goTo(Math.min(until, day.end), "counted", COUNTED);
    else list.goTo(Math.min(until, day.end), "closed", closingReason(day.closing));
  }
}

function goOverRoll(clock: Clock, list: StretchList, until: Instant): void {
  for (let day = clock.day(clock.zone.dateAt(list.at)); day.start < until; day = clock.day(day.date + 1)) {
    list.goTo(Math.min(until, day.end), "rolled", day.closing === null ? ROLLED_ON : closingReason(day.closing));
  }
}

/** What a pause did to a term of days. */
function movedBy(working: boolean): (pause: MovingPause) => Text {
  return ({ days }) => {
    if (days === 0) return PAUSED;
    return {
      id: `${PAUSED.id}; tenggat mundur ${days} hari${working ? " kerja" : ""}`,
      en: `${PAUSED.en}; the term moves on by ${days} ${working ? "working " : ""}day${days === 1 ? "" : "s"}`,
    };
  };
}
