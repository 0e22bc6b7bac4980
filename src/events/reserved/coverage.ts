import type { Text } from "../../diagnostics/text.js";
import type { Instant } from "../../time/instant.js";
import type { RecordedEvent } from "../event.js";
import { type EventProblem, eventProblem } from "../event-problem.js";
import { own } from "../plain-object.js";
import { textProblem } from "../read-text.js";
import { asInstant, INSTANT_EXPECTED } from "./field-kinds.js";
import { readField, readFields, refuseSlips } from "./read-field.js";

/**
 * How far the records of some event types reach: from `since` (`null`: from the beginning) up to, not
 * including, `until`. Outside it their silence says nothing.
 */
export interface Coverage {
  /** At least one, without repetition. */
  readonly types: readonly string[];
  readonly since: Instant | null;
  readonly until: Instant;
}

const MOST_TYPES = 1000;
const LONGEST_TYPE = 256;
const FIELDS = ["types", "since", "until"] as const;
const TYPES_EXPECTED: Text = {
  id: `daftar berisi 1 sampai ${MOST_TYPES} jenis peristiwa`,
  en: `a list of 1 to ${MOST_TYPES} types of events`,
};

/** What a `patuh.coverage` event says; `null` for an event of another type or with data that says nothing usable. */
export function coverageOf(event: RecordedEvent): Coverage | null {
  return event.type === "patuh.coverage" ? readCoverage(event, []) : null;
}

/** Adds what is wrong with the data of a `patuh.coverage` event. */
export function checkCoverage(event: RecordedEvent, problems: EventProblem[]): void {
  readCoverage(event, problems);
}

function readCoverage(event: RecordedEvent, problems: EventProblem[]): Coverage | null {
  const data = readFields(event, problems);
  if (data === null) return null;
  const before = problems.length;
  refuseSlips(data, FIELDS, problems);
  const types = readField(data, "types", asTypes, TYPES_EXPECTED, problems);
  const sinceGiven = own(data, "since") ?? null;
  const since = sinceGiven === null ? null : readField(data, "since", asInstant, INSTANT_EXPECTED, problems);
  const until = readField(data, "until", asInstant, INSTANT_EXPECTED, problems);
  if (since !== null && until !== null && until < since) problems.push(eventProblem("coverage-backwards", "/data/until", {}));
  return types === null || until === null || problems.length > before ? null : { types, since, until };
}

function asTypes(value: unknown): readonly string[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_TYPES) return null;
  const types = new Set<string>();
  for (const type of value) {
    if (typeof type !== "string" || textProblem(type, "types", "", LONGEST_TYPE) !== null) return null;
    types.add(type);
  }
  return [...types];
}
