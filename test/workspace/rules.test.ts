import { describe, expect, it } from "vitest";
import { AsyncNeeded } from "../../src/engine/async-needed.js";
import { evaluateEvents, evaluateEventsAsync } from "../../src/engine/evaluate.js";
import { toCloudEvent } from "../../src/events/to-cloud-event.js";
import { evaluate, evaluateAsync } from "../../src/workspace/evaluate.js";
import { createMonitor, MonitorError } from "../../src/workspace/monitor/monitor.js";
import { runScenario, runScenarioAsync } from "../../src/workspace/run-scenario.js";
import { engineCase } from "../support/engine-topics.js";

const { scenario, program } = engineCase("rule/case-fires");
const events = scenario.given.map(toCloudEvent);
const asOf = "2024-01-08T14:00:00+07:00";

async function* one<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe("a program with rules", () => {
  it("is refused by what does not wait, with the clause and its place", () => {
    for (const call of [
      () => evaluate(program, events, { asOf }),
      () => evaluateEvents(program, scenario.given, { asOf: Date.parse(asOf) }),
      () => runScenario(scenario, program),
    ]) {
      expect(call).toThrow(AsyncNeeded);
      expect(call).toThrow(/^`RU-CASE` of case-rule@1\.0\.0 \(policy\.yaml:\d+\) is a rule/);
    }
  });

  it("is answered by what waits, the same from a list and from a stream", async () => {
    const listed = await evaluateAsync(program, events, { asOf, only: { clauses: ["RU-CASE"] } });
    expect(listed.findings.map(({ case: { key }, status, rule }) => ({ key, status, rule }))).toEqual([
      {
        key: "x",
        status: "violated",
        rule: {
          event: { type: "held-too-often", params: { level: 2 } },
          fires: true,
          comparisons: [{ fact: "count.letter.held", operator: "greaterThan", value: 1, found: 2, holds: true }],
        },
      },
      {
        key: "y",
        status: "satisfied",
        rule: {
          event: { type: "held-too-often", params: { level: 2 } },
          fires: false,
          comparisons: [{ fact: "count.letter.held", operator: "greaterThan", value: 1, found: 1, holds: false }],
        },
      },
    ]);
    expect(await evaluate(program, one(events), { asOf, only: { clauses: ["RU-CASE"] } })).toEqual(listed);
    expect(await runScenarioAsync(scenario, program)).toEqual([]);
  });

  it("shows instants and lengths of time as people write them", async () => {
    const facts = engineCase("rule/case-facts");
    const at = facts.scenario.expect[0]?.asOf ?? 0;
    const { findings } = await evaluateEventsAsync(facts.program, facts.scenario.given, { asOf: at });
    const fired = findings.find(({ clause, rule }) => clause === "RU-OTHER" && rule?.fires === true);
    expect(fired?.rule?.comparisons.map(({ found, value }) => [found, value])).toEqual([
      ["2024-06-01T00:00:00+07:00", "2024-06-01T00:00:00+07:00"],
      [true, true],
      ["PT1H0.001S", "PT1H"],
    ]);
    expect(fired?.reason.en).toContain("`since.letter.held of `x`` is PT1H0.001S, more than PT1H");
  });

  it("is not watched by a monitor, which says so as it is made", () => {
    const make = () => createMonitor(program);
    expect(make).toThrow(MonitorError);
    try {
      make();
    } catch (error) {
      expect(error instanceof MonitorError ? error.problem.code : null).toBe("has-rules");
    }
  });
});
