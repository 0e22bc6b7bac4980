import { describe, expect, it } from "vitest";
import { narrow } from "../../src/report/narrow.js";
import { violatedFinding } from "../support/sample-finding.js";
import { sampleEvaluation } from "../support/sample-report.js";

const other = violatedFinding({ id: "f-3", clause: "A-2", case: { machine: null, key: "request-2" } });
const evaluation = sampleEvaluation({ findings: [...sampleEvaluation().findings, other] });

describe("narrow", () => {
  it("gives back the whole where nothing is chosen", () => {
    expect(narrow(evaluation, { cases: [], clauses: [] })).toBe(evaluation);
  });

  it("keeps the findings and deviations of a case and counts its cases", () => {
    const narrowed = narrow(evaluation, { cases: ["request-2"], clauses: [] });
    expect(narrowed.findings.map(({ id }) => id)).toEqual(["f-2", "f-3"]);
    expect(narrowed.deviations).toEqual([]);
    expect(narrowed.cases).toBe(2);
    expect(narrow(evaluation, { cases: ["request-3"], clauses: [] }).deviations).toHaveLength(1);
  });

  it("keeps the findings of a clause and what was asked by it, and no deviations", () => {
    const narrowed = narrow(evaluation, { cases: [], clauses: ["A-2"] });
    expect(narrowed.findings.map(({ id }) => id)).toEqual(["f-3"]);
    expect(narrowed.asked).toEqual([]);
    expect(narrowed.deviations).toEqual([]);
    expect(narrow(evaluation, { cases: [], clauses: ["A-1"] }).asked).toHaveLength(1);
  });

  it("wants both where both are chosen", () => {
    expect(narrow(evaluation, { cases: ["request-2"], clauses: ["A-1"] }).findings.map(({ id }) => id)).toEqual(["f-2"]);
  });
});
