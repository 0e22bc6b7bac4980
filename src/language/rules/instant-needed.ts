import { describeKinds } from "./describe-kinds.js";
import type { Rule } from "./rule.js";

/** A term runs from an instant and to an instant, never from mere text. */
export const instantNeeded: Rule = {
  meta: { codes: ["instant-needed"], kinds: ["Policy"] },
  check({ survey, problems }) {
    for (const { text, type, span } of survey.instantsNeeded) {
      if (type !== null && !type.kinds.has("instant"))
        problems.report("instant-needed", { fact: text, actual: describeKinds(type.kinds) }, span);
    }
  },
};
