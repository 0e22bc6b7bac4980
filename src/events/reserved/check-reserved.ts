import { listNames } from "../../diagnostics/suggest.js";
import type { RecordedEvent } from "../event.js";
import { type EventProblem, eventProblem } from "../event-problem.js";
import { checkCoverage } from "./coverage.js";
import { checkFinding } from "./finding.js";
import { checkRetraction } from "./retraction.js";

/** The types to which patuh itself gives a meaning, with the check of their data. */
const checks: ReadonlyMap<string, (event: RecordedEvent, problems: EventProblem[]) => void> = new Map([
  ["patuh.coverage", checkCoverage],
  ["patuh.retracted", checkRetraction],
  ["patuh.finding", checkFinding],
]);

/** Checks the data of an event whose type begins with `patuh.`; other events are none of its business. */
export function checkReserved(event: RecordedEvent, problems: EventProblem[]): void {
  if (!event.type.startsWith("patuh.")) return;
  const check = checks.get(event.type);
  if (check !== undefined) check(event, problems);
  else problems.push(eventProblem("unknown-reserved-type", "/type", { type: event.type, known: listNames(checks.keys()) }));
}
