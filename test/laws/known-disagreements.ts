import type { Clause } from "../../src/language/model/clause.js";
import type { Policy } from "../../src/language/model/policy.js";

/**
 * Where program and naive evaluator are known to disagree, so that the law can go on finding others. Each flag has a case
 * in `test/cases/engine/found-by-reference` or a line in `docs/reference/two-evaluators.md`; it goes when that is settled.
 */
export const knownDisagreements = {
  /** A requirement does not see that an earlier act of another case may be the one that `where` ties. */
  requirementTiesAcrossCases: true,
  /** A gap that was closed in time is satisfied even where perhaps there was none. */
  gapPerhapsNone: true,
  /** A duty that begins with its version does not see states whose time is unsure. */
  inForceStatesOfSpans: true,
  /** An act of another machine that reaches a state which ends the duty is not seen to perform it. */
  performingActAndEndState: true,
  /** A gap that triggers the duty anew is found twice. */
  gapThatTriggersAnew: true,
  /** A duty that is not due yet is pending (or paused) although an act in the dark may have performed it. */
  pendingInTheDark: true,
  /** Which of several powers over one type the finding names. */
  severalPowers: true,
};

/** Whether findings of a clause are left out even where nothing is unsure. */
export function isAlwaysLeftOut({ norm }: Clause): boolean {
  const { gapThatTriggersAnew, performingActAndEndState } = knownDisagreements;
  if (norm.kind === "obligation") {
    return (
      performingActAndEndState && norm.when.some(({ kind }) => kind === "in-force") && norm.endsOn.some(({ kind }) => kind === "state")
    );
  }
  return gapThatTriggersAnew && norm.kind === "standing-duty" && norm.for !== null;
}

/** Whether findings of a clause are left out where something is unsure. */
export function isLeftOut(clause: Clause, policy: Policy): boolean {
  const { norm } = clause;
  const known = knownDisagreements;
  if (norm.kind === "obligation") {
    const states = [...norm.must.acts, ...norm.endsOn, ...norm.pausesWhile].filter(({ kind }) => kind === "state");
    return known.inForceStatesOfSpans && states.length > 0 && norm.when.some(({ kind }) => kind === "in-force");
  }
  if (norm.kind === "requirement") return known.requirementTiesAcrossCases && norm.where.length > 0;
  if (norm.kind !== "power") return false;
  const rivals = [...policy.clauses.values()].filter(
    (other) => other.norm.kind === "power" && other.norm.over.some((type) => norm.over.includes(type)),
  );
  return known.severalPowers && rivals.length > 1;
}
