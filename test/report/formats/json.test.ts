import { describe, expect, it } from "vitest";
import { formatJson, jsonChunks } from "../../../src/report/formats/json.js";
import { sampleFinding, violatedFinding } from "../../support/sample-finding.js";
import { sampleReport } from "../../support/sample-report.js";

describe("formatJson", () => {
  it.each([
    ["no findings", sampleReport({ findings: [] })],
    ["one", sampleReport({ findings: [sampleFinding()] })],
    [
      "several, with line breaks in their texts",
      sampleReport({ findings: [sampleFinding({ of: "a\nb" }), violatedFinding()] }, { explain: () => true }),
    ],
  ])("writes %s as JSON.stringify would", (_, report) => {
    expect(formatJson(report)).toBe(`${JSON.stringify(report, null, 2)}\n`);
  });

  it("hands out one piece a finding, so that no piece grows with the log", () => {
    const findings = Array.from({ length: 500 }, (_, index) => sampleFinding({ id: `f-${index}` }));
    const longest = (count: number): number =>
      Math.max(...[...jsonChunks(sampleReport({ findings: findings.slice(0, count) }))].map(({ length }) => length));
    expect(longest(500)).toBeLessThan(longest(5) + 100);
  });
});
