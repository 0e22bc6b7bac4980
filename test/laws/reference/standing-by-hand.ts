import type { Clause, StandingDuty } from "../../../src/language/model/clause.js";
import { endOf } from "./count-period.js";
import type { Happened } from "./total-order.js";
import type { VersionWorld } from "./version-world.js";
import type { Outcome } from "./world.js";

/** When a machine entered and left the states to be kept, and when the duty was triggered. */
export interface DutyTimeline {
  readonly clause: Clause;
  readonly norm: StandingDuty;
  readonly changes: Change[];
  /** Each with how many changes came before it. */
  readonly triggers: { readonly by: Happened; readonly changesBefore: number }[];
}

interface Change {
  readonly at: number;
  readonly key: string;
  readonly kept: boolean;
  readonly by: Happened;
}

/** A time for which the duty is asked. */
interface Stretch {
  readonly from: number;
  /** Exclusive; `null` without an end. */
  readonly until: number | null;
  readonly trigger: Happened | null;
  /** Changes after this one fall within. */
  readonly changesBefore: number;
  /** Whether the duty says itself when it ends. */
  readonly ends: boolean;
}

interface Gap {
  readonly from: number;
  readonly until: number | null;
  readonly by: Happened | null;
}

/** Every gap, and every duty that has an end, one bearer after the other. `previous` is the same clause of the version before. */
export function standingOutcomes(version: VersionWorld, duty: DutyTimeline, previous: PreviousDuty | null): readonly Outcome[] {
  const { policy } = version;
  const bearers = duty.norm.each ? [...policy.parties.instances.values()].filter(({ roles }) => roles.includes(duty.norm.of)) : [null];
  return bearers.flatMap((bearer) => {
    const key = policy.machines.get(duty.norm.mustKeep.machine)?.key.kind === "single" ? "" : (bearer?.id ?? duty.norm.of);
    const held = { from: bearer?.from ?? Number.NEGATIVE_INFINITY, until: bearer?.until ?? Number.POSITIVE_INFINITY };
    const base = { policy: policy.id, version: policy.version, clause: duty.clause.id, key, of: bearer?.id ?? duty.norm.of };
    const stretches = stretchesOf(version, duty, held);
    const judged = asOnePiece(stretches).flatMap((stretch) =>
      gapsOf(version, duty, stretch, key).map((gap) => judgeGap(version, duty, stretch, gap)),
    );
    const whole = stretches.flatMap((stretch) => judgeWhole(version, stretch, judged));
    return [...judged.map(({ outcome }) => outcome), ...whole].map((outcome) => ({ ...base, ...outcome }));
  });
}

/** The same clause under the version before, whose open gaps go on where it asked the same. */
export interface PreviousDuty {
  readonly version: VersionWorld;
  readonly duty: DutyTimeline;
}

/** Times of one duty that overlap are one time: a gap in several of them is one gap. */
function asOnePiece(stretches: readonly Stretch[]): readonly Stretch[] {
  const pieces: Stretch[] = [];
  for (const stretch of stretches) {
    const last = pieces.at(-1);
    if (last === undefined || (last.until !== null && last.until <= stretch.from)) pieces.push(stretch);
    else
      pieces[pieces.length - 1] = {
        ...last,
        until: last.until === null || stretch.until === null ? null : Math.max(last.until, stretch.until),
      };
  }
  return pieces;
}

function stretchesOf(
  version: VersionWorld,
  { norm, changes, triggers }: DutyTimeline,
  held: { readonly from: number; readonly until: number },
): readonly Stretch[] {
  const { binding, policy, world } = version;
  if (norm.for !== null) {
    const period = norm.for;
    return triggers.map(({ by, changesBefore }) => {
      const until = endOf(period, by.at, policy);
      if (until !== null) world.instants.add(until);
      return { from: by.at, until, trigger: by, changesBefore, ends: true };
    });
  }
  const until = Math.min(binding.until ?? Number.POSITIVE_INFINITY, norm.until ?? Number.POSITIVE_INFINITY, held.until);
  const from = Math.max(binding.from, norm.from ?? binding.from, held.from);
  if (from >= until || from > world.asOf) return [];
  const changesBefore = changes.filter(({ at }) => at < from).length;
  return [{ from, until: Number.isFinite(until) ? until : null, trigger: null, changesBefore, ends: norm.until !== null }];
}

type Said = Pick<Outcome, "trigger" | "part" | "status" | "dueAt" | "performedAt" | "cured">;

interface JudgedGap {
  readonly gap: Gap;
  readonly outcome: Said;
}

/** A duty with an end was kept where nothing broke it. */
function judgeWhole(version: VersionWorld, stretch: Stretch, gaps: readonly JudgedGap[]): readonly Said[] {
  const { until } = stretch;
  if (!stretch.ends || until === null) return [];
  const broken = gaps.some(
    ({ gap, outcome }) => outcome.status === "violated" && gap.from < until && (gap.until === null || gap.until > stretch.from),
  );
  if (broken) return [];
  const status = until < version.world.asOf ? "satisfied" : "pending";
  return [{ trigger: stretch.trigger?.event.id ?? null, part: "whole", status, dueAt: until, performedAt: null, cured: false }];
}

/** In time where the state was reached again by then; overtaken where the duty ended before; else the grace decides. */
function judgeGap(version: VersionWorld, { norm }: DutyTimeline, stretch: Stretch, gap: Gap): JudgedGap {
  const { policy, world } = version;
  const due = norm.grace === null ? gap.from : endOf(norm.grace, gap.from, policy);
  if (due !== null) world.instants.add(due);
  const overtaken = due !== null && stretch.until !== null && stretch.until <= due;
  const closed = gap.until !== null && !(overtaken && stretch.until !== null && gap.until >= stretch.until) ? gap.until : null;
  const status = (): Outcome["status"] => {
    if (due === null) return "undetermined";
    if (closed !== null && closed <= due) return "satisfied";
    if (overtaken) return stretch.until !== null && stretch.until <= world.asOf ? "discharged" : "pending";
    return due < world.asOf ? "violated" : "pending";
  };
  const said = status();
  const cured = said === "violated" && closed !== null;
  return { gap, outcome: { trigger: gap.by?.event.id ?? null, part: "gap", status: said, dueAt: due, performedAt: closed, cured } };
}

/** Times within a stretch at which the machine was not where it is to be kept. */
function gapsOf(version: VersionWorld, duty: DutyTimeline, stretch: Stretch, key: string): readonly Gap[] {
  const changes = duty.changes.filter((change) => change.key === key);
  const before = duty.changes.slice(0, stretch.changesBefore);
  const kept = changes.findLast((change) => before.includes(change))?.kept ?? version.keptInitially(duty.norm.mustKeep);
  const gaps: Gap[] = [];
  let open: Omit<Gap, "until"> | null = kept ? null : { from: stretch.from, by: stretch.trigger };
  for (const change of changes.filter((each) => !before.includes(each))) {
    if (change.kept && open !== null) {
      gaps.push({ ...open, until: change.at });
      open = null;
    } else if (!change.kept && open === null && (stretch.until === null || change.at < stretch.until)) {
      open = { from: change.at, by: change.by };
    }
  }
  if (open !== null) gaps.push({ ...open, until: null });
  // What nobody recorded begins no gap.
  return gaps.filter(({ by }) => by?.unseen !== true);
}
