import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compile, InvalidEventsError, loadTexts, WorkspaceError } from "../../src/core.js";
import { evaluate, loadPolicies } from "../../src/index.js";

const DESK = fileURLToPath(new URL("../scenarios/fixtures/desk/", import.meta.url));

const events: unknown[] = readFileSync(`${DESK}events.ndjson`, "utf8")
  .trimEnd()
  .split("\n")
  .map((line): unknown => JSON.parse(line));

const text = readFileSync(`${DESK}policies/desk-sop/1.0.0.yaml`, "utf8");
const { policies } = loadTexts([{ path: "desk.yaml", text }]);
const program = compile(policies);

describe("evaluate", () => {
  it("reports on events given as a list, a generator or an async generator alike", async () => {
    const options = { asOf: "2026-02-02T14:00:00+07:00" };
    const report = evaluate(program, events, options);
    expect(report.summary).toMatchObject({ verdict: "non-compliant", byStatus: { violated: 2, pending: 1, satisfied: 1 } });
    expect(report.input).toMatchObject({ events: 6, duplicates: 1, unknownTypes: { "weather.changed": 1 } });
    const asynchronous = async function* () {
      yield* events;
    };
    expect(evaluate(program, new Set(events), options)).toEqual(report);
    expect(await evaluate(program, asynchronous(), options)).toEqual(report);
  });

  it("takes milliseconds and the end of the events as well", () => {
    const end = evaluate(program, events, { asOf: "end" });
    expect(end.asOf).toBe("2026-02-02T13:00:00+07:00");
    expect(evaluate(program, events, { asOf: Date.UTC(2026, 1, 2, 6) })).toEqual(end);
  });

  it("leaves out what was taken back, and what was recorded later than `knownAt`", () => {
    const retraction = {
      specversion: "1.0",
      id: "c1",
      source: "desk-log",
      type: "patuh.retracted",
      time: "2026-02-03T09:00:00+07:00",
      data: { source: "desk-log", id: "r2", reason: "written down twice" },
    };
    const stray = { ...retraction, id: "c2", data: { ...retraction.data, id: "nowhere" } };
    const asOf = "2026-02-02T14:00:00+07:00";
    const told = [...events, retraction, stray];
    const known = evaluate(program, told, { asOf });
    expect(known.knownAt).toBeNull();
    expect(known.input).toMatchObject({ events: 8, retracted: 1, lastEventAt: "2026-02-03T09:00:00+07:00" });
    expect(known.findings).toEqual(evaluate(program, events, { asOf }).findings.filter((found) => found.case.key !== "request-2"));
    expect(known.diagnostics.map(({ code, severity, place }) => [code, severity, place])).toEqual([["retracts-nothing", "warning", null]]);

    const knownAt = Date.UTC(2026, 1, 3);
    const before = evaluate(program, told, { asOf, knownAt });
    expect(before.knownAt).toBe("2026-02-03T07:00:00+07:00");
    expect({ ...before, knownAt: null }).toEqual(evaluate(program, events, { asOf }));
    expect(evaluate(program, told, { asOf, knownAt: "2026-02-03T07:00:00+07:00" })).toEqual(before);
    expect(evaluate(program, told, { asOf: "end", knownAt }).asOf).toBe("2026-02-02T13:00:00+07:00");
    expect(() => evaluate(program, told, { asOf, knownAt: "yesterday" })).toThrow(RangeError);
  });

  it("narrows, explains and replays", () => {
    const report = evaluate(program, events, { asOf: "end", only: { clauses: ["A-2"] }, explain: true, asIf: "1.0.0" });
    expect(report.findings.map(({ clause }) => clause)).toEqual(["A-2"]);
    expect(report.findings[0]?.explanation?.term).toBe("30 menit");
    expect(report.asIf).toBe("desk-sop@1.0.0");
  });

  it("evaluates nothing on half an input", () => {
    const bad = [...events, { specversion: "1.0", id: "x" }, null];
    let caught: unknown = null;
    try {
      evaluate(program, bad, { asOf: "end" });
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(InvalidEventsError);
    expect(caught instanceof InvalidEventsError && caught.rejected.map(({ line }) => line)).toEqual([8, 9]);
  });

  it("refuses an instant without an offset, an unknown version and the end of nothing", () => {
    expect(() => evaluate(program, events, { asOf: "2026-02-02" })).toThrow(RangeError);
    expect(() => evaluate(program, events, { asOf: Number.NaN })).toThrow(RangeError);
    expect(() => evaluate(program, [], { asOf: "end" })).toThrow(RangeError);
    expect(() => evaluate(program, events, { asOf: "end", asIf: "9.0.0" })).toThrow(WorkspaceError);
  });
});

describe("loadPolicies", () => {
  it("reads policies and what is wrong with them", async () => {
    const good = await loadPolicies(`${DESK}policies/desk-sop`);
    expect(good.policies.map(({ version }) => version)).toEqual(["0.9.0", "1.0.0"]);
    expect(good.diagnostics).toEqual([]);
    const broken = await loadPolicies(fileURLToPath(new URL("../scenarios/fixtures/broken/policies", import.meta.url)));
    expect(broken.policies).toEqual([]);
    expect(broken.diagnostics.map(({ code }) => code)).toContain("unquoted-version");
  });

  it("rejects for what is not there", async () => {
    await expect(loadPolicies("no-such-sop")).rejects.toBeInstanceOf(WorkspaceError);
    await expect(loadPolicies("no/such/file.yaml")).rejects.toMatchObject({ problem: { kind: "file-not-found" } });
  });
});
