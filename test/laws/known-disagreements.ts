import type { Clause } from "../../src/language/model/clause.js";

/**
 * Where program and naive evaluator are known to disagree, so that the law can go on finding others. Each flag has a case
 * in `test/cases/engine/found-by-reference` or a line in `docs/reference/two-evaluators.md`; it goes when that is settled.
 */
export const knownDisagreements = {
  /** An act of a time known only to a span performs a duty that begins with its version, even where it perhaps lies before. */
  actPerhapsBeforeTheForce: false,
  /** A gap that perhaps was healed in time and perhaps was overtaken by the end of the duty is satisfied. */
  gapHealedOrOvertaken: false,
  /** A gap in one time of keeping is asked for beyond that time's end where a later trigger has begun another. */
  gapBeyondItsTime: false,
  /** What is excused although an act that may not be tied to it perhaps performed it is discharged. */
  excusedOrPerhapsPerformed: false,
};

/** Whether findings of a clause are left out even where nothing is unsure. */
export function isAlwaysLeftOut({ norm }: Clause): boolean {
  return knownDisagreements.gapBeyondItsTime && norm.kind === "standing-duty" && norm.for !== null && norm.grace !== null;
}

/** Whether findings of a clause are left out where something is unsure. */
export function isLeftOut({ norm }: Clause): boolean {
  const { actPerhapsBeforeTheForce, gapHealedOrOvertaken, excusedOrPerhapsPerformed } = knownDisagreements;
  if (norm.kind === "obligation") {
    if (actPerhapsBeforeTheForce && norm.when.some(({ kind }) => kind === "in-force")) return true;
    return excusedOrPerhapsPerformed && norm.excusedIf !== null && norm.where.length > 0;
  }
  return gapHealedOrOvertaken && norm.kind === "standing-duty" && norm.for !== null && norm.grace !== null;
}
