import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { createDiagnostic } from "../../src/diagnostics/create-diagnostic.js";
import { formatJson } from "../../src/report/formats/json.js";
import { closedSchema } from "../support/closed-schema.js";
import { HOUR, MONDAY_TEN, sampleFinding, violatedFinding } from "../support/sample-finding.js";
import { sampleClause, samplePolicy } from "../support/sample-policy.js";
import { sampleReport } from "../support/sample-report.js";

const schema: unknown = JSON.parse(readFileSync(new URL("../../schemas/report.v1.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, strictTypes: false }).compile(
  closedSchema(schema),
);

function problemsOf(json: string): unknown {
  validate(JSON.parse(json));
  return validate.errors;
}

describe("buildReport", () => {
  it("fits the published schema, in which every property is described", () => {
    const place = { file: "desk.yaml", span: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } } };
    const diagnostics = [createDiagnostic("unknown-clause", { name: "Z-9" }, place)];
    const undetermined = violatedFinding({
      id: "f-9",
      status: "undetermined",
      triggeredUntil: MONDAY_TEN + HOUR,
      dueUntil: MONDAY_TEN + 3 * HOUR,
      performedUntil: MONDAY_TEN + 3 * HOUR,
      late: 90_061_001,
      termBasis: "assumed",
      to: null,
      decidedAt: null,
      case: { machine: null, key: "" },
    });
    const empty = { findings: [], deviations: [], asked: [], cases: 0, unknownTypes: new Map<string, number>(), strangers: [] };
    expect(
      problemsOf(formatJson(sampleReport({ findings: [sampleFinding(), undetermined] }, { explain: () => true, diagnostics }))),
    ).toBeNull();
    expect(problemsOf(formatJson(sampleReport()))).toBeNull();
    expect(
      problemsOf(formatJson(sampleReport(empty, { policies: [], input: { events: 0, duplicates: 0, rejected: 0, lastEventAt: null } }))),
    ).toBeNull();
    expect(problemsOf(JSON.stringify({ ...sampleReport(), surprise: 1 }))).not.toBeNull();
  });

  it("tells instants in the zone of the finding's clock and durations as ISO 8601", () => {
    const late = violatedFinding({ zone: "Asia/Jayapura", performedAt: MONDAY_TEN + 4 * HOUR, late: 2 * HOUR, cured: true });
    const [finding] = sampleReport({ findings: [late] }).findings;
    expect(finding).toMatchObject({
      triggeredAt: "2017-08-14T12:00:00+09:00",
      performedAt: "2017-08-14T16:00:00+09:00",
      late: "PT2H",
      cured: true,
    });
  });

  it("tells what belongs to no clause in the zone that all clocks share, else in UTC", () => {
    expect(sampleReport().asOf).toBe("2017-08-14T15:00:00+07:00");
    const clock = { timezone: "Asia/Makassar", calendar: null, weekend: [], collectiveLeave: "open", hours: [] } as const;
    const eastern = samplePolicy([], { id: "east", clocks: new Map([["wita", { id: "wita", spec: clock }]]) });
    expect(sampleReport({}, { policies: [samplePolicy([]), eastern] })).toMatchObject({ zone: "UTC", asOf: "2017-08-14T08:00:00+00:00" });
  });

  it("keeps keys that would mean something to an object", () => {
    const { unknownTypes } = sampleReport().input;
    expect(Object.entries(unknownTypes)).toEqual([
      ["__proto__", 1],
      ["weather.changed", 2],
    ]);
  });

  it("explains only where that is asked for", () => {
    expect(sampleReport().findings[0]?.explanation).toBeNull();
    const [finding] = sampleReport({}, { explain: () => true }).findings;
    expect(finding?.explanation?.stretches).toEqual([
      { from: "2017-08-14T10:00:00+07:00", until: "2017-08-14T12:00:00+07:00", kind: "counted", reason: { id: "2 jam", en: "2 hours" } },
    ]);
    expect(finding?.explanation?.witness).toEqual({ noneFrom: "2017-08-14T10:00:00+07:00", noneUntil: "2017-08-14T15:00:00+07:00" });
  });

  it("rolls up clauses in the policy's order and parties by name", () => {
    const findings = [sampleFinding({ clause: "A-2", of: "zebra" }), violatedFinding({ of: "aardvark" })];
    const { byClause, byParty, verdict } = sampleReport({ findings }).summary;
    expect(verdict).toBe("non-compliant");
    expect(Object.keys(byClause)).toEqual(["A-1", "A-2"]);
    expect(byClause["A-2"]).toMatchObject({ verdict: "compliant", satisfied: 1 });
    expect(Object.keys(byParty)).toEqual(["aardvark", "platform", "zebra"]);
    expect(byParty["platform"]).toMatchObject({ verdict: "compliant", satisfied: 0 });
  });

  it("keeps apart clauses of one name in two packs", () => {
    const policies = [samplePolicy([sampleClause("A-1")]), samplePolicy([sampleClause("A-1")], { id: "other-sop" })];
    const findings = [sampleFinding(), violatedFinding({ policy: { id: "other-sop", version: "1.0.0" } })];
    const { byClause } = sampleReport({ findings }, { policies }).summary;
    expect(Object.keys(byClause)).toEqual(["desk-sop/A-1", "other-sop/A-1"]);
    expect(byClause["other-sop/A-1"]?.verdict).toBe("non-compliant");
  });

  it("says what stands behind each clause that it speaks of, and of a machine's own", () => {
    const strict = violatedFinding({ clause: "request", kind: "deviation" });
    const { clauses } = sampleReport({ findings: [sampleFinding(), strict] });
    expect(clauses.map(({ id }) => id)).toEqual(["A-1", "request"]);
    expect(clauses[0]?.source).toEqual({
      id: "letter",
      title: { id: "Surat kesepakatan", en: "Letter of agreement" },
      publisher: "Meja layanan",
      date: "2017-08-01",
    });
  });

  it("says what it was narrowed to and judges that alone", () => {
    const report = sampleReport({}, { only: { cases: ["request-1"], clauses: [] } });
    expect(report.only).toEqual({ cases: ["request-1"], clauses: [] });
    expect(report.summary.verdict).toBe("compliant");
    expect(report.summary.cases).toBe(1);
  });

  it("lists each calendar once", () => {
    const calendars = new Map([["id-national", `sha256:${"b".repeat(64)}`]]);
    const policies = [samplePolicy([], { calendars }), samplePolicy([], { version: "2.0.0", calendars })];
    expect(sampleReport({}, { policies }).calendars).toEqual([{ id: "id-national", digest: `sha256:${"b".repeat(64)}` }]);
  });
});
