import { childOf } from "../yaml/node-access.js";
import type { LintRule } from "./lint-rule.js";
import { conditionsOfClause, knownOf, type PlacedCondition } from "./read-conditions.js";
import { truthRows } from "./truth-rows.js";

/** A condition is there to tell cases apart. */
export const constantCondition: LintRule = (context) => {
  const { policy, root, survey, problems } = context;
  const known = knownOf(context);
  const named = [...policy.conditions].flatMap(([name, condition]): PlacedCondition[] => {
    const node = childOf(childOf(root, "conditions"), name);
    return node === null ? [] : [{ condition, span: node.span }];
  });
  const guards = survey.guards.map(({ guard, span }) => ({ condition: guard, span }));
  const ofClauses = [...policy.clauses.values()].flatMap((clause) => conditionsOfClause(root, clause));
  for (const { condition, span } of [...named, ...guards, ...ofClauses]) {
    // What a condition comes to is told where it is spelled out.
    if (condition.kind === "named") continue;
    const answers = new Set(truthRows([condition], known)?.map(([answer]) => answer));
    const [only] = answers;
    if (answers.size === 1) problems.report(only === true ? "always-true" : "never-true", {}, span);
  }
};
