import type { Clause } from "../../src/language/model/clause.js";

/**
 * Where program and naive evaluator are known to disagree, so that the law can go on finding others. Each flag has a case
 * in `test/cases/engine/found-by-reference`; it goes when that is settled.
 */
const knownDisagreements = {
  /** A clock that perhaps stands still again, after a hold longer than the term, runs on. */
  perhapsOnHoldAgain: true,
};

/** Whether findings of a clause are left out where something is unsure. */
export function isLeftOut({ norm }: Clause): boolean {
  return knownDisagreements.perhapsOnHoldAgain && norm.kind === "obligation" && norm.pausesWhile.length > 0;
}
