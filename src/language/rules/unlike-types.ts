import type { Text } from "../../diagnostics/text.js";
import type { FactType, ValueKind } from "../build/fact-type.js";
import { kindOfValue } from "../build/schema-type.js";
import type { ComparisonUse } from "../build/survey.js";
import { describeKinds } from "./describe-kinds.js";
import { familyOf } from "./operator-families.js";
import type { Rule, RuleContext } from "./rule.js";

/** Both sides of a comparison are of one kind; lists and maps are never equal to anything. */
export const unlikeTypes: Rule = {
  meta: { codes: ["unlike-types"], kinds: ["Policy"] },
  check(context) {
    for (const use of context.survey.comparisons) {
      if (use.right.kind === "values") checkValues(use, use.right, context);
      else checkFact(use, use.right, context);
    }
  },
};

function checkValues(use: ComparisonUse, right: Extract<ComparisonUse["right"], { kind: "values" }>, context: RuleContext): void {
  const family = familyOf(use.operator);
  if (family === "equality" && right.isList) {
    tell(use, describeKinds(use.type?.kinds ?? ["text"]), describeKinds(["list"]), right.span, context);
    return;
  }
  const compared = family === "containment" ? (use.type?.items ?? null) : use.type;
  if (compared === null) return;
  for (const { value, span } of right.values) {
    const kind = kindOfValue(value);
    if (!fits(compared, kind)) tell(use, describeKinds(compared.kinds), describeKinds([kind]), span, context);
  }
}

/** Text stands for times too, unless the fact may be either: then nobody could say which is meant. */
function fits(type: FactType, kind: ValueKind): boolean {
  if (kind === "list" || kind === "object") return false;
  if (kind !== "text") return type.kinds.has(kind);
  const timed = type.kinds.has("instant") || type.kinds.has("duration");
  return type.kinds.has("text") !== timed;
}

function checkFact(use: ComparisonUse, right: Extract<ComparisonUse["right"], { kind: "fact" }>, context: RuleContext): void {
  const family = familyOf(use.operator);
  const left = family === "containment" ? (use.type?.items ?? null) : use.type;
  const other = family === "membership" ? (right.type?.items ?? null) : right.type;
  if (left === null || other === null) return;
  const shared = [...left.kinds].filter((kind) => kind !== "list" && kind !== "object" && other.kinds.has(kind));
  if (shared.length === 0) tell(use, describeKinds(left.kinds), describeKinds(other.kinds), right.span, context);
}

function tell(use: ComparisonUse, actual: Text, other: Text, span: ComparisonUse["span"], { problems }: RuleContext): void {
  problems.report("unlike-types", { fact: use.fact, actual, other }, span);
}
