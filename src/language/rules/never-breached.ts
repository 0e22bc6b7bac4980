import type { Rule } from "./rule.js";

/** What hears of a breach names a clause that can be breached. */
export const neverBreached: Rule = {
  meta: { codes: ["never-breached"], kinds: ["Policy"] },
  check({ survey, problems }) {
    const powers = new Set(survey.norms.filter(({ norm }) => norm.kind === "power").map(({ clause }) => clause));
    for (const { clause, span } of survey.breachable) if (powers.has(clause)) problems.report("never-breached", { name: clause }, span);
  },
};
