import type { Clause, StandingDuty } from "../../../src/language/model/clause.js";
import { endOf } from "./count-period.js";
import type { Happened } from "./total-order.js";
import type { VersionWorld } from "./version-world.js";
import type { Outcome } from "./world.js";

/** When a machine entered and left the states to be kept, and when the duty was triggered. */
export interface DutyTimeline {
  readonly clause: Clause;
  readonly norm: StandingDuty;
  /** Gaps that were told of as breached, and as cured, by name. */
  readonly told: Set<string>;
  readonly changes: Change[];
  /** Each with how many changes came before it. */
  readonly triggers: { readonly by: Happened; readonly changesBefore: number }[];
}

interface Change {
  readonly at: number;
  readonly key: string;
  readonly kept: boolean;
  readonly by: Happened | null;
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

/** When the bearer holds the role. */
interface Held {
  readonly from: number;
  readonly until: number;
}

interface Gap {
  readonly from: number;
  readonly until: number | null;
  readonly by: Happened | null;
}

/** The same duty under the version before and after, where they ask the same: gaps go on from one to the other. */
export interface Neighbours {
  readonly previous: DutyOfVersion | null;
  readonly next: DutyOfVersion | null;
}

export interface DutyOfVersion {
  readonly version: VersionWorld;
  readonly duty: DutyTimeline;
}

/** Every gap, and every duty that has an end, one bearer after the other. */
export function standingOutcomes(version: VersionWorld, duty: DutyTimeline, neighbours: Neighbours): readonly Outcome[] {
  return gapsByBearer(version, duty, neighbours).flatMap(({ base, judged, whole }) =>
    [...judged.map(({ outcome }) => outcome), ...whole].map((outcome) => ({ ...base, ...outcome })),
  );
}

function gapsByBearer(version: VersionWorld, duty: DutyTimeline, neighbours: Neighbours) {
  const { policy } = version;
  const bearers = duty.norm.each ? [...policy.parties.instances.values()].filter(({ roles }) => roles.includes(duty.norm.of)) : [null];
  return bearers.map((bearer) => {
    const key = policy.machines.get(duty.norm.mustKeep.machine)?.key.kind === "single" ? "" : (bearer?.id ?? duty.norm.of);
    const held = { from: bearer?.from ?? Number.NEGATIVE_INFINITY, until: bearer?.until ?? Number.POSITIVE_INFINITY };
    const base = { policy: policy.id, version: policy.version, clause: duty.clause.id, key, of: bearer?.id ?? duty.norm.of };
    const stretches = stretchesOf(version, duty, held);
    const byStretch = stretches.map((stretch) => ({
      stretch,
      gaps: gapsOf(version, duty, stretch, key)
        .flatMap((gap) => carriedFrom(neighbours.previous, stretch, gap, key, held))
        .filter((gap) => !goesOn(version, duty, stretch, gap, neighbours.next))
        .map((gap) => judgeGap(version, duty, stretch, gap, base.of)),
    }));
    const judged = strictest(byStretch.flatMap((each) => each.gaps));
    return { base, judged, whole: byStretch.flatMap((each) => judgeWhole(version, each.stretch, each.gaps)) };
  });
}

/** A gap that is a violation, or will be if nothing happens, for whoever hears of breaches. */
export interface BrokenGap {
  readonly name: string;
  readonly key: string;
  readonly trigger: Happened | null;
  readonly dueAt: number;
  readonly isCured: boolean;
}

/** Every gap that is late by the end of the world, were nothing more to happen. */
export function brokenGaps(version: VersionWorld, duty: DutyTimeline, neighbours: Neighbours): readonly BrokenGap[] {
  return gapsByBearer(version, duty, neighbours).flatMap(({ base, judged }) =>
    judged.flatMap(({ gap, outcome: { status, dueAt, cured } }) =>
      status !== "violated" || dueAt === null
        ? []
        : [{ name: nameOf(gap, base.of), key: base.key, trigger: gap.by, dueAt, isCured: cured }],
    ),
  );
}

function nameOf({ by, from }: Gap, of: string): string {
  return `${of} ${by?.event.id ?? "-"} ${from}`;
}

/** One gap in several times of one duty is one finding: what the strictest of them says. */
function strictest(judged: readonly JudgedGap[]): readonly JudgedGap[] {
  const found = new Map<string, JudgedGap>();
  for (const each of judged) {
    const name = `${each.outcome.trigger} ${each.gap.from}`;
    const other = found.get(name);
    if (other === undefined || severity(each) > severity(other)) found.set(name, each);
  }
  return [...found.values()];
}

function severity({ outcome }: JudgedGap): number {
  return ["discharged", "satisfied", "undetermined", "pending", "violated"].indexOf(outcome.status);
}

function stretchesOf(version: VersionWorld, { norm, changes, triggers }: DutyTimeline, held: Held): readonly Stretch[] {
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
  const changesBefore = changes.filter(({ at }) => at <= from).length;
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
  const broken = gaps.some(({ outcome }) => outcome.status === "violated");
  if (broken) return [];
  const status = until < version.world.asOf ? "satisfied" : "pending";
  return [{ trigger: stretch.trigger?.event.id ?? null, part: "whole", status, dueAt: until, performedAt: null, cured: false }];
}

/** A gap that was open at the change keeps its beginning; one that was a violation by then is the earlier version's. */
function carriedFrom(previous: DutyOfVersion | null, stretch: Stretch, gap: Gap, key: string, held: Held): readonly Gap[] {
  if (previous === null || gap.from !== stretch.from || stretch.from !== previous.version.binding.until) return [gap];
  const [before] = stretchesOf(previous.version, previous.duty, held);
  const open = before === undefined ? undefined : gapsOf(previous.version, previous.duty, before, key).at(-1);
  if (open === undefined || before?.until !== stretch.from || (open.until !== null && open.until < stretch.from)) return [gap];
  const due = dueOf(previous.version, previous.duty.norm, open);
  return due !== null && due < stretch.from ? [] : [{ ...open, until: gap.until }];
}

/** Whether a gap is judged by the next version, because that one is in force when its grace is over. */
function goesOn(version: VersionWorld, { norm }: DutyTimeline, stretch: Stretch, gap: Gap, next: DutyOfVersion | null): boolean {
  const change = version.binding.until;
  if (next === null || change === null || stretch.until !== change || version.world.asOf < change) return false;
  const due = dueOf(version, norm, gap);
  return (gap.until === null || gap.until >= change) && due !== null && due >= change;
}

function dueOf(version: VersionWorld, { grace }: StandingDuty, gap: Gap): number | null {
  return grace === null ? gap.from : endOf(grace, gap.from, version.policy);
}

/** In time where the state was reached again by then; overtaken where the duty ended before; else the grace decides. */
function judgeGap(version: VersionWorld, { norm, told }: DutyTimeline, stretch: Stretch, gap: Gap, of: string): JudgedGap {
  const { world } = version;
  const counted = dueOf(version, norm, gap);
  // A grace that the change shortened does not reach back before it.
  const due = counted === null ? null : Math.max(counted, stretch.from);
  if (due !== null) world.instants.add(due);
  const overtaken = due !== null && stretch.until !== null && stretch.until <= due;
  const closed = gap.until !== null && !(overtaken && stretch.until !== null && gap.until >= stretch.until) ? gap.until : null;
  const status = (): Outcome["status"] => {
    if (due === null) return "undetermined";
    // What its own breach put right at the due instant is cured, not kept.
    if (told.has(nameOf(gap, of))) return "violated";
    if (closed !== null && closed <= due) return "satisfied";
    if (overtaken) return isOver(stretch, world.asOf) ? "discharged" : "pending";
    return due < world.asOf ? "violated" : "pending";
  };
  const said = status();
  const cured = said === "violated" && closed !== null;
  return { gap, outcome: { trigger: gap.by?.event.id ?? null, part: "gap", status: said, dueAt: due, performedAt: closed, cured } };
}

/** What is due at the very instant of the question is pending; the force of a version is over at its end. */
function isOver({ until, ends }: Stretch, asOf: number): boolean {
  return until !== null && (ends ? until < asOf : until <= asOf);
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
