import type { Text } from "../../diagnostics/text.js";
import { kindOfValue } from "../build/schema-type.js";
import type { ComparisonUse } from "../build/survey.js";
import { describeKinds } from "./describe-kinds.js";
import { familyOf } from "./operator-families.js";
import type { Rule } from "./rule.js";

/** `in` looks into a list on its right, `contains` into one on its left; in a text they would find syllables. */
export const listNeeded: Rule = {
  meta: { codes: ["list-needed"], kinds: ["Policy"] },
  check({ survey, problems }) {
    for (const use of survey.comparisons) {
      const family = familyOf(use.operator);
      const actual = family === "membership" ? rightOf(use) : family === "containment" ? leftOf(use) : null;
      if (actual !== null)
        problems.report("list-needed", { operator: use.operator, actual }, family === "membership" ? use.right.span : use.span);
    }
  },
};

/** What stands on the right instead of a list; `null` where it is one, or may be. */
function rightOf({ right }: ComparisonUse): Text | null {
  if (right.kind === "fact") return right.type === null || right.type.kinds.has("list") ? null : describeKinds(right.type.kinds);
  return right.isList ? null : describeKinds(right.values.map(({ value }) => kindOfValue(value)));
}

function leftOf({ type }: ComparisonUse): Text | null {
  return type === null || type.kinds.has("list") ? null : describeKinds(type.kinds);
}
