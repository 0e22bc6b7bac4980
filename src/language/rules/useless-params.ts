import type { Rule } from "./rule.js";

/** `params` are said only of facts that can belong to another case or lie in the past. */
export const uselessParams: Rule = {
  meta: { codes: ["useless-params"], kinds: ["Policy"] },
  check({ survey, problems }) {
    for (const { key, fact, span } of survey.uselessParams) problems.report("useless-params", { key, fact }, span);
  },
};
