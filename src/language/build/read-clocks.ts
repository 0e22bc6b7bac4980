import type { Calendar } from "../../time/calendar.js";
import type { OpeningHours, Weekday } from "../../time/clock-spec.js";
import { zoneFor } from "../../time/zone.js";
import type { NamedClock } from "../model/policy.js";
import type { LocatedNode, ScalarNode } from "../yaml/located.js";
import { childOf, entriesOf, itemsOf, textNode, wordOf } from "../yaml/node-access.js";
import { type ParsedHours, parseDays, parseHours, parseOpenTimes, weekdays } from "./parse-hours.js";
import { readDate } from "./read-times.js";
import type { Survey } from "./survey.js";

/** The clocks of a policy, by id; one whose calendar or zone is not known is left out. */
export function readClocks(
  section: LocatedNode | null,
  calendars: ReadonlyMap<string, Calendar>,
  survey: Survey,
): ReadonlyMap<string, NamedClock> {
  const clocks = new Map<string, NamedClock>();
  for (const { key: id, node } of entriesOf(section)) {
    const calendar = readCalendarName(childOf(node, "calendar"), calendars, survey);
    const timezone = readZone(childOf(node, "timezone"), survey);
    const hours = readHours(childOf(node, "hours"), survey);
    if (calendar === "missing" || timezone === null) continue;
    const weekend = itemsOf(childOf(node, "weekend")).flatMap((item): Weekday[] => {
      const day = wordOf(item, weekdays);
      return day === null ? [] : [day];
    });
    const collectiveLeave = wordOf(childOf(node, "collective-leave"), ["open", "closed"] as const) ?? "open";
    clocks.set(id, { id, spec: { timezone, calendar, weekend: [...new Set(weekend)], collectiveLeave, hours } });
  }
  return clocks;
}

function readCalendarName(node: LocatedNode | null, calendars: ReadonlyMap<string, Calendar>, survey: Survey): Calendar | null | "missing" {
  const name = textNode(node);
  if (name === null || name.value === "always") return null;
  survey.mention("calendar", name);
  return calendars.get(name.value) ?? "missing";
}

function readZone(node: LocatedNode | null, survey: Survey): string | null {
  const name = textNode(node);
  if (name === null) return null;
  const zone = zoneFor(name.value);
  if (zone === null) survey.unreadable.push({ code: "unknown-zone", text: name.value, problem: null, span: name.span });
  return zone?.timezone ?? null;
}

function readHours(node: LocatedNode | null, survey: Survey): readonly OpeningHours[] {
  const text = textNode(node);
  if (text !== null) return (read(text, parseHours, survey) ?? []).map((group) => ({ ...group, from: null, until: null }));
  return itemsOf(node).flatMap((item) => {
    const days = read(textNode(childOf(item, "days")), parseDays, survey);
    const intervals = read(textNode(childOf(item, "open")), parseOpenTimes, survey);
    const from = readDate(childOf(item, "from"), survey);
    const until = readDate(childOf(item, "until"), survey);
    return days === null || intervals === null ? [] : [{ days, intervals, from, until }];
  });
}

function read<Value>(
  text: (ScalarNode & { readonly value: string }) | null,
  parse: (text: string) => ParsedHours<Value>,
  survey: Survey,
): Value | null {
  if (text === null) return null;
  const parsed = parse(text.value);
  if (parsed.ok) return parsed.value;
  survey.unreadable.push({ code: "invalid-hours", text: text.value, problem: parsed.problem, span: text.span });
  return null;
}
