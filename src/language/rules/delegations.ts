import type { Rule } from "./rule.js";

/** A power is delegated once: by a party that holds it itself, and no further than it reaches. */
export const delegations: Rule = {
  meta: { codes: ["not-a-power", "beyond-the-power", "nothing-to-delegate"], kinds: ["Policy"] },
  check({ survey, problems }) {
    for (const { code, name, other, span } of survey.wrongDelegations) problems.report(code, { name, other }, span);
  },
};
