import type { LintRule } from "./lint-rule.js";

/** Nobody is asked to do what the same party must never do. Bans under a condition, or for a time, are left to whoever wrote them. */
export const askedAndForbidden: LintRule = ({ policy, problems }) => {
  const clauses = [...policy.clauses.values()];
  for (const { id, norm: duty, place } of clauses) {
    if (duty.kind !== "obligation" && duty.kind !== "recurring") continue;
    for (const { id: ban, norm } of clauses) {
      if (norm.kind !== "prohibition" || norm.of !== duty.of || norm.if !== null || norm.while !== null || norm.for !== null) continue;
      const forbidden = duty.must.acts.filter((act) => act.kind === "event" && norm.mustNot.includes(act.type));
      const isBound = duty.must.mode === "all" ? forbidden.length > 0 : forbidden.length === duty.must.acts.length;
      if (isBound) problems.report("asked-and-forbidden", { clause: id, other: ban }, place.span);
    }
  }
};
