import type { Condition, FactReference, Operator } from "../model/condition.js";
import type { Names } from "./names.js";
import type { LocatedValue, Survey } from "./survey.js";

/**
 * Compares a machine's state. The fact is a leaf state's path, so a state that holds others stands for the leaves
 * within it; of a machine with parallel regions it is the list of every active path, and to be in a state is to have it
 * in the list. So the comparison keeps the meaning it has in json-rules-engine.
 */
export function stateComparison(
  left: FactReference,
  machine: string,
  operator: Operator,
  values: readonly LocatedValue[],
  isList: boolean,
  names: Names,
  survey: Survey,
): Condition {
  if (names.machines.get(machine)?.parallel === true) return inRegions(left, machine, operator, values, survey);
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

function inRegions(left: FactReference, machine: string, operator: Operator, values: readonly LocatedValue[], survey: Survey): Condition {
  const negative = operator === "notEqual" || operator === "notIn" || operator === "doesNotContain";
  const parts = values.map(({ value, span }): Condition => {
    if (typeof value === "string") survey.states.push({ machine, state: value, span });
    return { kind: "comparison", left, operator: negative ? "doesNotContain" : "contains", right: { kind: "value", value }, type: "plain" };
  });
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return { kind: negative ? "all" : "any", of: parts };
}

function overLists(operator: Operator): Operator {
  if (operator === "equal") return "in";
  return operator === "notEqual" ? "notIn" : operator;
}
