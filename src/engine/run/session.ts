import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import { noJournal, type Undoing } from "../journal/journal.js";
import type { VersionPlan } from "../plan/version-plan.js";
import type { Program } from "../program.js";
import type { Darkness } from "./darkness.js";
import { type Numbered, PackRuns, type PackSurroundings } from "./pack-runs.js";
import type { Run } from "./run.js";
import { phases, Timers } from "./timers.js";

/** Replay under one version, in force or not. */
export interface Replay {
  readonly policy: string;
  readonly version: string;
  /** Everything that will be delivered, in order: the replay begins with the first event that the version mentions. */
  readonly events: readonly RecordedEvent[];
}

export interface SessionOptions {
  readonly darkness: Darkness;
  readonly replay?: Replay | null;
  /** Notes every change, so that it can be taken back; none where left out. */
  readonly journal?: Undoing;
  /** Told of every unit in which something may have happened. */
  readonly touched?: (run: Run, key: string) => void;
}

/**
 * The versions of every pack running over one log, instant by instant: `begin`, then `deliver` each instant that has
 * events, in order, then `close`.
 */
export class Session {
  readonly packs: readonly PackRuns[];
  readonly runs: readonly Run[];
  readonly #timers: Timers;

  constructor(program: Program, { darkness, replay = null, journal = noJournal, touched = () => {} }: SessionOptions) {
    this.#timers = new Timers(journal);
    const around = { journal, timers: this.#timers, darkness, touched };
    this.packs = [...program.packs]
      .filter(([id]) => replay === null || id === replay.policy)
      .map(([, versions]) => packOf(versions, replay, around));
    this.runs = this.packs.flatMap((pack) => pack.runs);
  }

  /** The instant of what time alone brings about next; `null` where it brings nothing. */
  nextInstant(): Instant | null {
    return this.#timers.peek()?.at ?? null;
  }

  /** Those that judge for themselves, and those that only judge beside an older version. */
  get #everyRun(): readonly Run[] {
    return this.packs.flatMap((pack) => pack.everyRun);
  }

  begin(): void {
    for (const pack of this.packs) pack.begin();
  }

  /** Lets the events of one instant happen; what time alone brings about up to it comes first. */
  deliver(instant: Instant, events: readonly Numbered[]): void {
    const catchUp = (): void => this.passTo(instant);
    catchUp();
    for (const pack of this.packs) pack.deliver(events, catchUp);
  }

  /** Lets time pass up to the events of the instant. */
  passTo(instant: Instant): void {
    this.#fireUntil(instant, phases.event);
  }

  /** Brings everything to `asOf`. Nothing earlier than it can be delivered afterwards. */
  bringTo(asOf: Instant): void {
    this.#fireUntil(asOf, phases.deadline);
    for (const run of this.#everyRun) run.advance(asOf);
    this.#fireUntil(asOf, phases.deadline);
  }

  /** Fires what lies before (`until`, `phase`). */
  #fireUntil(until: Instant, phase: number): void {
    const timers = this.#timers;
    for (let next = timers.peek(); next !== undefined; next = timers.peek()) {
      if (next.at > until || (next.at === until && next.phase >= phase)) return;
      timers.take();
      next.fire();
    }
  }
}

function packOf(versions: readonly VersionPlan[], replay: Replay | null, around: PackSurroundings): PackRuns {
  if (replay === null) return new PackRuns(versions, around, null);
  const replayed = versions.filter((plan) => plan.policy.version === replay.version);
  const [plan] = replayed;
  return new PackRuns(replayed, around, plan === undefined ? Number.POSITIVE_INFINITY : replayStart(plan, replay.events));
}

/** A replay begins with the first event that the version mentions, at the latest with its own force. */
function replayStart(plan: VersionPlan, events: readonly RecordedEvent[]): Instant {
  const first = events.find((event) => plan.types.get(event.type)?.mentioned === true);
  return Math.min(plan.policy.inForce.from, first?.time ?? Number.POSITIVE_INFINITY);
}
