import type { Asked, Evaluation, Finding } from "../engine/finding.js";
import type { Program } from "../engine/program.js";
import type { Report, RollUp } from "./report.js";
import { countStatuses, rollUp, verdictOf } from "./roll-up.js";

/** The verdict on everything, and on each clause and party that was asked something. */
export function summarise(evaluation: Evaluation, policies: Program["policies"]): Report["summary"] {
  const { findings, asked } = evaluation;
  const clauseName = clauseNames(policies);
  return {
    verdict: verdictOf(findings, asked.length > 0),
    byStatus: countStatuses(findings),
    byClause: rollUpBy(findings, asked, (one) => clauseName(one.policy.id, one.clause), clauseOrder(policies, clauseName)),
    byParty: rollUpBy(findings, asked, (one) => one.of, []),
    cases: evaluation.cases,
    deviations: evaluation.deviations.length,
  };
}

/** A clause goes by its id; where two packs share one, by `pack/id`. */
function clauseNames(policies: Program["policies"]): (policy: string, clause: string) => string {
  const packs = new Map<string, string>();
  const shared = new Set<string>();
  for (const policy of policies) {
    for (const clause of policy.clauses.keys()) {
      const first = packs.get(clause);
      if (first === undefined) packs.set(clause, policy.id);
      else if (first !== policy.id) shared.add(clause);
    }
  }
  return (policy, clause) => (shared.has(clause) ? `${policy}/${clause}` : clause);
}

function clauseOrder(policies: Program["policies"], name: (policy: string, clause: string) => string): string[] {
  return policies.flatMap((policy) => [...policy.clauses.keys()].map((clause) => name(policy.id, clause)));
}

/** Groups in the given order, those that it does not name after it by name. */
function rollUpBy(
  findings: readonly Finding[],
  asked: readonly Asked[],
  groupOf: (one: Finding | Asked) => string,
  order: readonly string[],
): { readonly [group: string]: RollUp } {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(groupOf(finding));
    if (group === undefined) groups.set(groupOf(finding), [finding]);
    else group.push(finding);
  }
  const askedGroups = new Set(asked.map(groupOf));
  const rest = [...groups.keys(), ...askedGroups].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const names = new Set([...order, ...rest]);
  const rolledUp: [string, RollUp][] = [];
  for (const name of names) {
    const group = groups.get(name);
    if (group !== undefined || askedGroups.has(name)) rolledUp.push([name, rollUp(group ?? [], askedGroups.has(name))]);
  }
  return Object.fromEntries(rolledUp);
}
