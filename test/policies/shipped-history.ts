import { readFileSync } from "node:fs";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import type { Evaluation } from "../../src/engine/finding.js";
import { compile, type Program } from "../../src/engine/program.js";
import type { RecordedEvent } from "../../src/events/event.js";
import { toEvent } from "../../src/events/to-event.js";
import { loadTexts } from "../../src/language/load.js";
import { parseInstant } from "../../src/time/parse-instant.js";

export const pack = "id-kominfo-telegram";
const folder = new URL("../../policies/", import.meta.url);
const files = [`${pack}/0.1.0.yaml`, `${pack}/1.0.0.yaml`, "calendars/id-national.yaml"];

/** The shipped pack compiled, after changing the text of its files where a test asks for that. */
export function shippedProgram(change: (path: string, text: string) => string = (_, text) => text): Program {
  const { policies, diagnostics } = loadTexts(
    files.map((path) => ({ path, text: change(path, readFileSync(new URL(path, folder), "utf8")) })),
  );
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  if (errors.length > 0) throw new Error(errors.map((diagnostic) => diagnostic.message.en).join("\n"));
  return compile(policies);
}

export function shippedEvents(): readonly RecordedEvent[] {
  const lines = readFileSync(new URL(`${pack}/events/recorded-history.ndjson`, folder), "utf8").split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const decoded = toEvent(JSON.parse(line));
      if (!decoded.ok) throw new Error(`the shipped history does not decode: ${line}`);
      return decoded.event;
    });
}

/** An instant that a test writes down. */
export function instant(text: string): number {
  const parsed = parseInstant(text);
  if (parsed === null) throw new Error(`${text} is no instant`);
  return parsed;
}

export function checkHistory(program: Program, asOf: string | number, version: string | null = null): Evaluation {
  const asIf = version === null ? null : { policy: pack, version };
  return evaluateEvents(program, shippedEvents(), { asOf: typeof asOf === "number" ? asOf : instant(asOf), asIf });
}

/** `key: status` of every finding of a clause, in the order of keys. */
export function statusesOf(evaluation: Evaluation, clause: string): Readonly<Record<string, string>> {
  const found = evaluation.findings.filter((finding) => finding.clause === clause);
  return Object.fromEntries(
    found.map((finding): [string, string] => [finding.case.key, finding.status]).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}
