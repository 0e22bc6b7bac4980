import type { Condition, Fact, FactReference } from "../model/condition.js";

/** Every fact that a condition reads, through named conditions too; of `present` and `of`, the facts within. */
export function factsIn(condition: Condition, named: ReadonlyMap<string, Condition>): ReadonlySet<Fact> {
  const facts = new Set<Fact>();
  const seen = new Set<string>();
  const readsOf = ({ fact, of }: FactReference) => {
    facts.add(fact.kind === "present" ? fact.of : fact);
    if (of.kind === "fact") facts.add(of.fact);
  };
  const visit = (at: Condition): void => {
    switch (at.kind) {
      case "all":
      case "any":
        at.of.forEach(visit);
        return;
      case "not":
        visit(at.of);
        return;
      case "named": {
        const meant = named.get(at.name);
        if (meant !== undefined && !seen.has(at.name)) {
          seen.add(at.name);
          visit(meant);
        }
        return;
      }
      case "comparison":
        readsOf(at.left);
        if (at.right.kind === "fact") readsOf(at.right.fact);
    }
  };
  visit(condition);
  return facts;
}
