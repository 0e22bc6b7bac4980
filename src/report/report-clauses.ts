import type { Evaluation, Finding } from "../engine/finding.js";
import type { Program } from "../engine/program.js";
import type { ReportClause } from "./report.js";
import { versionName } from "./report-finding.js";

type Policy = Program["policies"][number];

/** The clauses that an evaluation speaks of, version by version, in the order in which the policies list them. */
export function reportClauses(policies: readonly Policy[], evaluation: Evaluation): readonly ReportClause[] {
  const spoken = new Map<string, Finding | null>();
  for (const asked of evaluation.asked) spoken.set(name(asked.policy, asked.clause), null);
  for (const finding of evaluation.findings) spoken.set(name(finding.policy, finding.clause), finding);

  const clauses: ReportClause[] = [];
  for (const policy of policies) {
    for (const clause of policy.clauses.values()) {
      if (!spoken.delete(name(policy, clause.id))) continue;
      clauses.push({
        policy: versionName(policy),
        id: clause.id,
        title: clause.title,
        basis: clause.basis,
        source: reportSource(policy, clause.source),
        citation: clause.citation,
        reason: clause.reason,
        note: clause.note,
      });
    }
  }
  return [...clauses, ...fromFindings(policies, spoken.values())];
}

/** What a machine asks (no deviations) stands in no clause; the findings themselves say what it is called. */
function fromFindings(policies: readonly Policy[], rest: Iterable<Finding | null>): ReportClause[] {
  const clauses: ReportClause[] = [];
  for (const finding of rest) {
    if (finding === null) continue;
    const { clause } = finding.explain();
    const policy = policies.find(({ id, version }) => id === finding.policy.id && version === finding.policy.version);
    clauses.push({
      policy: versionName(finding.policy),
      id: finding.clause,
      title: clause.title,
      basis: clause.basis,
      source: policy === undefined ? noSource(clause.source) : reportSource(policy, clause.source),
      citation: clause.citation,
      reason: clause.reason,
      note: clause.note,
    });
  }
  return clauses;
}

function reportSource(policy: Policy, id: string): ReportClause["source"] {
  const source = policy.sources.get(id);
  return source === undefined ? noSource(id) : { id, title: source.title, publisher: source.publisher, date: source.date };
}

function noSource(id: string): ReportClause["source"] {
  return { id, title: null, publisher: null, date: null };
}

/** One clause of one version; JSON keeps apart what a plain join would run together. */
function name(policy: { readonly id: string; readonly version: string }, clause: string): string {
  return JSON.stringify([policy.id, policy.version, clause]);
}
