import { basename, dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { compile, type Program } from "../engine/program.js";
import type { Policy } from "../language/model/policy.js";
import type { Scenario } from "../language/model/scenario.js";
import { reportZone } from "../report/report-zone.js";
import { contextFiles } from "./context-files.js";
import { findPolicies, kindOf } from "./find-policies.js";
import { yamlFilesBelow, yamlFilesIn } from "./list-yaml.js";
import { hasErrors, loadFiles } from "./load-files.js";
import type { Surroundings } from "./run-check.js";
import { runScenarioAsync, type ScenarioFailure } from "./run-scenario.js";
import type { UsageProblem } from "./usage-problem.js";

export interface ScenarioResult {
  readonly scenario: Scenario;
  /** IANA zone in which to tell its instants. */
  readonly zone: string;
  readonly failures: readonly ScenarioFailure[];
}

export type ScenariosOutcome =
  | { readonly kind: "refused"; readonly problem: UsageProblem }
  | { readonly kind: "invalid"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "run"; readonly results: readonly ScenarioResult[]; readonly diagnostics: readonly Diagnostic[] };

export interface ScenariosRequest {
  /** Scenario files, folders of any depth, or packs by name; none for all of `policies/`. */
  readonly paths: readonly string[];
  /** Only scenarios whose file or title has this in it, in any case; `null` for all. */
  readonly filter: string | null;
}

const NO_POLICIES: UsageProblem = { kind: "no-policies", folder: "policies" };

/** Runs the policies' own tests. */
export async function runScenarios({ paths, filter }: ScenariosRequest, { cwd }: Pick<Surroundings, "cwd">): Promise<ScenariosOutcome> {
  const files = new Set<string>();
  if (paths.length === 0 && (await kindOf(resolve(cwd, "policies"))) === null) return { kind: "refused", problem: NO_POLICIES };
  for (const path of paths.length === 0 ? ["policies"] : paths) {
    const found = await scenarioFilesAt(path, cwd);
    if (!Array.isArray(found)) return { kind: "refused", problem: found };
    if (found.length === 0) return { kind: "refused", problem: { kind: "nothing-found", what: "scenarios", path } };
    for (const file of found) files.add(file);
  }
  const named = [...files];
  const loaded = await loadFiles([...named, ...(await contextFiles(named, cwd))], cwd);
  if (!loaded.ok) return { kind: "refused", problem: loaded.problem };
  const { policies, scenarios, diagnostics } = loaded.value;
  if (hasErrors(loaded.value)) return { kind: "invalid", diagnostics };
  const programFor = programs(policies);
  const chosen = scenarios.filter((scenario) => filter === null || mentions(scenario, filter));
  if (filter !== null && chosen.length === 0) return { kind: "refused", problem: { kind: "nothing-matches", filter } };
  const results: ScenarioResult[] = [];
  for (const scenario of chosen) {
    const program = programFor(scenario);
    results.push({ scenario, zone: reportZone(program.policies), failures: await runScenarioAsync(scenario, program) });
  }
  return { kind: "run", results, diagnostics };
}

async function scenarioFilesAt(path: string, cwd: string): Promise<string[] | UsageProblem> {
  const absolute = resolve(cwd, path);
  const kind = await kindOf(absolute);
  if (kind === "file") return [absolute];
  if (kind === "folder") {
    const below = await yamlFilesBelow(absolute);
    return below.filter((file) => basename(dirname(file)) === "scenarios");
  }
  const policies = await findPolicies([path], cwd);
  if (!policies.ok) return policies.problem;
  const folders = new Set(policies.value.map((file) => join(dirname(file), "scenarios")));
  return (await Promise.all([...folders].map(yamlFilesIn))).flat();
}

/** Compiles each set of versions once, however many scenarios speak of it. */
function programs(policies: readonly Policy[]): (scenario: Scenario) => Program {
  const known = new Map<string, Program>();
  return ({ policy, asIf }) => {
    const key = JSON.stringify([policy.id, policy.version, asIf]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const meant = policies.filter(
      ({ id, version }) => id === policy.id && (policy.version === null || version === policy.version || version === asIf),
    );
    const program = compile(meant);
    known.set(key, program);
    return program;
  };
}

function mentions({ file, title }: Scenario, text: string): boolean {
  const wanted = text.toLowerCase();
  return [file, title.id, title.en].some((where) => where.toLowerCase().includes(wanted));
}
