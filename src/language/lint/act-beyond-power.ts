import type { Act } from "../model/clause.js";
import type { Policy } from "../model/policy.js";
import type { LintRule } from "./lint-rule.js";

/** Who bears a duty may do what performs it: the event names that role, and where there are powers over it, one is theirs. */
export const actBeyondPower: LintRule = ({ policy, problems }) => {
  for (const { id, norm, place } of policy.clauses.values()) {
    if ((norm.kind !== "obligation" && norm.kind !== "recurring") || norm.by === "any") continue;
    const beyond = norm.must.acts.filter((act) => !mayDo(norm.of, act, policy));
    const cannot = norm.must.mode === "any" ? beyond.length === norm.must.acts.length : beyond.length > 0;
    for (const act of cannot ? beyond : []) {
      if (act.kind === "event") problems.report("act-beyond-power", { clause: id, name: norm.of, event: act.type }, place.span);
    }
  }
};

function mayDo(role: string, act: Act, policy: Policy): boolean {
  if (act.kind === "state") return true;
  const by = policy.events.get(act.type)?.by ?? [];
  if (by.length > 0 && !by.includes(role)) return false;
  const powers = [...policy.clauses.values()].filter(({ norm }) => norm.kind === "power" && norm.over.includes(act.type));
  if (powers.length === 0 || powers.some(({ norm }) => norm.of === role)) return true;
  const ids = new Set(powers.map(({ id }) => id));
  return [...policy.delegations.values()].some(({ power, to }) => to === role && ids.has(power));
}
