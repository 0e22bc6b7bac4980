import type { Rule } from "./rule.js";

/** What begins also lasts: the end of a range comes after its beginning. */
export const emptyRange: Rule = {
  meta: { codes: ["empty-range"], kinds: ["Policy", "Scenario"] },
  check({ survey, problems }) {
    for (const { from, until, span } of survey.ranges) if (until <= from) problems.report("empty-range", {}, span);
  },
};
