import type { Text } from "../../diagnostics/text.js";
import type { RecordedEvent } from "../event.js";
import type { EventProblem } from "../event-problem.js";
import { asName, NAME_EXPECTED } from "./field-kinds.js";
import { readField, readFields, refuseSlips } from "./read-field.js";

const FIELDS = ["clause", "key", "outcome"] as const;

/** How a term without a figure can be decided by whoever has the power to. */
const OUTCOMES: ReadonlySet<unknown> = new Set(["satisfied", "violated", "discharged"]);
const OUTCOME_EXPECTED: Text = { id: "`satisfied`, `violated`, atau `discharged`", en: "`satisfied`, `violated` or `discharged`" };

/** Adds what is wrong with the data of a `patuh.finding` event: the clause, the key of the case, and the outcome. */
export function checkFinding(event: RecordedEvent, problems: EventProblem[]): void {
  const data = readFields(event, problems);
  if (data === null) return;
  refuseSlips(data, FIELDS, problems);
  readField(data, "clause", asName, NAME_EXPECTED, problems);
  readField(data, "key", asName, NAME_EXPECTED, problems);
  readField(data, "outcome", asOutcome, OUTCOME_EXPECTED, problems);
}

function asOutcome(value: unknown): string | null {
  return typeof value === "string" && OUTCOMES.has(value) ? value : null;
}
