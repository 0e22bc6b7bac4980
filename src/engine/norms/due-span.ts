import type { RecordedEvent } from "../../events/event.js";
import type { Start } from "../../language/model/clause.js";
import type { Pause } from "../../time/due.js";
import { dueInstant } from "../../time/due-instant.js";
import type { Extensions } from "../../time/extension.js";
import type { Instant } from "../../time/instant.js";
import { parseInstant } from "../../time/parse-instant.js";
import type { Term } from "../../time/term.js";
import type { Zone } from "../../time/zone.js";
import { type Cause, missingFact, missingYear, noFixedTerm } from "../facts/cause.js";
import { stepInto } from "../facts/reading.js";
import type { PeriodPlan } from "../plan/period-plan.js";
import type { Between, Origin, UnsurePause } from "../ways/instance.js";

export interface DueSpan {
  readonly due: Between;
  readonly causes: readonly Cause[];
}

/** The instant from which a term runs: the trigger's own time, its recording, or one in its data; of a breach, its instant. */
export function startOf(start: Start, { event, born }: Origin, at: Between): Between | null {
  if (start.kind === "time" || event === null || born !== undefined) return at;
  if (start.kind === "recordedtime") return { earliest: event.recorded, latest: event.recorded };
  const given = instantIn(event, start.path);
  return given === null ? null : { earliest: given, latest: given };
}

/**
 * First and last possible due instant. Within one local date a later start is never due sooner, and due dates never go
 * back; but several dates can fall due on one (a month cut short, a roll), each at its own local time. So the ends are
 * looked for among the starts that fall due on the first, or the last, due date.
 */
export function dueSpan(
  plan: PeriodPlan,
  start: Between | null,
  trigger: RecordedEvent | null,
  at: Between,
  pauses: readonly UnsurePause[],
  extensions: Extensions | null = null,
): DueSpan {
  const { term } = plan.period;
  const never = { earliest: at.earliest - 1, latest: Number.POSITIVE_INFINITY };
  if (term.kind === "open") return { due: never, causes: [noFixedTerm()] };
  if (start === null) return { due: never, causes: [missingFact("start")] };
  const given = givenOf(term, trigger);
  if (term.kind === "given" && given === null) return { due: never, causes: [missingFact(term.path)] };
  const first = ask(plan, start.earliest, given, shortest(pauses), extensions);
  if (start.earliest === start.latest && pauses.every(isExact)) {
    return { due: { earliest: first.earliest, latest: first.latest }, causes: first.causes };
  }
  // What may begin at any later time may end at any later time.
  const isBounded = Number.isFinite(start.latest);
  const endless = { latest: Number.POSITIVE_INFINITY, causes: [] };
  const last = isBounded ? ask(plan, start.latest, given, longest(pauses), extensions) : endless;
  const { zone } = plan.clock;
  let earliest = first.earliest;
  for (const other of dayStartsAfter(zone, start)) {
    const due = ask(plan, other, given, shortest(pauses), extensions).earliest;
    if (zone.dateAt(due) !== zone.dateAt(first.earliest)) break;
    earliest = Math.min(earliest, due);
  }
  let { latest } = last;
  for (const other of isBounded ? dayEndsBefore(zone, start) : []) {
    const due = ask(plan, other, given, longest(pauses), extensions).latest;
    if (!Number.isFinite(due) || !Number.isFinite(latest) || zone.dateAt(due) !== zone.dateAt(last.latest)) break;
    latest = Math.max(latest, due);
  }
  return { due: { earliest, latest }, causes: [...first.causes, ...last.causes] };
}

/** Local midnights inside the span, the first first. */
function* dayStartsAfter(zone: Zone, { earliest, latest }: Between): Iterable<Instant> {
  for (let date = zone.dateAt(earliest) + 1; zone.startOfDay(date) <= latest; date++) yield zone.startOfDay(date);
}

/** Last instants of the local days inside the span, the last first. */
function* dayEndsBefore(zone: Zone, { earliest, latest }: Between): Iterable<Instant> {
  for (let date = zone.dateAt(latest) - 1; zone.endOfDay(date) >= earliest; date--) yield zone.endOfDay(date);
}

/** The instant that the trigger gives for a term of the kind `at data.deadline`. */
export function givenOf(term: Term, trigger: RecordedEvent | null): Instant | null {
  if (term.kind !== "given" || trigger === null) return null;
  const [root, ...path] = term.path.split(".");
  return root === "data" ? instantIn(trigger, path) : null;
}

function ask(
  plan: PeriodPlan,
  start: Instant,
  given: Instant | null,
  pauses: readonly Pause[],
  extensions: Extensions | null,
): { earliest: Instant; latest: Instant; causes: readonly Cause[] } {
  const { term, counting, ifClosed } = plan.period;
  const due = dueInstant(plan.clock, { term, start, counting, ifClosed, pauses, given }, extensions);
  switch (due.kind) {
    case "at":
      return { earliest: due.at, latest: due.at, causes: [] };
    case "unknown":
      return { earliest: due.notBefore, latest: Number.POSITIVE_INFINITY, causes: [missingYear(due.calendar, due.year)] };
    case "open":
      return { earliest: start - 1, latest: Number.POSITIVE_INFINITY, causes: [noFixedTerm()] };
  }
}

/** An instant in an event's data; `null` where there is none. */
export function instantIn(event: RecordedEvent, path: readonly string[]): Instant | null {
  const value = stepInto(event.data, path);
  return typeof value === "string" ? parseInstant(value) : null;
}

function isExact(pause: UnsurePause): boolean {
  return pause.from.earliest === pause.from.latest && pause.until.earliest === pause.until.latest;
}

function shortest(pauses: readonly UnsurePause[]): readonly Pause[] {
  return pauses.map((pause) => ({ from: pause.from.latest, until: pause.until.earliest })).filter((pause) => pause.from < pause.until);
}

function longest(pauses: readonly UnsurePause[]): readonly Pause[] {
  return pauses.map((pause) => ({ from: pause.from.earliest, until: pause.until.latest }));
}
