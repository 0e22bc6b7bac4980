import type { Evaluation } from "../../src/engine/finding.js";
import { buildReport, type ReportFacts } from "../../src/report/build-report.js";
import type { Report } from "../../src/report/report.js";
import { HOUR, MONDAY_TEN, sampleFinding, violatedFinding } from "./sample-finding.js";
import { sampleClause, samplePolicy } from "./sample-policy.js";

/** One finding of each grave kind, one deviation, one stranger: enough to see every part of a report. */
export function sampleEvaluation(changes: Partial<Evaluation> = {}): Evaluation {
  return {
    asOf: MONDAY_TEN + 5 * HOUR,
    knownAt: null,
    findings: [sampleFinding(), violatedFinding({ case: { machine: "request", key: "request-2" } })],
    deviations: [
      {
        policy: { id: "desk-sop", version: "1.0.0" },
        machine: "request",
        key: "request-3",
        state: "settled",
        event: { source: "desk", id: "d1" },
        at: MONDAY_TEN,
        allowed: [],
      },
    ],
    asked: [{ policy: { id: "desk-sop", version: "1.0.0" }, clause: "A-1", of: "platform" }],
    cases: 3,
    unknownTypes: new Map([
      ["weather.changed", 2],
      ["__proto__", 1],
    ]),
    strangers: [{ event: { source: "desk", id: "s1" }, actor: "passer-by", allowed: ["platform"] }],
    retracted: 0,
    unheeded: [],
    ...changes,
  };
}

export function sampleFacts(changes: Partial<ReportFacts> = {}): ReportFacts {
  return {
    tool: { version: "1.2.3", tz: "2026c" },
    policies: [samplePolicy([sampleClause("A-1"), sampleClause("A-2")])],
    asIf: null,
    only: { cases: [], clauses: [] },
    input: { events: 7, duplicates: 1, rejected: 0, lastEventAt: MONDAY_TEN + HOUR },
    diagnostics: [],
    revisions: { all: [], followedUntil: null },
    explain: () => false,
    ...changes,
  };
}

export function sampleReport(evaluation: Partial<Evaluation> = {}, facts: Partial<ReportFacts> = {}): Report {
  return buildReport(sampleEvaluation(evaluation), sampleFacts(facts));
}
