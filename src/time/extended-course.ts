import type { DueRequest } from "./due.js";
import type { CountedOn, Extensions } from "./extension.js";
import type { Instant } from "./instant.js";
import { lengthenTerm } from "./lengthen-term.js";
import { DAY_MS } from "./local-date.js";
import { movePastPauses } from "./move-past-pauses.js";
import type { Term } from "./term.js";
import { termCourse } from "./term-course.js";
import { afterPause } from "./unite-pauses.js";
import type { UnrolledCourse } from "./unrolled-course.js";
import { startWalk, type Walk } from "./walk.js";

/** 200 years: no term is meant to be longer, and what events can ask for needs an end. */
const LONGEST_MS = 73_050 * DAY_MS;

/** A year that the calendar of an extension's own clock lists nothing for. */
interface Lacking {
  readonly calendar: string;
  readonly year: number;
}

export interface ExtendedCourse extends Pick<UnrolledCourse, "ends" | "pauses"> {
  readonly lacking: Lacking | null;
}

/**
 * Where a term ends that was extended, and the pauses on the way. Extensions come before pauses: an end that is so much
 * later is moved on by every pause, one that was given as an instant by none.
 */
export function extendedCourse(walk: Walk, request: DueRequest, extensions: Extensions, plain: UnrolledCourse): ExtendedCourse {
  const unpaused = { ...request, pauses: [] };
  const nominal = termCourse(walk, unpaused)?.ends ?? plain.ends;
  const lackings: Lacking[] = [];
  const count = (on: CountedOn, start: Instant): Instant => counted(on, start, lackings);
  const longest = extensions.atMost === null ? request.start + LONGEST_MS : count(extensions.atMost, request.start);
  const bound = Math.max(nominal, longest);
  const longer = countable(walk, request, lengthenTerm(walk.clock, request.term, extensions.by));
  const later =
    longer === null
      ? extensions.by.reduce((end, more) => (end < bound ? count(more, end) : end), nominal)
      : (termCourse(walk, { ...unpaused, term: longer })?.ends ?? nominal);
  const whole = longer === null || later > bound ? null : termCourse(walk, { ...request, term: longer });
  const moved = whole ?? movePastPauses(walk, request, plain, Math.min(later, bound));
  const given = extensions.to === null ? plain.ends : afterPause(moved.pauses, Math.min(extensions.to, bound));
  return { ends: Math.max(plain.ends, moved.ends, given), pauses: moved.pauses, lacking: lackings[0] ?? null };
}

function countable({ clock }: Walk, { counting, ifClosed }: DueRequest, term: Term | null): Term | null {
  return term === null || clock.canCount(term, counting, ifClosed) !== null ? null : term;
}

function counted({ clock, term, counting }: CountedOn, start: Instant, lackings: Lacking[]): Instant {
  const walk = startWalk(clock);
  const course = termCourse(walk, { term, start, counting, ifClosed: "stay", pauses: [], given: null });
  const { calendar } = clock.spec;
  if (walk.missing !== null && calendar !== null) lackings.push({ calendar: calendar.id, year: walk.missing.year });
  return course?.ends ?? start;
}
