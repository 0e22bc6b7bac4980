import { changeVersion } from "../norms/change-version.js";
import { beginPeriod } from "../norms/recurring.js";
import { beginStanding, endStanding } from "../norms/standing-duty.js";
import type { RecurringDutyPlan, StandingDutyPlan } from "../plan/clause-plan.js";
import { noKey } from "../plan/key-of.js";
import type { Force, VersionPlan } from "../plan/version-plan.js";
import { startClause } from "./apply-event.js";
import type { AskedTime } from "./asked-time.js";
import type { NewerVersion } from "./newer-version.js";
import { countsFrom, nextPeriod, type RecurringTime } from "./recurring-time.js";
import type { TimeSteps } from "./time-steps.js";
import { phases, type Timers } from "./timers.js";
import type { Units } from "./units.js";

/** What the clocks of duties that exist without any event are set by. */
export interface Clockwork {
  readonly plan: VersionPlan;
  readonly units: Units;
  readonly timers: Timers;
  readonly steps: TimeSteps;
  readonly recurringTime: (plan: RecurringDutyPlan, bearer: string, force: Force) => RecurringTime | null;
  readonly askedTime: (plan: StandingDutyPlan, bearer: string) => AskedTime;
}

/** Sets the clocks of a version in force: of what its force begins, of standing and recurring duties, of newer versions. */
export function setClocks(clockwork: Clockwork, force: Force, newer: readonly NewerVersion[]): void {
  const { plan, units, timers, steps } = clockwork;
  for (const version of newer) timers.add({ at: version.at, phase: phases.waitEnds, fire: () => meet(clockwork, version) });
  const inForce = { event: null, detail: "in-force" };
  // Before the events of that instant: they are already under this version, and may perform.
  for (const clause of plan.onForce) {
    const fire = (): void => steps.take(units.of(noKey), force.from, (step) => startClause(step, clause, inForce, null));
    timers.add({ at: force.from, phase: phases.waitEnds, fire });
  }
  for (const duty of plan.standing) for (const bearer of duty.bearers) setStanding(clockwork, duty, bearer);
  for (const duty of plan.recurring) {
    for (const bearer of duty.recurring.bearers) {
      const time = clockwork.recurringTime(duty, bearer, force);
      if (time !== null) awaitPeriod(clockwork, duty, bearer, time, null);
    }
  }
}

/** A newer version takes over: before the events of that instant, which are its own already. */
function meet({ units, steps }: Clockwork, newer: NewerVersion): void {
  for (const unit of [...units]) steps.take(unit, newer.at, (step) => changeVersion(step, newer));
}

function setStanding({ units, timers, steps, askedTime }: Clockwork, duty: StandingDutyPlan, bearer: string): void {
  const { since, until } = askedTime(duty, bearer);
  if (until !== null && until <= since) return;
  const unit = units.ofBearer(duty, bearer);
  unit.machines.add(duty.keep.machine);
  const begin = (): void => steps.take(unit, since, (step) => beginStanding(step, duty, bearer), true);
  timers.add({ at: since, phase: phases.dutyBegins, fire: begin });
  if (until === null) return;
  timers.add({ at: until, phase: phases.waitEnds, fire: () => steps.take(unit, until, (step) => endStanding(step, duty, bearer)) });
}

/** One period ahead and no more: each sets the clock of the next. */
function awaitPeriod(clockwork: Clockwork, duty: RecurringDutyPlan, bearer: string, time: RecurringTime, from: number | null): void {
  const period = nextPeriod(duty.recurring, time, from);
  if (period === null) return;
  const { units, timers, steps } = clockwork;
  const at = countsFrom(duty.recurring, period.interval);
  const fire = (): void => {
    steps.take(units.of(noKey), at, (step) => beginPeriod(step, duty, bearer, period));
    awaitPeriod(clockwork, duty, bearer, time, period.index + 1);
  };
  // Before the events of that instant, which count already.
  timers.add({ at, phase: phases.waitEnds, fire });
}
