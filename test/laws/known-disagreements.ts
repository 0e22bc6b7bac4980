import type { Clause } from "../../src/language/model/clause.js";
import type { Policy } from "../../src/language/model/policy.js";

/**
 * Where program and naive evaluator are known to disagree, so that the law can go on finding others. Each flag has a case
 * in `test/cases/engine/found-by-reference`; it goes when that is settled.
 */
const knownDisagreements = {
  /** Entering a final state begins nothing. */
  enteringAFinalState: true,
  /** A clock that perhaps stands still again, after a hold longer than the term, runs on. */
  perhapsOnHoldAgain: true,
};

/** Whether findings of a clause are left out even where nothing is unsure. */
export function isAlwaysLeftOut({ norm }: Clause, policy: Policy): boolean {
  if (!knownDisagreements.enteringAFinalState || !("when" in norm)) return false;
  return norm.when.some(
    (trigger) =>
      trigger.kind === "state" &&
      trigger.states.some((state) => policy.machines.get(trigger.machine)?.root.states.get(state)?.type === "final"),
  );
}

/** Whether findings of a clause are left out where something is unsure. */
export function isLeftOut({ norm }: Clause): boolean {
  return knownDisagreements.perhapsOnHoldAgain && norm.kind === "obligation" && norm.pausesWhile.length > 0;
}
