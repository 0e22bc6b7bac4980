import type { Clause, StandingDuty } from "../../../src/language/model/clause.js";
import { endOf } from "./count-period.js";
import type { Happened } from "./total-order.js";
import type { VersionWorld } from "./version-world.js";
import type { Outcome } from "./world.js";

/** When a machine entered and left the states to be kept, and when the duty was triggered. */
export interface DutyTimeline {
  readonly clause: Clause;
  readonly norm: StandingDuty;
  readonly changes: { readonly at: number; readonly key: string; readonly kept: boolean; readonly by: Happened }[];
  readonly triggers: Happened[];
}

interface Stretch {
  readonly from: number;
  /** Exclusive; `null` without an end. */
  readonly until: number | null;
  readonly trigger: Happened | null;
  /** Whether the duty itself ends, rather than the version. */
  readonly ends: boolean;
}

/** Every gap, and every duty that has an end, one bearer after the other. */
export function standingOutcomes(version: VersionWorld, duty: DutyTimeline): readonly Outcome[] {
  const { policy, world } = version;
  const bearers = duty.norm.each ? [...policy.parties.instances.values()].filter(({ roles }) => roles.includes(duty.norm.of)) : [null];
  return bearers.flatMap((bearer) => {
    const key = keyOfDuty(version, duty, bearer?.id ?? null);
    return stretchesOf(version, duty, bearer?.from ?? null, bearer?.until ?? null)
      .filter(({ from }) => from <= world.asOf)
      .flatMap((stretch) => judgeStretch(version, duty, stretch, key, bearer?.id ?? duty.norm.of));
  });
}

function keyOfDuty(version: VersionWorld, { norm }: DutyTimeline, bearer: string | null): string {
  const machine = version.policy.machines.get(norm.mustKeep.machine);
  return machine?.key.kind === "single" ? "" : (bearer ?? norm.of);
}

function stretchesOf(
  version: VersionWorld,
  { norm, triggers }: DutyTimeline,
  heldFrom: number | null,
  heldUntil: number | null,
): readonly Stretch[] {
  const { binding, policy } = version;
  const versionEnd = binding.until ?? Number.POSITIVE_INFINITY;
  if (norm.for !== null) {
    const period = norm.for;
    return triggers.map((trigger) => {
      const until = endOf(period, trigger.at, policy);
      if (until !== null) version.world.instants.add(until);
      return { from: trigger.at, until, trigger, ends: true };
    });
  }
  const until = Math.min(versionEnd, norm.until ?? Number.POSITIVE_INFINITY, heldUntil ?? Number.POSITIVE_INFINITY);
  const from = Math.max(binding.from, norm.from ?? binding.from, heldFrom ?? binding.from);
  if (from >= until) return [];
  return [{ from, until: Number.isFinite(until) ? until : null, trigger: null, ends: norm.until !== null && norm.until <= versionEnd }];
}

function judgeStretch(version: VersionWorld, duty: DutyTimeline, stretch: Stretch, key: string, of: string): readonly Outcome[] {
  const { world, policy } = version;
  const { norm, clause } = duty;
  const base = { policy: policy.id, version: policy.version, clause: clause.id, key, of, performedAt: null, cured: false };
  const outcomes: Outcome[] = [];
  for (const gap of gapsOf(version, duty, stretch, key)) {
    if (gap.by?.unseen === true || gap.from > world.asOf) continue;
    const due = norm.grace === null ? gap.from : endOf(norm.grace, gap.from, policy);
    if (due !== null) world.instants.add(due);
    const closed = gap.until !== null && gap.until <= world.asOf ? gap.until : null;
    const overtaken = due !== null && stretch.until !== null && stretch.until <= due && stretch.until < world.asOf;
    const inTime = closed !== null && due !== null && closed <= due;
    const status = inTime
      ? "satisfied"
      : overtaken
        ? "discharged"
        : due === null
          ? "undetermined"
          : due < world.asOf
            ? "violated"
            : "pending";
    outcomes.push({
      ...base,
      trigger: gap.by?.event.id ?? null,
      part: "gap",
      status,
      dueAt: due,
      performedAt: closed,
      cured: status === "violated" && closed !== null,
    });
  }
  if (stretch.ends && stretch.until !== null && !outcomes.some(({ status }) => status === "violated")) {
    const over = stretch.until < world.asOf;
    outcomes.push({
      ...base,
      trigger: stretch.trigger?.event.id ?? null,
      part: "whole",
      status: over ? "satisfied" : "pending",
      dueAt: stretch.until,
    });
  }
  return outcomes;
}

interface Gap {
  readonly from: number;
  readonly until: number | null;
  readonly by: Happened | null;
}

/** Times within a stretch at which the machine was not where it is to be kept. */
function gapsOf(version: VersionWorld, duty: DutyTimeline, stretch: Stretch, key: string): readonly Gap[] {
  const machine = version.policy.machines.get(duty.norm.mustKeep.machine);
  const changes = duty.changes.filter((change) => machine?.key.kind === "single" || change.key === key);
  const gaps: Gap[] = [];
  let open: { from: number; by: Happened | null } | null = version.keptInitially(duty.norm.mustKeep)
    ? null
    : { from: stretch.from, by: stretch.trigger };
  for (const change of changes) {
    if (stretch.until !== null && change.at >= stretch.until && !change.kept) break;
    if (change.kept && open !== null) {
      if (change.at >= stretch.from) gaps.push({ ...open, until: change.at });
      open = null;
    } else if (!change.kept && open === null) {
      open = change.at > stretch.from ? { from: change.at, by: change.by } : { from: stretch.from, by: stretch.trigger };
    }
  }
  if (open !== null) gaps.push({ ...open, until: null });
  return gaps;
}
