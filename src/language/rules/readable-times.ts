import { parseInstant } from "../../time/parse-instant.js";
import type { Rule } from "./rule.js";

/** Instants name a date that exists, an hour and an offset; dates exist; lengths of time are always as long. */
export const readableTimes: Rule = {
  meta: {
    codes: ["invalid-instant", "instant-without-offset", "invalid-date", "invalid-period"],
    kinds: ["Policy", "Calendar", "Scenario"],
  },
  check({ survey, problems }) {
    for (const { kind, text, span, readable } of survey.times) {
      if (readable) continue;
      if (kind === "date") problems.report("invalid-date", { value: text }, span);
      else if (kind === "period") problems.report("invalid-period", { value: text }, span);
      else if (parseInstant(`${text}Z`) !== null) problems.report("instant-without-offset", { value: text }, span);
      else problems.report("invalid-instant", { value: text }, span);
    }
  },
};
