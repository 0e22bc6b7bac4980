import type { Calendar, CalendarYear, Holiday } from "../../time/calendar.js";
import type { LocatedNode, MapEntry } from "../yaml/located.js";
import { childOf, entriesOf, itemsOf, textNode, textOf, wordOf } from "../yaml/node-access.js";
import { bases } from "./read-basis.js";
import { readSources } from "./read-sources.js";
import { readText } from "./read-text.js";
import { readDate } from "./read-times.js";
import type { Survey } from "./survey.js";

const YEAR = /^[0-9]{4}$/;

/** Reads a calendar's file; days and years that cannot be read are left out, `null` where it has no readable name. */
export function readCalendar(root: LocatedNode, survey: Survey): Calendar | null {
  const metadata = childOf(root, "metadata");
  const id = textOf(childOf(metadata, "id"));
  const title = readText(childOf(metadata, "title"));
  readSources(childOf(root, "sources"), survey);
  const years = new Map<number, CalendarYear>();
  const days = new Map<string, Holiday>();
  for (const entry of entriesOf(childOf(root, "years"))) {
    const year = readYear(entry, survey);
    if (year !== null) years.set(year.year, year);
    for (const item of itemsOf(childOf(entry.node, "days"))) readDay(item, entry, year, days, survey);
  }
  return id === null || title === null ? null : { id, title, years, days };
}

function readYear({ key, keySpan, node }: MapEntry, survey: Survey): CalendarYear | null {
  if (!YEAR.test(key)) {
    survey.unreadable.push({ code: "invalid-year", text: key, problem: null, span: keySpan });
    return null;
  }
  const basis = wordOf(childOf(node, "basis"), bases);
  const source = survey.mention("source", childOf(node, "source"));
  const note = readText(childOf(node, "note"));
  return basis === null ? null : { year: Number(key), basis, source, note };
}

function readDay(node: LocatedNode, year: MapEntry, read: CalendarYear | null, days: Map<string, Holiday>, survey: Survey): void {
  const text = textNode(childOf(node, "date"));
  const date = readDate(childOf(node, "date"), survey);
  const kind = wordOf(childOf(node, "kind"), ["public-holiday", "collective-leave"] as const);
  const title = readText(childOf(node, "title"));
  const source = survey.mention("source", childOf(node, "source"));
  const knownFrom = readDate(childOf(node, "known-from"), survey);
  if (date === null || text === null) return;
  if (date.slice(0, 4) !== year.key && YEAR.test(year.key)) survey.strayDates.push({ date, year: year.key, span: text.span });
  const first = survey.dates.get(date);
  if (first !== undefined) survey.duplicates.push({ name: date, span: text.span, first });
  else survey.dates.set(date, text.span);
  if (kind !== null && title !== null) days.set(date, { date, kind, title, source: source ?? read?.source ?? null, knownFrom });
}
