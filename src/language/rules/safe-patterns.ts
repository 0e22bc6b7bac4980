import { LONGEST_MATCHED } from "../build/longest-matched.js";
import { childOf, integerOf, textNode } from "../yaml/node-access.js";
import { patternProblem } from "./pattern-problem.js";
import type { Rule } from "./rule.js";
import { walkDataSchemas } from "./walk-data-schemas.js";

const needsLength = {
  id: `beri juga \`maxLength\` paling banyak ${LONGEST_MATCHED}`,
  en: `give a \`maxLength\` of at most ${LONGEST_MATCHED} as well`,
};

/** Patterns are tried on whatever comes from outside, so they must not be able to run for ever. */
export const safePatterns: Rule = {
  meta: { codes: ["unsafe-pattern"], kinds: ["Policy"] },
  check({ root, problems }) {
    for (const { node } of walkDataSchemas(root)) {
      const pattern = textNode(childOf(node, "pattern"));
      if (pattern === null) continue;
      const longest = integerOf(childOf(node, "maxLength"));
      const problem = longest === null || longest > LONGEST_MATCHED ? needsLength : patternProblem(pattern.value);
      if (problem !== null) problems.report("unsafe-pattern", { value: pattern.value, problem }, pattern.span);
    }
  },
};
