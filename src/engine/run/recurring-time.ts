import type { Instant } from "../../time/instant.js";
import { type Interval, periodAt, periodIndex } from "../../time/recurrence.js";
import type { RecurringDutyPlan, RecurringPlan } from "../plan/clause-plan.js";
import type { Force } from "../plan/version-plan.js";
import type { Governed } from "./governed.js";

/** When a recurring duty is asked of someone; half-open, without an end where none is known. */
export interface RecurringTime {
  /** By this version. */
  readonly own: Interval;
  /** By it and the versions before and after that go on asking. */
  readonly whole: Interval;
}

/** A period that this version asks, as far as it lies in the time of the duty. */
export interface AskedPeriod {
  readonly index: number;
  readonly interval: Interval;
}

/** The time of a duty: its version's force and that of its neighbours, and how long its bearer holds the role. */
export function recurringTime(versions: readonly Governed[], duty: RecurringDutyPlan, bearer: string, force: Force): RecurringTime {
  const place = versions.findIndex(({ plan }) => plan.recurring.includes(duty));
  const own = spanOf(force);
  let whole = own;
  for (const version of versions.slice(0, place).reverse()) {
    const before = asksToo(version, duty, bearer) ? version.force : null;
    if (before === null || before.until !== whole.from) break;
    whole = { ...whole, from: before.from };
  }
  for (const version of versions.slice(place + 1)) {
    const after = asksToo(version, duty, bearer) ? version.force : null;
    if (after === null || after.from !== whole.until) break;
    whole = { ...whole, until: spanOf(after).until };
  }
  const held = timeHeld(versions[place], duty, bearer);
  return { own: common(own, held), whole: common(whole, held) };
}

/** How long each bearer is one: the role may be theirs for a time. */
function timeHeld(version: Governed | undefined, { recurring }: RecurringDutyPlan, bearer: string): Interval {
  const holder = recurring.each ? version?.plan.policy.parties.instances.get(bearer) : undefined;
  return { from: holder?.from ?? Number.NEGATIVE_INFINITY, until: holder?.until ?? Number.POSITIVE_INFINITY };
}

function asksToo({ plan }: Governed, duty: RecurringDutyPlan, bearer: string): boolean {
  return plan.recurring.some(({ clause, recurring }) => clause.id === duty.clause.id && recurring.bearers.includes(bearer));
}

function spanOf({ from, until }: Force): Interval {
  return { from, until: until ?? Number.POSITIVE_INFINITY };
}

function common(left: Interval, right: Interval): Interval {
  return { from: Math.max(left.from, right.from), until: Math.min(left.until, right.until) };
}

/** The next period, from a number on, whose last millisecond lies in this version's time; `null` where there is none. */
export function nextPeriod(duty: RecurringPlan, { own, whole }: RecurringTime, from: number | null): AskedPeriod | null {
  const { zone, recurrence, partial } = duty;
  if (own.from >= own.until) return null;
  for (let index = Math.max(0, from ?? periodIndex(zone, recurrence, own.from)); ; index++) {
    const period = periodAt(zone, recurrence, index);
    if (period.from >= own.until) return null;
    const interval = common(period, whole);
    const last = interval.until - 1;
    if (last >= own.until) return null;
    const isWhole = interval.from === period.from && interval.until === period.until;
    if (isWhole || partial === "asked") return { index, interval };
  }
}

/** From when on acts count for a period. */
export function countsFrom({ window }: RecurringPlan, { from, until }: Interval): Instant {
  return window === "after" ? until : from;
}
