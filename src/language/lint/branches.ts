import type { Condition } from "../model/condition.js";
import { comparisonsIn, type Known, questionOf } from "./asked-questions.js";
import type { LintRule } from "./lint-rule.js";
import { branchesOf, knownOf } from "./read-conditions.js";
import { truthRows } from "./truth-rows.js";

/**
 * Of the branches of `within` each decides something: none is always preceded by another, the last among them, and two that ask of one and the same thing do
 * not both hold, so that their order says nothing that their words do not.
 */
export const branches: LintRule = (context) => {
  const { policy, root, problems } = context;
  const known = knownOf(context);
  for (const clause of policy.clauses.values()) {
    const list = branchesOf(root, clause);
    const rows =
      list.length === 0
        ? null
        : truthRows(
            list.map(({ condition }) => condition),
            known,
          );
    if (rows === null) continue;
    for (const [index, { condition, span }] of list.entries()) {
      const isUsed = rows.some((row) => row[index] === true && !row.slice(0, index).includes(true));
      const earlier = list
        .slice(0, index)
        .findIndex((other, before) => asksTheSame(other.condition, condition, known) && rows.some((row) => row[before] && row[index]));
      if (!isUsed) problems.report("branch-never-used", {}, span);
      else if (earlier !== -1) problems.report("branches-overlap", { first: String(earlier + 1), second: String(index + 1) }, span);
    }
  }
};

/** Whether two conditions each ask one question, and it is the same. */
function asksTheSame(left: Condition, right: Condition, known: Known): boolean {
  const questions = new Set([left, right].flatMap((each) => comparisonsIn(each, known.named)).map(questionOf));
  return questions.size === 1;
}
