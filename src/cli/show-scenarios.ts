import { printable } from "../diagnostics/fill-template.js";
import type { Place } from "../diagnostics/span.js";
import type { Language } from "../diagnostics/text.js";
import type { Finding } from "../engine/finding.js";
import type { ExpectedFinding } from "../language/model/scenario.js";
import type { Paint } from "../report/formats/paint.js";
import { countWords } from "../report/formats/text/number-words.js";
import { formatInstant } from "../time/format-instant.js";
import type { ScenarioFailure } from "../workspace/run-scenario.js";
import type { ScenarioResult } from "../workspace/run-scenarios.js";

export interface ScenarioStyle {
  readonly language: Language;
  readonly paint: Paint;
  /** Whether scenarios that pass are named too. */
  readonly all: boolean;
}

/** Each scenario that failed with what was missing and what was too much, then how many there were. */
export function showScenarios(results: readonly ScenarioResult[], style: ScenarioStyle): string {
  const { language, paint, all } = style;
  const lines: string[] = [];
  for (const { scenario, zone, failures } of results) {
    if (failures.length === 0 && !all) continue;
    const passed = language === "id" ? "lulus" : "passed";
    const failed = language === "id" ? "GAGAL" : "FAILED";
    const word = failures.length === 0 ? paint.green(passed) : paint.bold(paint.red(failed));
    lines.push(`${word} ${printable(scenario.file)} · ${printable(scenario.title[language])}`);
    for (const failure of failures) lines.push(`  ${failureLine(failure, zone, language)}`);
  }
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  const counts = [
    countWords(results.length - failed, { id: "skenario lulus", en: ["scenario passed", "scenarios passed"] }, language),
    countWords(failed, { id: "gagal", en: ["failed", "failed"] }, language),
  ];
  return `${[...lines, counts.join(", ")].join("\n")}\n`;
}

function failureLine(failure: ScenarioFailure, zone: string, language: Language): string {
  if (failure.kind === "bad-data") {
    const { event, problem } = failure;
    const where = `\`${printable(event)}\` /data${printable(problem.pointer)}`;
    return language === "id"
      ? `isi peristiwa ${where} tidak sesuai dengan SOP: ${problem.message.id}`
      : `the data of ${where} does not fit the policy: ${problem.message.en}`;
  }
  const { place } = failure;
  const asOf = `${language === "id" ? "per" : "as of"} ${formatInstant(failure.asOf, zone)}`;
  return `${placeName(place)} ${asOf}: ${whatFailed(failure, zone, language)}`;
}

function whatFailed(failure: Exclude<ScenarioFailure, { kind: "bad-data" }>, zone: string, language: Language): string {
  const id = language === "id";
  switch (failure.kind) {
    case "missing":
      return `${id ? "diharapkan dan tidak ditemukan" : "expected and not found"}: ${expectedLine(failure.expected, zone)}`;
    case "unexpected":
      return `${id ? "ditemukan dan tidak diharapkan" : "found and not expected"}: ${foundLine(failure.found, zone)} · ${printable(failure.found.reason[language])}`;
    case "verdict":
      return id
        ? `putusan yang diharapkan ${printable(failure.expected)}, yang ditemukan ${failure.found}`
        : `expected the verdict ${printable(failure.expected)} and found ${failure.found}`;
    case "no-deviation":
      return `${id ? "diharapkan menyimpang" : "expected to deviate"}: ${printable(failure.event)}`;
    case "deviation":
      return `${id ? "menyimpang dan tidak diharapkan" : "deviates and was not expected"}: ${printable(failure.found.event.id)} · ${printable(failure.found.machine)} ${printable(failure.found.state)}`;
  }
}

/** As a scenario would write it. */
function expectedLine(expected: ExpectedFinding, zone: string): string {
  const time = (at: number | null): string | null => (at === null ? null : formatInstant(at, zone));
  return fields({ ...expected, due: time(expected.due), performed: time(expected.performed), cured: expected.cured });
}

function foundLine(found: Finding, zone: string): string {
  const time = (at: number | null): string | null => (at === null ? null : formatInstant(at, zone));
  return fields({
    clause: found.clause,
    status: found.status,
    case: found.case.key,
    of: found.of,
    due: time(found.dueAt),
    performed: time(found.performedAt),
    cured: found.cured ? true : null,
    trigger: found.explain().trigger.event?.id ?? null,
  });
}

interface Fields {
  readonly clause: string;
  readonly status: string;
  readonly case: string | null;
  readonly of: string | null;
  readonly due: string | null;
  readonly performed: string | null;
  readonly cured: boolean | null;
  readonly trigger: string | null;
}

function fields({ clause, status, case: key, of, due, performed, cured, trigger }: Fields): string {
  const named = { case: key, of, due, performed, cured, trigger };
  const rest = Object.entries(named).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${printable(String(value))}`]));
  return [`${printable(clause)} ${status}`, ...rest].join(", ");
}

function placeName({ file, span }: Place): string {
  return `${printable(file)}:${span.start.line}:${span.start.column}`;
}
