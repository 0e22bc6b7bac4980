import type { Rule } from "./rule.js";

/** What a measure is taken over, and its bounds, fit what is measured. */
export const measurable: Rule = {
  meta: { codes: ["measure-mismatch"], kinds: ["Policy"] },
  check({ survey, problems }) {
    for (const { problem, span } of survey.mismatches) problems.report("measure-mismatch", { problem }, span);
    const kinds = new Map(survey.norms.map(({ clause, norm }) => [clause, norm.kind]));
    for (const { clause, span } of survey.measured) {
      const kind = kinds.get(clause) ?? "obligation";
      if (kind === "obligation" || kind === "recurring") continue;
      const problem = { id: `\`${clause}\` bukan kewajiban yang jatuh tempo`, en: `\`${clause}\` is no duty that falls due` };
      problems.report("measure-mismatch", { problem }, span);
    }
  },
};
