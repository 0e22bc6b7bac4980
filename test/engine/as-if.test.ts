import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import { loadTopic, programFor } from "../support/engine-topics.js";

const { policies, scenarios } = loadTopic("obligation");
const [scenario] = scenarios;
if (scenario === undefined) throw new Error("no scenario");
const program = programFor(scenario, policies);
const asOf = Date.UTC(2030, 0, 1);

describe("a replay", () => {
  it("under a version that there is not asks nothing", () => {
    const policy = policies[0]?.id ?? "";
    const { findings, asked, cases } = evaluateEvents(program, scenario.given, { asOf, asIf: { policy, version: "9.9.9" } });
    expect({ findings, asked, cases }).toEqual({ findings: [], asked: [], cases: 0 });
  });
});
