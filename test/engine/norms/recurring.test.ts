import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../../src/engine/evaluate.js";
import { compile } from "../../../src/engine/program.js";
import { loadTexts } from "../../../src/language/load.js";
import { reportFinding } from "../../../src/report/report-finding.js";

const url = new URL("../../cases/engine/recurring/policy.yaml", import.meta.url);
const program = compile(loadTexts([{ path: "policy.yaml", text: readFileSync(url, "utf8") }]).policies);
const at = (text: string) => Date.parse(text);

function findings(clause: string, asOf: string) {
  return evaluateEvents(program, [], { asOf: at(asOf) }).findings.filter((finding) => finding.clause === clause);
}

describe("a finding on a recurring duty", () => {
  it("names its period, and is triggered when acts begin to count", () => {
    const period = { from: at("2024-01-01T00:00:00+07:00"), until: at("2024-02-01T00:00:00+07:00") };
    expect(findings("M-3", "2024-01-15T00:00:00+07:00")).toMatchObject([{ kind: "recurring", interval: period, triggeredAt: period.from }]);
    expect(findings("M-2", "2024-02-05T00:00:00+07:00")).toMatchObject([
      { kind: "recurring", interval: period, triggeredAt: period.until },
    ]);
  });

  it("explains the term from the period's last millisecond", () => {
    const [finding] = findings("M-2", "2024-02-05T00:00:00+07:00").map((each) => reportFinding(each, true));
    expect(finding?.interval).toEqual({ from: "2024-01-01T00:00:00+07:00", until: "2024-02-01T00:00:00+07:00" });
    expect(finding?.explanation?.trigger).toEqual({
      text: {
        id: "periode 2024-01-01T00:00:00+07:00 sampai sebelum 2024-02-01T00:00:00+07:00",
        en: "the period from 2024-01-01T00:00:00+07:00 until before 2024-02-01T00:00:00+07:00",
      },
      event: null,
    });
    expect(finding?.explanation?.stretches.map(({ from, until }) => [from, until])).toEqual([
      ["2024-01-31T23:59:59.999+07:00", "2024-02-10T23:59:59.999+07:00"],
    ]);
  });

  it("keeps its id however far the records reach", () => {
    const ids = (asOf: string) => findings("M-1", asOf).map(({ id }) => id);
    const later = ids("2024-12-15T00:00:00+07:00");
    expect(new Set(later).size).toBe(12);
    expect(ids("2024-03-15T00:00:00+07:00")).toEqual(later.slice(0, 3));
  });

  it("comes once for each period, also for days over many years", () => {
    expect(findings("M-10", "2034-03-30T02:30:00+02:00").length).toBe(3653);
  });
});
