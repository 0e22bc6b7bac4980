import type { ValueKind } from "../build/fact-type.js";
import { describeKinds } from "./describe-kinds.js";
import { familyOf } from "./operator-families.js";
import type { Rule } from "./rule.js";

const ordered: ReadonlySet<ValueKind> = new Set(["number", "instant", "duration"]);

/** Only what has an order is compared by it: text would be compared letter by letter. */
export const unorderedType: Rule = {
  meta: { codes: ["unordered-type"], kinds: ["Policy"] },
  check({ survey, problems }) {
    for (const { fact, span, type, operator } of survey.comparisons) {
      if (familyOf(operator) !== "order" || type === null || [...type.kinds].some((kind) => ordered.has(kind))) continue;
      problems.report("unordered-type", { fact, actual: describeKinds(type.kinds) }, span);
    }
  },
};
