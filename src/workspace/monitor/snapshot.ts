import type { Because, ChangedField } from "../../engine/monitor/finding-change.js";
import type { Program } from "../../engine/program.js";
import type { Json, RecordedEvent } from "../../events/event.js";
import { inspectJson } from "../../events/inspect-json.js";
import { isPlainObject, own } from "../../events/plain-object.js";
import { toCloudEvent } from "../../events/to-cloud-event.js";
import { toEvent } from "../../events/to-event.js";
import { digestOf } from "../../language/digest.js";
import type { Instant } from "../../time/instant.js";
import { canonicalJson } from "./canonical-json.js";
import {
  damagedSnapshot,
  invalidLateness,
  type MonitorProblem,
  notASnapshot,
  otherRules,
  unknownSnapshotVersion,
} from "./monitor-problem.js";

/** How deep a snapshot stands where each of its events stands at level 1, as it does alone. */
const snapshotLevel = -1;

export const snapshotSchema = "patuh/monitor/v1";

/** A final verdict that a record changed which came late, or took another back. */
export interface Revision {
  /** The finding's id. */
  readonly finding: string;
  readonly clause: string;
  readonly case: { readonly machine: string | null; readonly key: string };
  /** The instant that the monitor had been advanced to. */
  readonly asOf: Instant;
  readonly because: Because;
  /** What it says otherwise; empty where the finding is no more. */
  readonly changed: readonly ChangedField[];
  readonly withdrawn: boolean;
}

/** Everything that a monitor knows, as JSON: the records it took in, and the instant that it had come to. */
export interface MonitorSnapshot {
  readonly schema: typeof snapshotSchema;
  readonly policies: readonly { readonly id: string; readonly version: string; readonly digest: string }[];
  readonly calendars: readonly { readonly id: string; readonly digest: string }[];
  /** Version of the time-zone data; `null` where it was not told. */
  readonly tz: string | null;
  readonly lateness: number;
  readonly asOf: Instant | null;
  readonly duplicates: number;
  /** CloudEvents in the order in which they came. */
  readonly events: readonly { readonly [attribute: string]: Json }[];
  readonly revisions: readonly Revision[];
  /** SHA-256 of all the rest, keys in order. */
  readonly digest: string;
}

/** What a monitor is made of again. */
export interface MonitorState {
  readonly lateness: number;
  readonly asOf: Instant | null;
  readonly duplicates: number;
  readonly events: readonly RecordedEvent[];
  readonly revisions: readonly Revision[];
}

/** What findings rest on beside the records. */
export interface Rules {
  readonly program: Program;
  readonly tz: string | null;
}

export function writeSnapshot(state: MonitorState, rules: Rules): MonitorSnapshot {
  const { lateness, asOf, duplicates, revisions } = state;
  const events = state.events.map(toCloudEvent);
  const content = { schema: snapshotSchema, ...namesOf(rules), lateness, asOf, duplicates, events, revisions: [...revisions] } as const;
  return { ...content, digest: digestOf(canonicalJson(content)) };
}

export type ReadSnapshot = { readonly ok: true; readonly state: MonitorState } | { readonly ok: false; readonly problem: MonitorProblem };

/** Reads a snapshot; trusts nothing of it. `replay`: other policies, calendars and zone data than it was made with will do. */
export function readSnapshot(value: unknown, rules: Rules, replay: boolean): ReadSnapshot {
  const refuse = (problem: MonitorProblem): ReadSnapshot => ({ ok: false, problem });
  if (!isPlainObject(value)) return refuse(notASnapshot());
  const schema = own(value, "schema");
  if (typeof schema !== "string" || !schema.startsWith("patuh/monitor/")) return refuse(notASnapshot());
  if (schema !== snapshotSchema) return refuse(unknownSnapshotVersion(schema));
  const { digest, ...content } = value;
  if (!inspectJson(content, [], snapshotLevel).ok) return refuse(damagedSnapshot(""));
  if (typeof digest !== "string" || digest !== digestOf(canonicalJson(content))) return refuse(damagedSnapshot("/digest"));
  if (!replay) {
    const names = namesOf(rules);
    if (canonicalJson(own(value, "policies")) !== canonicalJson(names.policies)) return refuse(otherRules("policies"));
    if (canonicalJson(own(value, "calendars")) !== canonicalJson(names.calendars)) return refuse(otherRules("calendars"));
    const tz = own(value, "tz");
    if (typeof tz === "string" && names.tz !== null && tz !== names.tz) return refuse(otherRules("tz"));
  }
  const lateness = own(value, "lateness");
  if (!isLateness(lateness)) return refuse(invalidLateness("/lateness"));
  const asOf = own(value, "asOf");
  if (asOf !== null && !isInstant(asOf)) return refuse(damagedSnapshot("/asOf"));
  const duplicates = own(value, "duplicates");
  if (typeof duplicates !== "number" || !Number.isSafeInteger(duplicates) || duplicates < 0) return refuse(damagedSnapshot("/duplicates"));
  const events = readEvents(own(value, "events"));
  if (typeof events === "string") return refuse(damagedSnapshot(events));
  const revisions = own(value, "revisions");
  if (!Array.isArray(revisions) || !revisions.every(isRevision)) return refuse(damagedSnapshot("/revisions"));
  return { ok: true, state: { lateness, asOf, duplicates, events, revisions } };
}

export function isLateness(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

/** Whole milliseconds, in years that RFC 3339 has. */
export function isInstant(value: unknown): value is Instant {
  return Number.isSafeInteger(value) && Math.abs(Number(value)) < 253_402_300_800_000;
}

function namesOf({ program: { policies }, tz }: Rules): Pick<MonitorSnapshot, "policies" | "calendars" | "tz"> {
  const calendars = new Map(policies.flatMap((policy) => [...policy.calendars]));
  return {
    policies: policies.map(({ id, version, digest }) => ({ id, version, digest })).sort(byName),
    calendars: [...calendars].map(([id, digest]) => ({ id, digest })).sort(byName),
    tz,
  };
}

function byName(
  left: { readonly id: string; readonly version?: string },
  right: { readonly id: string; readonly version?: string },
): number {
  const [one, other] = [`${left.id}@${left.version ?? ""}`, `${right.id}@${right.version ?? ""}`];
  return one < other ? -1 : Number(one > other);
}

/** The events; where one cannot be read, or comes twice, a pointer to it. */
function readEvents(value: unknown): readonly RecordedEvent[] | string {
  if (!Array.isArray(value)) return "/events";
  const events: RecordedEvent[] = [];
  const names = new Set<string>();
  for (const [index, each] of value.entries()) {
    const decoded = toEvent(each);
    if (!decoded.ok) return `/events/${index}`;
    const { source, id } = decoded.event;
    names.add(JSON.stringify([source, id]));
    if (names.size !== index + 1) return `/events/${index}`;
    events.push(decoded.event);
  }
  return events;
}

function isRevision(value: unknown): value is Revision {
  if (!isPlainObject(value)) return false;
  const [of, because] = [own(value, "case"), own(value, "because")];
  const texts = [own(value, "finding"), own(value, "clause"), isPlainObject(of) ? own(of, "key") : null];
  if (!texts.every((text) => typeof text === "string") || !isInstant(own(value, "asOf"))) return false;
  return isPlainObject(because) && Array.isArray(own(value, "changed")) && typeof own(value, "withdrawn") === "boolean";
}
