import type { Rule } from "./rule.js";

/** A day stands under its own year. */
export const dateOutsideYear: Rule = {
  meta: { codes: ["date-outside-year"], kinds: ["Calendar"] },
  check({ survey, problems }) {
    for (const { date, year, span } of survey.strayDates) problems.report("date-outside-year", { value: date, year }, span);
  },
};
