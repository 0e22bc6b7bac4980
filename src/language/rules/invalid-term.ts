import type { Rule } from "./rule.js";

/** Every term is written in words that are known. */
export const invalidTerm: Rule = {
  meta: { codes: ["invalid-term"], kinds: ["Policy"] },
  check({ survey, problems }) {
    for (const { text, span, parsed } of survey.terms) {
      if (parsed.ok) continue;
      const { suggestion } = parsed;
      const help = suggestion === null ? null : { id: `mungkin maksud Anda \`${suggestion}\``, en: `did you mean \`${suggestion}\`` };
      problems.report("invalid-term", { term: text, problem: parsed.problem }, span, help);
    }
  },
};
