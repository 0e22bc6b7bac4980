import { suggest } from "../../diagnostics/suggest.js";
import type { Rule } from "./rule.js";

/** A condition has the keys of its form, and no other: json-rules-engine would pass over the rest. */
export const conditionKeys: Rule = {
  meta: { codes: ["unknown-key", "missing-key"], kinds: ["Policy"] },
  check({ survey, problems }) {
    for (const { key, span, stray, known } of survey.conditionKeys) {
      if (stray) problems.report("unknown-key", { key }, span, () => suggest(key, known));
      else problems.report("missing-key", { key }, span);
    }
  },
};
