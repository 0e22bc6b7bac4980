import type { Condition, Fact, FactReference } from "../../language/model/condition.js";
import { required } from "../required.js";

/** What conditions look at beyond the event at hand. */
export interface Uses {
  readonly machines: Set<string>;
  /** Machines of which any instance is asked. */
  readonly anyOf: Set<string>;
  /** Event types counted, or asked for the last. */
  readonly types: Set<string>;
  readonly clauses: Set<string>;
  /** Clauses of which a breach for any key is asked. */
  readonly clausesOfAny: Set<string>;
}

export function noUses(): Uses {
  return { machines: new Set(), anyOf: new Set(), types: new Set(), clauses: new Set(), clausesOfAny: new Set() };
}

/** Adds what a condition looks at; named conditions are followed. */
export function addUses(uses: Uses, condition: Condition | null, named: ReadonlyMap<string, Condition>): void {
  if (condition === null) return;
  switch (condition.kind) {
    case "all":
    case "any":
      for (const part of condition.of) addUses(uses, part, named);
      return;
    case "not":
      addUses(uses, condition.of, named);
      return;
    case "named":
      addUses(uses, required(named.get(condition.name), "condition", condition.name), named);
      return;
    case "comparison":
      addReference(uses, condition.left);
      if (condition.right.kind === "fact") addReference(uses, condition.right.fact);
  }
}

function addReference(uses: Uses, reference: FactReference): void {
  addFact(uses, reference.fact, reference.of.kind === "any");
  if (reference.of.kind === "fact") addFact(uses, reference.of.fact, false);
}

function addFact(uses: Uses, fact: Fact, any: boolean): void {
  switch (fact.kind) {
    case "state":
    case "remembered":
      uses.machines.add(fact.machine);
      if (any) uses.anyOf.add(fact.machine);
      return;
    case "count":
    case "last":
    case "since":
      uses.types.add(fact.type);
      return;
    case "breached":
    case "was-breached":
      uses.clauses.add(fact.clause);
      if (any) uses.clausesOfAny.add(fact.clause);
      return;
    case "present":
      addFact(uses, fact.of, any);
      return;
    default:
  }
}
