import type { Comparison, FactReference, Operator } from "../model/condition.js";
import type { Names } from "./names.js";
import type { LocatedValue, Survey } from "./survey.js";

/**
 * Compares a machine's state. The fact is always a leaf state's path, so a state that holds others stands
 * for the leaves within it, and the comparison keeps the meaning it has in json-rules-engine.
 */
export function stateComparison(
  left: FactReference,
  machine: string,
  operator: Operator,
  values: readonly LocatedValue[],
  isList: boolean,
  names: Names,
  survey: Survey,
): Comparison {
  const leaves = values.flatMap(({ value, span }) => {
    if (typeof value !== "string") return [];
    survey.states.push({ machine, state: value, span });
    return names.machines.get(machine)?.states.get(value) ?? [value];
  });
  const [only] = leaves;
  if (!isList && leaves.length === 1 && only !== undefined) {
    return { kind: "comparison", left, operator, right: { kind: "value", value: only }, type: "plain" };
  }
  return { kind: "comparison", left, operator: overLists(operator), right: { kind: "value", value: [...new Set(leaves)] }, type: "plain" };
}

function overLists(operator: Operator): Operator {
  if (operator === "equal") return "in";
  return operator === "notEqual" ? "notIn" : operator;
}
