import type { Norm } from "../model/clause.js";
import type { Condition } from "../model/condition.js";

/** Every condition that a clause reads. */
export function conditionsOf(norm: Norm): readonly Condition[] {
  switch (norm.kind) {
    case "obligation":
      return present([norm.if, norm.excusedIf, ...norm.within.map((choice) => choice.if)]);
    case "recurring":
      return present([norm.if, norm.excusedIf]);
    case "requirement":
      return present([norm.if]);
    case "prohibition":
    case "power":
      return present([norm.while, norm.if]);
    case "rule":
      return [norm.conditions];
    default:
      return [];
  }
}

function present(conditions: readonly (Condition | null)[]): readonly Condition[] {
  return conditions.filter((condition) => condition !== null);
}
