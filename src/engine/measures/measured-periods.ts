import type { CalendarPeriods } from "../../time/calendar-periods.js";
import type { Instant } from "../../time/instant.js";
import type { MeasurePlan } from "../plan/clause-plan.js";
import type { Force } from "../plan/version-plan.js";
import type { PackRuns } from "../run/pack-runs.js";
import type { Run } from "../run/run.js";

/** A measure of one version, and which periods it is taken in. */
export interface Measuring {
  readonly run: Run;
  readonly plan: MeasurePlan;
  /** First and last period; none where `last` lies before `first`. */
  readonly first: number;
  readonly last: number;
}

/** Every measure of a pack with the periods that have begun by `asOf`, end under its version, and began while it, or one before it, measured. */
export function measuredPeriods(pack: PackRuns, asOf: Instant): readonly Measuring[] {
  return pack.runs.flatMap((run, index) => {
    const { force } = run;
    if (force === null || !Number.isFinite(force.from) || force.from > asOf) return [];
    return measuresOf(run).map((plan) => {
      const since = measuredSince(pack.runs, index, plan.clause.id, force);
      return { run, plan, first: firstPeriod(plan.periods, since, force.from), last: lastPeriod(plan.periods, asOf, force.until) };
    });
  });
}

function measuresOf({ plan }: Run): readonly MeasurePlan[] {
  return plan.clauses.filter((clause) => clause.kind === "measure");
}

/** Since when versions have measured this without a break. */
function measuredSince(runs: readonly Run[], index: number, clause: string, force: Force): Instant {
  const before = runs[index - 1];
  const adjoins = before?.force?.until === force.from && measuresOf(before).some((plan) => plan.clause.id === clause);
  return before?.force && adjoins ? measuredSince(runs, index - 1, clause, before.force) : force.from;
}

function firstPeriod(periods: CalendarPeriods, since: Instant, from: Instant): number {
  const whole = periods.indexOf(since);
  const begun = periods.at(whole).from < since ? whole + 1 : whole;
  return Math.max(begun, periods.indexOf(from));
}

/** The last that has begun and whose last instant lies within the force. */
function lastPeriod(periods: CalendarPeriods, asOf: Instant, until: Instant | null): number {
  const begun = periods.indexOf(asOf);
  if (until === null) return begun;
  const index = periods.indexOf(until - 1);
  return Math.min(begun, periods.at(index).until > until ? index - 1 : index);
}
