import { suggest } from "../../diagnostics/suggest.js";
import { kindOfValue } from "../build/schema-type.js";
import { shownValue } from "../yaml/shown-value.js";
import { familyOf } from "./operator-families.js";
import type { Rule } from "./rule.js";

/** A fact with a list of values is compared with one of them: with anything else the answer is known beforehand. */
export const valueOutsideEnum: Rule = {
  meta: { codes: ["value-outside-enum"], kinds: ["Policy"] },
  check({ survey, problems }) {
    for (const { fact, type, operator, right } of survey.comparisons) {
      const family = familyOf(operator);
      const compared = family === "containment" ? (type?.items ?? null) : type;
      if (compared === null || compared.values === null || family === "order" || right.kind === "fact") continue;
      for (const { value, source, span } of right.values) {
        const known = compared.values;
        if (!compared.kinds.has(kindOfValue(value)) || known.includes(value)) continue;
        problems.report("value-outside-enum", { fact, value: source }, span, () => suggest(source, known.map(shownValue)));
      }
    }
  },
};
