import type { Evaluation } from "../../src/engine/finding.js";
import type { Json, RecordedEvent } from "../../src/events/event.js";
import { formatInstant } from "../../src/time/format-instant.js";
import { parseInstant } from "../../src/time/parse-instant.js";
import type { PolicyDocument } from "./arbitrary-policy.js";

const countedInstead = ["0 minutes", "30 minutes", "2 hours", "24 hours", "2 x 24 jam", "90 menit"];

/** A policy whose terms are all counted on a clock that is always open; given deadlines and open terms stay. */
export function countedOnly(document: PolicyDocument): PolicyDocument {
  return mapped(document, (value) => {
    if (!isObject(value) || typeof value["term"] !== "string" || value["term"].startsWith("at ") || value["term"].startsWith("no "))
      return value;
    const term = countedInstead[value["term"].length % countedInstead.length];
    return { term, clock: "wib", ...("if" in value ? { if: value["if"] } : {}) };
  });
}

/** The same policy so much later: every instant that it names moves. */
export function shiftedPolicy(document: PolicyDocument, by: number): PolicyDocument {
  return mapped(document, (value) => shiftedText(value, by));
}

/** The same record so much later, what its data say of instants too. */
export function shiftedEvent(event: RecordedEvent, by: number): RecordedEvent {
  const { time, until, recorded, data } = event;
  return { ...event, time: time + by, until: until === null ? null : until + by, recorded: recorded + by, data: shiftedData(data, by) };
}

/** What an evaluation says of each instance, its instants moved back; an id may stand for an instant, and is left out. */
export function shiftedFindings({ findings, deviations, cases }: Evaluation, by: number): readonly string[] {
  const back = (at: number | null) => (at === null ? "-" : new Date(at - by).toISOString());
  return [
    `${cases} cases`,
    ...deviations.map(({ machine, key, state, event, at }) => [machine, key, state, event.id, back(at)].join(" ")),
    ...findings.map((finding) => {
      const { clause, status, cured, late, triggeredAt, triggeredUntil, dueAt, dueUntil, performedAt, performedUntil, decidedAt } = finding;
      const instants = [triggeredAt, triggeredUntil, dueAt, dueUntil, performedAt, performedUntil, decidedAt].map(back);
      return [clause, finding.case.key, finding.explain().trigger.event?.id, status, cured, late, ...instants].join(" ");
    }),
  ].sort();
}

function shiftedData(data: Json, by: number): Json {
  if (typeof data === "string") return shiftedText(data, by) as Json;
  if (Array.isArray(data)) return data.map((each: Json) => shiftedData(each, by));
  if (!isObject(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shiftedData(value as Json, by)]));
}

function shiftedText(value: unknown, by: number): unknown {
  const instant = typeof value === "string" ? parseInstant(value) : null;
  return instant === null ? value : formatInstant(instant + by, "UTC");
}

function mapped(document: PolicyDocument, change: (value: unknown) => unknown): PolicyDocument {
  return JSON.parse(JSON.stringify(document), (_, value: unknown) => change(value));
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
