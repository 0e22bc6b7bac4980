import { listNames } from "../../diagnostics/suggest.js";
import type { LintRule } from "./lint-rule.js";

/** Every clause is tried by some scenario; those that are not are told together. */
export const clauseWithoutScenario: LintRule = ({ policy, scenarios, problems }) => {
  const tried = new Set(scenarios.flatMap(({ expect }) => expect.flatMap(({ findings }) => findings.map(({ clause }) => clause))));
  const untried = [...policy.clauses.values()].filter(({ id }) => !tried.has(id));
  const [first] = untried;
  if (first !== undefined) problems.report("clause-without-scenario", { names: listNames(untried.map(({ id }) => id)) }, first.place.span);
};
