import type { Obligation, Period, Requirement } from "../model/clause.js";
import { childOf } from "../yaml/node-access.js";
import { alwaysEndsAfter } from "./earliest-and-latest.js";
import type { LintRule } from "./lint-rule.js";
import { bodyOf } from "./read-conditions.js";

/**
 * A duty can be done in time: its term is not over before it may be done at all, whether the clause says so itself (`not-before`) or another that asks
 * for so long a wait between what begins the duty and the act.
 */
export const unmeetableDeadline: LintRule = ({ policy, root, problems }) => {
  const clauses = [...policy.clauses.values()];
  for (const clause of clauses) {
    const { norm } = clause;
    if (norm.kind !== "obligation") continue;
    const waits = clauses.flatMap((other) => {
      const wait = other.norm.kind === "requirement" ? waitFor(norm, other.norm) : null;
      return wait === null ? [] : [{ by: other.id, wait }];
    });
    if (norm.notBefore !== null) waits.push({ by: clause.id, wait: norm.notBefore });
    const within = childOf(bodyOf(root, clause), "within");
    for (const { by, wait } of waits) {
      const never = norm.within.every(({ period }) => alwaysEndsAfter(wait, period, policy) === true);
      if (never && within !== null) problems.report("unmeetable-deadline", { clause: by, term: wait.term.text }, within.span);
    }
  }
};

/** How long a requirement makes the bearer wait between the trigger and every act that performs the duty. */
function waitFor(duty: Obligation, { before, must, atLeast }: Requirement): Period | null {
  const isRequired = duty.must.acts.every((act) => act.kind === "event" && before.includes(act.type));
  const fromTrigger = duty.when.every((trigger) => trigger.kind === "event" && must.includes(trigger.type)) && duty.when.length > 0;
  return isRequired && fromTrigger ? atLeast : null;
}
