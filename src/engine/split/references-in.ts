import type { Norm } from "../../language/model/clause.js";
import type { Condition, Fact, FactReference } from "../../language/model/condition.js";

/** Every fact that a condition looks at, through the conditions that it names. */
export function* referencesIn(condition: Condition | null, named: ReadonlyMap<string, Condition>): Iterable<FactReference> {
  switch (condition?.kind) {
    case undefined:
      return;
    case "all":
    case "any":
      for (const part of condition.of) yield* referencesIn(part, named);
      return;
    case "not":
      yield* referencesIn(condition.of, named);
      return;
    case "named":
      yield* referencesIn(named.get(condition.name) ?? null, named);
      return;
    case "comparison":
      yield condition.left;
      if (condition.right.kind === "fact") yield condition.right.fact;
  }
}

/** Every condition of a clause that one case is asked. */
export function conditionsIn(norm: Norm): readonly (Condition | null)[] {
  switch (norm.kind) {
    case "obligation":
      return [norm.if, norm.excusedIf, ...norm.within.map((choice) => choice.if)];
    case "requirement":
      return [norm.if];
    case "prohibition":
    case "power":
      return [norm.while, norm.if];
    default:
      return [];
  }
}

/** The machine whose state or memory a fact is; `null` for every other fact. */
export function machineOf(fact: Fact): string | null {
  if (fact.kind === "present") return machineOf(fact.of);
  return fact.kind === "state" || fact.kind === "remembered" ? fact.machine : null;
}
