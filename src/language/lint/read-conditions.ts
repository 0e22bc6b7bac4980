import type { Span } from "../../diagnostics/span.js";
import { type FactType, uniteTypes } from "../build/fact-type.js";
import type { Clause } from "../model/clause.js";
import type { Condition } from "../model/condition.js";
import type { LocatedNode } from "../yaml/located.js";
import { childOf, itemsOf } from "../yaml/node-access.js";
import type { Known } from "./asked-questions.js";
import type { LintContext } from "./lint-rule.js";

/** A condition and where it stands. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly span: Span;
}

/** What can be known of the answers to a policy's conditions. */
export function knownOf({ policy, names, survey }: LintContext): Known {
  const types = new Map<string, (FactType | null)[]>();
  for (const { reference, type } of survey.comparisons) {
    const name = JSON.stringify(reference);
    const list = types.get(name);
    if (list === undefined) types.set(name, [type]);
    else list.push(type);
  }
  return {
    named: policy.conditions,
    typeOf: (fact) => uniteTypes(types.get(JSON.stringify(fact)) ?? []),
    statesOf: (id) => {
      const machine = names.machines.get(id);
      if (machine === undefined || machine.parallel) return null;
      return [...new Set([...machine.states.values()].flat())];
    },
  };
}

/** The body of a clause in its file: what stands under its kind. */
export function bodyOf(root: LocatedNode, clause: Clause): LocatedNode | null {
  // A duty born of a breach stands within the clause that is breached.
  const [outer = "", ...inner] = clause.id.split("/");
  const written = childOf(childOf(root, "clauses"), outer);
  const body = childOf(written, clause.norm.kind) ?? childOf(written, "obligation");
  return inner.reduce<LocatedNode | null>((within) => childOf(within, "otherwise"), body);
}

/** The conditions that a clause reads, with their places; those of the branches of `within` apart. */
export function conditionsOfClause(root: LocatedNode, clause: Clause): readonly PlacedCondition[] {
  const body = bodyOf(root, clause);
  const { norm } = clause;
  const written: (readonly [string, Condition | null])[] = [];
  if ("if" in norm) written.push(["if", norm.if]);
  if ("while" in norm) written.push(["while", norm.while]);
  if ("excusedIf" in norm) written.push(["excused-if", norm.excusedIf]);
  return written.flatMap(([key, condition]) => placed(condition, childOf(body, key)));
}

/** The conditions of the branches of `within`, in order; the last branch has none. */
export function branchesOf(root: LocatedNode, clause: Clause): readonly PlacedCondition[] {
  if (clause.norm.kind !== "obligation") return [];
  const nodes = itemsOf(childOf(bodyOf(root, clause), "within"));
  return clause.norm.within.flatMap((choice, index) => placed(choice.if, childOf(nodes[index], "if")));
}

function placed(condition: Condition | null, node: LocatedNode | null): readonly PlacedCondition[] {
  return condition === null || node === null ? [] : [{ condition, span: node.span }];
}
