import { describe, expect, it } from "vitest";
import type { ExpectedFinding } from "../../src/language/model/scenario.js";
import { matchFindings } from "../../src/workspace/match-findings.js";
import { HOUR, MONDAY_TEN, sampleFinding, violatedFinding } from "../support/sample-finding.js";

const place = { file: "s.yaml", span: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } };
const expected = (changes: Partial<ExpectedFinding> = {}): ExpectedFinding => ({
  clause: "A-1",
  status: "satisfied",
  case: null,
  of: null,
  due: null,
  performed: null,
  cured: null,
  trigger: null,
  place,
  ...changes,
});

describe("matchFindings", () => {
  it("pairs each expectation with a finding of its own", () => {
    const one = sampleFinding();
    expect(matchFindings([expected()], [one])).toEqual({ missing: [], unexpected: [] });
    expect(matchFindings([expected(), expected()], [one]).missing).toHaveLength(1);
    expect(matchFindings([], [one]).unexpected).toEqual([one]);
  });

  it("changes pairs where a broad expectation has taken what a narrow one needs", () => {
    const first = sampleFinding();
    const second = sampleFinding({ id: "f-2", case: { machine: "request", key: "request-2" } });
    const third = sampleFinding({ id: "f-3", case: { machine: "request", key: "request-3" } });
    const broad = expected();
    const narrow = expected({ case: "request-1" });
    const other = expected({ case: "request-2" });
    expect(matchFindings([broad, other, narrow], [first, second, third])).toEqual({ missing: [], unexpected: [] });
  });

  it.each([
    { clause: "A-2" },
    { status: "violated" },
    { case: "request-2" },
    { of: "ministry" },
    { due: MONDAY_TEN },
    { performed: MONDAY_TEN },
    { cured: true },
    { trigger: "r2" },
  ] as const)("looks at %j", (changes) => {
    expect(matchFindings([expected(changes)], [sampleFinding()]).missing).toHaveLength(1);
  });

  it("finds all of it where all of it is right", () => {
    const cured = violatedFinding({ performedAt: MONDAY_TEN + 3 * HOUR, cured: true });
    const all = expected({
      status: "violated",
      case: "request-1",
      of: "platform",
      due: MONDAY_TEN + 2 * HOUR,
      performed: MONDAY_TEN + 3 * HOUR,
      cured: true,
      trigger: "r1",
    });
    expect(matchFindings([all], [cured])).toEqual({ missing: [], unexpected: [] });
  });
});
