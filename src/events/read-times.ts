import type { Instant } from "../time/instant.js";
import { parseInstant } from "../time/parse-instant.js";
import { parseLocalDate } from "../time/parse-local-date.js";
import { zoneFor } from "../time/zone.js";
import { type EventProblem, eventProblem } from "./event-problem.js";
import { own, type PlainObject } from "./plain-object.js";
import { readText } from "./read-text.js";

/** When something happened and when that was recorded; see `RecordedEvent`. */
export interface EventTimes {
  readonly time: Instant;
  readonly until: Instant | null;
  readonly recorded: Instant;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `time`, `timeuntil`, `timezone` and `recordedtime`; `null` after adding at least one problem. */
export function readTimes(attributes: PlainObject, problems: EventProblem[]): EventTimes | null {
  const before = problems.length;
  const zone = readText(own(attributes, "timezone"), "timezone", problems);
  const span = readSpan(own(attributes, "time"), zone, problems);
  const until = readInstant(own(attributes, "timeuntil"), "timeuntil", problems);
  const recorded = readInstant(own(attributes, "recordedtime"), "recordedtime", problems);
  if (span === null) return null;
  if (until !== null && until <= span.time) problems.push(eventProblem("span-without-length", "/timeuntil", {}));
  if (recorded !== null && recorded < span.time) problems.push(eventProblem("recorded-before-time", "/recordedtime", {}));
  if (problems.length > before) return null;
  return { time: span.time, until: until ?? span.until, recorded: recorded ?? span.time };
}

/** `time` itself: an instant, or a date that means its whole local day. */
function readSpan(value: unknown, zone: string | null, problems: EventProblem[]): { time: Instant; until: Instant | null } | null {
  if (value === undefined || value === null) {
    problems.push(eventProblem("missing-attribute", "", { name: "time" }));
    return null;
  }
  const text = readText(value, "time", problems);
  if (text === null) return null;
  if (DATE.test(text)) return readDay(text, zone, problems);
  const time = parseInstant(text);
  if (time === null) problems.push(eventProblem("invalid-time", "/time", { value: text }));
  return time === null ? null : { time, until: null };
}

function readDay(date: string, zoneName: string | null, problems: EventProblem[]): { time: Instant; until: Instant } | null {
  const day = parseLocalDate(date);
  const zone = zoneName === null ? null : zoneFor(zoneName);
  if (day === null) problems.push(eventProblem("invalid-time", "/time", { value: date }));
  if (zoneName === null) problems.push(eventProblem("date-without-zone", "/time", { value: date }));
  else if (zone === null) problems.push(eventProblem("unknown-zone", "/timezone", { value: zoneName }));
  if (day === null || zoneName === null || zone === null) return null;
  const time = zone.startOfDay(day);
  const until = zone.startOfDay(day + 1);
  if (until > time) return { time, until };
  problems.push(eventProblem("no-such-day", "/time", { value: date, zone: zoneName }));
  return null;
}

function readInstant(value: unknown, name: "timeuntil" | "recordedtime", problems: EventProblem[]): Instant | null {
  const text = readText(value, name, problems);
  if (text === null) return null;
  const instant = parseInstant(text);
  if (instant === null) problems.push(eventProblem("invalid-time", `/${name}`, { value: text }));
  return instant;
}
