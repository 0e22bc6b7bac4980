import type { Evaluation, Finding } from "../engine/finding.js";

/** What to look at: an empty list leaves nothing out. */
export interface Only {
  /** Keys of cases. */
  readonly cases: readonly string[];
  /** Ids of clauses. */
  readonly clauses: readonly string[];
}

/**
 * The part of an evaluation about some cases and some clauses. What was asked without a case to it (a prohibition
 * that was kept) is left out where cases are chosen, and deviations, which belong to no clause, where clauses are.
 */
export function narrow(evaluation: Evaluation, only: Only): Evaluation {
  if (only.cases.length === 0 && only.clauses.length === 0) return evaluation;
  const cases = new Set(only.cases);
  const clauses = new Set(only.clauses);
  const inCase = (key: string): boolean => cases.size === 0 || cases.has(key);
  const inClause = (clause: string): boolean => clauses.size === 0 || clauses.has(clause);
  const findings = evaluation.findings.filter(isIn(only));
  return {
    ...evaluation,
    findings,
    deviations: clauses.size > 0 ? [] : evaluation.deviations.filter((deviation) => inCase(deviation.key)),
    asked: cases.size > 0 ? [] : evaluation.asked.filter((asked) => inClause(asked.clause)),
    cases: new Set(findings.map((finding) => JSON.stringify([finding.case.machine, finding.case.key]))).size,
    strangers: cases.size > 0 || clauses.size > 0 ? [] : evaluation.strangers,
  };
}

/** Whether a finding is on one of the cases and on one of the clauses. */
export function isIn(only: Only): (finding: Finding) => boolean {
  const cases = new Set(only.cases);
  const clauses = new Set(only.clauses);
  return ({ case: { key }, clause }) => (cases.size === 0 || cases.has(key)) && (clauses.size === 0 || clauses.has(clause));
}
