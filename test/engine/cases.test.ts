import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/language/model/scenario.js";
import { runScenarioAsync, type ScenarioFailure } from "../../src/workspace/run-scenario.js";
import { engineTopics, loadTopic, programFor } from "../support/engine-topics.js";

/** A failure in a line, for whoever reads the test's output. */
function say(failure: ScenarioFailure): string {
  if (failure.kind === "bad-data") return `${failure.event}: data that its type does not allow`;
  const when = new Date(failure.asOf).toISOString();
  if (failure.kind === "verdict") return `${when}: expected the verdict ${failure.expected}, found ${failure.found}`;
  if (failure.kind === "no-deviation") return `${when}: ${failure.event} does not deviate`;
  if (failure.kind === "deviation") return `${when}: ${failure.found.event.id} deviates`;
  const { clause, status, ...rest } = failure.kind === "missing" ? failure.expected : { ...failure.found, case: failure.found.case.key };
  return `${when}: ${failure.kind} ${clause} ${status} in the case ${rest.case ?? "(any)"}`;
}

/** What else the folder holds; every other file must be a scenario. */
const NO_SCENARIO = /^(policy|calendar)/;

describe.each(engineTopics)("the cases of %s", (topic) => {
  const { names, policies, scenarios, diagnostics } = loadTopic(topic);

  it("are written without a mistake", () => {
    expect(diagnostics.map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
    expect(scenarios.map(({ file }) => file)).toEqual(names.filter((name) => !NO_SCENARIO.test(name)));
    expect(scenarios).not.toEqual([]);
  });

  const titled = (some: readonly Scenario[]) => some.map((scenario) => ({ scenario, title: `${scenario.file}: ${scenario.title.en}` }));
  const meets = async ({ scenario }: { readonly scenario: Scenario }) => {
    expect((await runScenarioAsync(scenario, programFor(scenario, policies))).map(say)).toEqual([]);
  };

  it.each(titled(scenarios))("$title", meets);
});
