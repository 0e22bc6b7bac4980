import type { Clause } from "../../language/model/clause.js";
import type { Instant } from "../../time/instant.js";
import type { Periods } from "../../time/periods.js";
import type { Force } from "../plan/version-plan.js";
import type { PackRuns } from "../run/pack-runs.js";
import type { Run } from "../run/run.js";

/** Something of a clause that is judged period by period. */
interface Periodic {
  readonly clause: Clause;
  readonly periods: Periods;
}

/** What one version judges period by period, and in which periods. */
export interface AskedPeriods<P extends Periodic> {
  readonly run: Run;
  readonly plan: P;
  /** First and last period; none where `last` lies before `first`. */
  readonly first: number;
  readonly last: number;
}

/**
 * Everything of a pack that is judged period by period, with the periods that have begun by `asOf`, end under its version, and
 * began while it, or the same clause of versions before it, was asked.
 */
export function askedPeriods<P extends Periodic>(
  pack: PackRuns,
  asOf: Instant,
  plansOf: (run: Run) => readonly P[],
): readonly AskedPeriods<P>[] {
  return pack.runs.flatMap((run, index) => {
    const { force } = run;
    if (force === null || !Number.isFinite(force.from) || force.from > asOf) return [];
    return plansOf(run).map((plan) => {
      const since = askedSince(pack.runs, index, plan.clause.id, force, plansOf);
      return { run, plan, first: firstPeriod(plan.periods, since, force.from), last: lastPeriod(plan.periods, asOf, force.until) };
    });
  });
}

/** Since when versions have asked this without a break. */
function askedSince(
  runs: readonly Run[],
  index: number,
  clause: string,
  force: Force,
  plansOf: (run: Run) => readonly Periodic[],
): Instant {
  const before = runs[index - 1];
  const adjoins = before?.force?.until === force.from && plansOf(before).some((plan) => plan.clause.id === clause);
  return before?.force && adjoins ? askedSince(runs, index - 1, clause, before.force, plansOf) : force.from;
}

function firstPeriod(periods: Periods, since: Instant, from: Instant): number {
  const whole = periods.indexOf(since);
  const begun = periods.at(whole).from < since ? whole + 1 : whole;
  return Math.max(begun, periods.indexOf(from));
}

/** The last that has begun and whose last instant lies within the force. */
function lastPeriod(periods: Periods, asOf: Instant, until: Instant | null): number {
  const begun = periods.indexOf(asOf);
  if (until === null) return begun;
  const index = periods.indexOf(until - 1);
  return Math.min(begun, periods.at(index).until > until ? index - 1 : index);
}
