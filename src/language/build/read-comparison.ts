import type { Json } from "../../events/event.js";
import { parseInstant } from "../../time/parse-instant.js";
import { parsePeriodMs } from "../../time/parse-period-ms.js";
import type { Comparison, Condition, Operator, ValueType } from "../model/condition.js";
import type { LocatedNode } from "../yaml/located.js";
import { plainValue } from "../yaml/plain-value.js";
import { shownValue } from "../yaml/shown-value.js";
import { type FactType, isOnly } from "./fact-type.js";
import type { Names } from "./names.js";
import type { ReadFact } from "./read-fact-reference.js";
import { stateComparison } from "./state-comparison.js";
import type { LocatedValue, Survey } from "./survey.js";

/** Compares a fact with a value as it stands in the file: times and lengths of time become milliseconds. */
export function compareWithValue(
  left: ReadFact,
  span: LocatedNode["span"],
  operator: Operator,
  node: LocatedNode,
  names: Names,
  survey: Survey,
): Condition {
  const isList = node.kind === "list";
  const values = (isList ? node.items : [node]).map(locatedValue);
  survey.comparisons.push({
    fact: left.text,
    reference: left.reference,
    span,
    type: left.type,
    operator,
    right: { kind: "values", values, isList, span: node.span },
  });
  if (left.reference.fact.kind === "state" && left.reference.path.length === 0) {
    return stateComparison(left.reference, left.reference.fact.machine, operator, values, isList, names, survey);
  }
  const type = valueType(left.type, operator, values);
  const converted = values.map((value) => convert(value, type, survey));
  return {
    kind: "comparison",
    left: left.reference,
    operator,
    right: { kind: "value", value: isList ? converted : (converted[0] ?? null) },
    type,
  };
}

/** Compares a fact with another fact. */
export function compareWithFact(
  left: ReadFact,
  span: LocatedNode["span"],
  operator: Operator,
  right: ReadFact,
  node: LocatedNode,
  survey: Survey,
): Comparison {
  survey.comparisons.push({
    fact: left.text,
    reference: left.reference,
    span,
    type: left.type,
    operator,
    right: { kind: "fact", text: right.text, type: right.type, span: node.span },
  });
  const decisive = left.type ?? right.type;
  const type = isOnly(decisive, "instant") ? "instant" : isOnly(decisive, "duration") ? "duration" : "plain";
  return { kind: "comparison", left: left.reference, operator, right: { kind: "fact", fact: right.reference }, type };
}

function locatedValue(node: LocatedNode): LocatedValue {
  const value = plainValue(node);
  return { value, source: node.kind === "scalar" && typeof value !== "string" ? node.source : shownValue(value), span: node.span };
}

/** A fact that may be anything is compared as a time where it is asked whether it is before or after one. */
function valueType(type: FactType | null, operator: Operator, values: readonly LocatedValue[]): ValueType {
  if (isOnly(type, "instant")) return "instant";
  if (isOnly(type, "duration")) return "duration";
  const ordering = operator.startsWith("lessThan") || operator.startsWith("greaterThan");
  const times = values.every(({ value }) => typeof value === "string" && parseInstant(value) !== null);
  return type === null && ordering && times ? "instant" : "plain";
}

function convert({ value, span }: LocatedValue, type: ValueType, survey: Survey): Json {
  if (type === "plain" || typeof value !== "string") return value;
  const milliseconds = type === "instant" ? parseInstant(value) : parsePeriodMs(value);
  survey.times.push({ kind: type === "instant" ? "instant" : "period", text: value, span, readable: milliseconds !== null });
  return milliseconds ?? value;
}
