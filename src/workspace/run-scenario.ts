import type { Place } from "../diagnostics/span.js";
import { type EvaluateOptions, evaluateEvents, evaluateEventsAsync } from "../engine/evaluate.js";
import type { Deviation, Evaluation, Finding, Verdict } from "../engine/finding.js";
import type { Program } from "../engine/program.js";
import type { DataProblem } from "../language/model/policy.js";
import type { Expectation, ExpectedFinding, Scenario } from "../language/model/scenario.js";
import { narrow } from "../report/narrow.js";
import { verdictOf } from "../report/roll-up.js";
import { dataCheck } from "./data-check.js";
import { matchFindings } from "./match-findings.js";

/** What a scenario expected and did not get, or got and did not expect, with the place in its file. */
export type ScenarioFailure =
  | { readonly kind: "bad-data"; readonly event: string; readonly problem: DataProblem }
  | { readonly kind: "missing"; readonly place: Place; readonly asOf: number; readonly expected: ExpectedFinding }
  | { readonly kind: "unexpected"; readonly place: Place; readonly asOf: number; readonly found: Finding }
  | { readonly kind: "verdict"; readonly place: Place; readonly asOf: number; readonly expected: string; readonly found: Verdict }
  | { readonly kind: "no-deviation"; readonly place: Place; readonly asOf: number; readonly event: string }
  | { readonly kind: "deviation"; readonly place: Place; readonly asOf: number; readonly found: Deviation };

/**
 * Evaluates a scenario and compares; no failures: it passes. `program` holds the versions that it speaks of. Throws an AsyncNeeded
 * for a program with rules.
 */
export function runScenario(scenario: Scenario, program: Program): readonly ScenarioFailure[] {
  const unfit = unfitData(scenario, program);
  if (unfit.length > 0) return unfit;
  return scenario.expect.flatMap((expectation) => {
    return compare(evaluateEvents(program, scenario.given, optionsFor(scenario, expectation)), scenario.only ?? [], expectation);
  });
}

/** As `runScenario`, for programs with rules too. */
export async function runScenarioAsync(scenario: Scenario, program: Program): Promise<readonly ScenarioFailure[]> {
  const failures = [...unfitData(scenario, program)];
  if (failures.length > 0) return failures;
  for (const expectation of scenario.expect) {
    const whole = await evaluateEventsAsync(program, scenario.given, optionsFor(scenario, expectation));
    failures.push(...compare(whole, scenario.only ?? [], expectation));
  }
  return failures;
}

function unfitData({ given }: Scenario, { policies }: Program): readonly ScenarioFailure[] {
  const check = dataCheck(policies);
  return given.flatMap((event) => check(event).map((problem) => ({ kind: "bad-data", event: event.id, problem }) as const));
}

function optionsFor({ policy, asIf }: Scenario, { asOf, knownAt }: Expectation): EvaluateOptions {
  return { asOf, knownAt, asIf: asIf === null ? null : { policy: policy.id, version: asIf } };
}

function compare(whole: Evaluation, only: readonly string[], expectation: Expectation): readonly ScenarioFailure[] {
  const { place, asOf, verdict } = expectation;
  const { findings, asked } = narrow(whole, { cases: [], clauses: only });
  const { missing, unexpected } = matchFindings(expectation.findings, findings);
  const reached = verdictOf(findings, asked.length > 0);
  return [
    ...missing.map((expected) => ({ kind: "missing", place: expected.place, asOf, expected }) as const),
    ...unexpected.map((found) => ({ kind: "unexpected", place, asOf, found }) as const),
    ...(verdict === null || verdict === reached ? [] : [{ kind: "verdict", place, asOf, expected: verdict, found: reached } as const]),
    ...compareDeviations(whole.deviations, expectation),
  ];
}

/** Deviations belong to no clause, so that a scenario which names some sees all of them. */
function compareDeviations(found: readonly Deviation[], { deviations, place, asOf }: Expectation): readonly ScenarioFailure[] {
  if (deviations === null) return [];
  const seen = new Set(found.map(({ event }) => event.id));
  return [
    ...deviations.filter((event) => !seen.has(event)).map((event) => ({ kind: "no-deviation", place, asOf, event }) as const),
    ...found.filter(({ event }) => !deviations.includes(event.id)).map((one) => ({ kind: "deviation", place, asOf, found: one }) as const),
  ];
}
