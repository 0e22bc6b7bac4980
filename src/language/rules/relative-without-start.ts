import type { Rule } from "./rule.js";

/** A time that counts from the start of a scenario has one. */
export const relativeWithoutStart: Rule = {
  meta: { codes: ["relative-without-start"], kinds: ["Scenario"] },
  check({ survey, problems }) {
    for (const { text, span } of survey.withoutStart) problems.report("relative-without-start", { value: text }, span);
  },
};
