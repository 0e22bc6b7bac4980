import type { Instant } from "../../time/instant.js";
import { dueSpan } from "../norms/due-span.js";
import type { StandingDutyPlan } from "../plan/clause-plan.js";
import type { Force, VersionPlan } from "../plan/version-plan.js";
import { exactly } from "../ways/instance.js";
import type { AskedTime } from "./asked-time.js";
import type { Governed } from "./governed.js";

/** A duty for a term from its trigger: no version's force bounds it. */
const askedByTrigger: AskedTime = Object.freeze({
  from: Number.NEGATIVE_INFINITY,
  until: null,
  since: Number.NEGATIVE_INFINITY,
  goesOn: false,
  dueBefore: null,
});

/** Standing duties follow the version of each instant: beside another, a version asks none. */
export const notAsked: AskedTime = { ...askedByTrigger, since: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY };

/** When the standing duties of each version are asked. */
export class AskedTimes {
  readonly #versions: readonly Governed[];
  readonly #asked = new Map<StandingDutyPlan, ReadonlyMap<string, AskedTime>>();

  /** `versions`: in the order in which they come into force. */
  constructor(versions: readonly Governed[]) {
    this.#versions = versions;
    for (const [index, { plan, force }] of versions.entries()) if (force !== null) this.#plan(plan, force, index);
  }

  of(duty: StandingDutyPlan, bearer: string): AskedTime {
    return this.#asked.get(duty)?.get(bearer) ?? askedByTrigger;
  }

  /** A duty goes on from version to version where one begins as the other ends and both ask it. */
  #plan(plan: VersionPlan, force: Force, index: number): void {
    const before = this.#neighbour(index - 1, (other) => other.until === force.from);
    const after = this.#neighbour(index + 1, (other) => other.from === force.until);
    for (const duty of plan.standing) {
      const earlier = before?.standing.find((other) => asksTheSame(other, duty)) ?? null;
      const goesOn = after?.standing.some((other) => asksTheSame(other, duty)) === true;
      const times = duty.bearers.map((bearer): [string, AskedTime] => {
        const earlierAsked = earlier === null ? undefined : this.#asked.get(earlier)?.get(bearer);
        const { from, until } = timeOf(plan, duty, force, bearer);
        return [
          bearer,
          {
            from,
            until: Number.isFinite(until) ? until : null,
            since: from === force.from ? (earlierAsked?.since ?? from) : from,
            goesOn: goesOn && until === force.until,
            dueBefore: earlier === null ? null : (start) => dueOfGapUnder(earlier, start, this.of(earlier, bearer)),
          },
        ];
      });
      this.#asked.set(duty, new Map(times));
    }
  }

  #neighbour(index: number, adjoins: (force: Force) => boolean): VersionPlan | undefined {
    const version = this.#versions[index];
    return version?.force && adjoins(version.force) ? version.plan : undefined;
  }
}

/** A clause that goes on in another version, asking for the same states. */
function asksTheSame(one: StandingDutyPlan, other: StandingDutyPlan): boolean {
  const kept = ({ keep }: StandingDutyPlan): string => JSON.stringify([keep.machine.machine.id, [...keep.states].sort()]);
  return one.clause.id === other.clause.id && kept(one) === kept(other);
}

/** The version's force, the duty's own ends, and how long the bearer holds the role. */
function timeOf(
  { policy }: VersionPlan,
  { norm }: StandingDutyPlan,
  force: Force,
  bearer: string,
): { readonly from: Instant; readonly until: Instant } {
  const holder = norm.each ? policy.parties.instances.get(bearer) : undefined;
  const beginnings = [force.from, norm.from, holder?.from ?? null].filter((from) => from !== null);
  const ends = [force.until, norm.until, holder?.until ?? null].filter((until) => until !== null);
  return { from: Math.max(...beginnings), until: Math.min(Number.POSITIVE_INFINITY, ...ends) };
}

function dueOfGapUnder(plan: StandingDutyPlan, start: Instant, { from }: AskedTime): Instant {
  const due = plan.grace === null ? start : dueSpan(plan.grace, exactly(start), null, exactly(start), []).due.latest;
  return Math.max(due, from);
}
