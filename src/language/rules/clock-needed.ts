import { listNames } from "../../diagnostics/suggest.js";
import type { Rule } from "./rule.js";

/** Every term says which clock counts it, unless there is only one. */
export const clockNeeded: Rule = {
  meta: { codes: ["clock-needed"], kinds: ["Policy"] },
  check({ survey, names, problems }) {
    const clocks = names?.clocks ?? new Set();
    const help =
      clocks.size === 0
        ? { id: "tambahkan jam pada `clocks`", en: "add a clock to `clocks`" }
        : { id: `tambahkan \`clock\` dengan salah satu dari ${listNames(clocks)}`, en: `add \`clock\` with one of ${listNames(clocks)}` };
    for (const { text, span, clock } of survey.terms) if (clock === null) problems.report("clock-needed", { term: text }, span, help);
  },
};
