import { suggest } from "../../diagnostics/suggest.js";
import type { Rule } from "./rule.js";

/** Every fact exists where it is read: the event at hand carries it, or a machine remembers it. */
export const unknownFact: Rule = {
  meta: { codes: ["unknown-fact"], kinds: ["Policy"] },
  check({ survey, problems }) {
    for (const { text, span, parsed, typed } of survey.facts) {
      if (!parsed.ok && parsed.code === "unknown-fact")
        problems.report("unknown-fact", { name: text }, span, () => suggest(text, parsed.known()));
      if (typed?.found === false) problems.report("unknown-fact", { name: text }, span, () => suggest(text, typed.known()));
    }
  },
};
