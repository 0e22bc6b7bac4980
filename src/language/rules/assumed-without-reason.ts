import type { Rule } from "./rule.js";

/** Whoever assumes something says why. Only a warning: the verdict is shown as resting on an assumption anyway. */
export const assumedWithoutReason: Rule = {
  meta: { codes: ["assumed-without-reason"], kinds: ["Policy"] },
  check({ survey, problems }) {
    for (const { name, span, reasoned } of survey.assumptions) if (!reasoned) problems.report("assumed-without-reason", { name }, span);
  },
};
