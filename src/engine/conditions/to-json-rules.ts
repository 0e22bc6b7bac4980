import type { NestedCondition, TopLevelCondition } from "json-rules-engine";
import type { Json } from "../../events/event.js";
import type { Comparison, Condition, FactReference } from "../../language/model/condition.js";
import { factName } from "../facts/fact-name.js";

interface JsonReference {
  fact: string;
  params?: Record<string, Json>;
  path?: string;
}

/** The condition in json-rules-engine's own format, for an existing engine to run; instants stand as milliseconds. */
export function toJsonRules(condition: Condition): TopLevelCondition {
  switch (condition.kind) {
    case "all":
      return { all: condition.of.map(nested) };
    case "any":
      return { any: condition.of.map(nested) };
    case "not":
      return { not: nested(condition.of) };
    case "named":
      return { condition: condition.name };
    case "comparison":
      return { all: [comparison(condition)] };
  }
}

function nested(condition: Condition): NestedCondition {
  return condition.kind === "comparison" ? comparison(condition) : toJsonRules(condition);
}

function comparison({ left, operator, right }: Comparison): NestedCondition {
  return { ...reference(left), operator, value: right.kind === "value" ? right.value : reference(right.fact) };
}

function reference({ fact, of, within, path }: FactReference): JsonReference {
  const params: Record<string, Json> = {};
  if (of.kind === "any") params["of"] = "any";
  if (of.kind === "literal") params["of"] = `=${of.key}`;
  if (of.kind === "fact") params["of"] = factName(of.fact);
  if (within !== null) params["within"] = within;
  const plain: JsonReference = { fact: factName(fact) };
  if (Object.keys(params).length > 0) plain.params = params;
  if (path.length > 0) plain.path = `$${path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("")}`;
  return plain;
}
