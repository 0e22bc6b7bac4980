import { suggest } from "../../diagnostics/suggest.js";
import type { Rule } from "./rule.js";

/** An event of which a scenario's expectations speak is among its events. */
export const unknownGiven: Rule = {
  meta: { codes: ["unknown-given"], kinds: ["Scenario"] },
  check({ survey, problems }) {
    for (const { name, span } of survey.givenMentions) {
      if (!survey.givenIds.has(name)) problems.report("unknown-given", { name }, span, () => suggest(name, survey.givenIds));
    }
  },
};
