import type { Norm, Trigger } from "../model/clause.js";
import type { LintRule } from "./lint-rule.js";
import { reachedStates } from "./reached-states.js";
import { knownOf } from "./read-conditions.js";
import { truthRows } from "./truth-rows.js";
import { writtenMachines } from "./written-states.js";

/** Something can begin every clause: a state that is reached, or the breach of a clause that can begin. */
export const neverBegun: LintRule = (context) => {
  const { policy, root, problems } = context;
  const known = knownOf(context);
  const reached = new Map(writtenMachines(root).map((machine) => [machine.id, reachedStates(machine)]));
  const never = new Set<string>();
  const canBe = (trigger: Trigger): boolean => {
    if (trigger.kind === "state") return trigger.states.some((state) => reached.get(trigger.machine)?.has(state) ?? true);
    return trigger.kind === "breach" || trigger.kind === "cured" ? !never.has(trigger.clause) : true;
  };
  const isNeverAsked = (norm: Norm): boolean => {
    const condition = "if" in norm ? norm.if : null;
    const rows = condition === null ? null : truthRows([condition], known);
    return rows !== null && rows.length > 0 && !rows.some(([answer]) => answer);
  };
  for (const { id, norm } of policy.clauses.values()) if (isNeverAsked(norm)) never.add(id);
  const canBegin = (norm: Norm): boolean => {
    const triggers = "when" in norm ? norm.when : [];
    return triggers.length === 0 || triggers.some(canBe);
  };
  for (let before = -1; before !== never.size; ) {
    before = never.size;
    for (const { id, norm } of policy.clauses.values()) if (!canBegin(norm)) never.add(id);
  }
  for (const id of never) {
    const clause = policy.clauses.get(id);
    if (clause !== undefined) problems.report("never-begun", { clause: id }, clause.place.span);
  }
};
