import { readdirSync, readFileSync } from "node:fs";
import { compile, type Program } from "../../src/engine/program.js";
import { loadTexts } from "../../src/language/load.js";
import type { Policy } from "../../src/language/model/policy.js";
import type { Scenario } from "../../src/language/model/scenario.js";

const root = new URL("../cases/engine/", import.meta.url);

/** The topics of the engine's cases: one folder each. */
export const engineTopics: readonly string[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

type Topic = { readonly names: readonly string[] } & ReturnType<typeof loadTexts>;

const loaded = new Map<string, Topic>();

/** The files of one topic, read together as its policies, calendars and scenarios. */
export function loadTopic(topic: string): Topic {
  const known = loaded.get(topic);
  if (known !== undefined) return known;
  const folder = new URL(`${topic}/`, root);
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const read = { names, ...loadTexts(names.map((name) => ({ path: name, text: readFileSync(new URL(name, folder), "utf8") }))) };
  loaded.set(topic, read);
  return read;
}

/** The versions that a scenario speaks of: all of the pack, or the one named and the one of its replay. */
export function programFor({ policy, asIf }: Scenario, policies: readonly Policy[]): Program {
  const isMeant = ({ id, version }: Policy): boolean =>
    id === policy.id && (policy.version === null || version === policy.version || version === asIf);
  return compile(policies.filter(isMeant));
}

/** One case by its name, `topic/file` without the ending, with the versions that it speaks of. */
export function engineCase(name: string): { readonly scenario: Scenario; readonly program: Program } {
  const [topic = "", file = ""] = name.split("/");
  const { scenarios, policies } = loadTopic(topic);
  const scenario = scenarios.find((one) => one.file === `${file}.yaml`);
  if (scenario === undefined) throw new Error(`there is no case ${name}`);
  return { scenario, program: programFor(scenario, policies) };
}
