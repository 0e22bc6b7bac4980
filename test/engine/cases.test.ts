import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/program.js";
import { loadTexts } from "../../src/language/load.js";
import type { Scenario } from "../../src/language/model/scenario.js";
import { runScenario, type ScenarioFailure } from "../../src/workspace/run-scenario.js";
import { openCases } from "./open-cases.js";

const root = new URL("../cases/engine/", import.meta.url);
const topics = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** The files of one topic, read together as its policies, calendars and scenarios. */
function loadTopic(topic: string) {
  const folder = new URL(`${topic}/`, root);
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return { names, ...loadTexts(names.map((name) => ({ path: name, text: readFileSync(new URL(name, folder), "utf8") }))) };
}

/** Which versions a scenario speaks of: all of the pack, or the one named and the one of its replay. */
function isMeant({ policy, asIf }: Scenario, id: string, version: string): boolean {
  return id === policy.id && (policy.version === null || version === policy.version || version === asIf);
}

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

describe.each(topics.map(({ name }) => name))("the cases of %s", (topic) => {
  const { names, policies, scenarios, diagnostics } = loadTopic(topic);

  it("are written without a mistake", () => {
    expect(diagnostics.map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
    expect(scenarios.map(({ file }) => file)).toEqual(names.filter((name) => !NO_SCENARIO.test(name)));
    expect(scenarios).not.toEqual([]);
  });

  const isOpen = ({ file }: Scenario) => openCases.has(`${topic}/${file}`);
  const titled = (some: readonly Scenario[]) => some.map((scenario) => ({ scenario, title: `${scenario.file}: ${scenario.title.en}` }));
  const meets = ({ scenario }: { readonly scenario: Scenario }) => {
    const program = compile(policies.filter(({ id, version }) => isMeant(scenario, id, version)));
    expect(runScenario(scenario, program).map(say)).toEqual([]);
  };

  it.each(titled(scenarios.filter((scenario) => !isOpen(scenario))))("$title", meets);
  it.fails.each(titled(scenarios.filter(isOpen)))("$title", meets);
});
