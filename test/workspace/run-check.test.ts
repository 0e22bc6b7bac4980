import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { formatJson } from "../../src/report/formats/json.js";
import { type CheckOutcome, type CheckRequest, runCheck } from "../../src/workspace/run-check.js";
import { closedSchema } from "../support/closed-schema.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const schema: unknown = JSON.parse(readFileSync(new URL("../../schemas/report.v1.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, strictTypes: false }).compile(
  closedSchema(schema),
);

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function check(changes: Partial<CheckRequest>): Promise<Extract<CheckOutcome, { kind: "checked" }>> {
  const request: CheckRequest = {
    policies: ["id-kominfo-telegram"],
    events: ["policies/id-kominfo-telegram/events/recorded-history.ndjson"],
    asOf: "end",
    knownAt: null,
    asIf: null,
    quarantine: null,
    revisions: "bounded",
    only: { cases: [], clauses: [] },
    ...changes,
  };
  const outcome = await runCheck(request, { cwd: ROOT, stdin: nothing() });
  if (outcome.kind !== "checked") throw new Error(JSON.stringify(outcome));
  return outcome;
}

describe("runCheck", () => {
  it.each([
    ["the recorded history", {}],
    ["the recorded history as known later", { knownAt: Date.UTC(2017, 7, 12) }],
    ["the recorded history replayed", { asIf: "1.0.0", asOf: Date.UTC(2017, 6, 14, 5) }],
  ] as const)("gives a report on %s that fits the published schema", async (_, changes) => {
    const { report } = await check(changes);
    const whole = report(() => true);
    expect(whole.findings.length).toBeGreaterThan(10);
    validate(JSON.parse(formatJson(whole)));
    expect(validate.errors).toBeNull();
  });

  it("gives the same bytes every time", async () => {
    const [first, second] = [await check({}), await check({})];
    expect(formatJson(second.report(() => true))).toBe(formatJson(first.report(() => true)));
  });
});
