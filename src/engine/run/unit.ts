import type { Instant } from "../../time/instant.js";
import type { Undoing } from "../journal/journal.js";
import { JournalMap } from "../journal/journal-map.js";
import { JournalSet } from "../journal/journal-set.js";
import { JournalValue } from "../journal/journal-value.js";
import type { Configuration } from "../machines/configuration.js";
import { performedOutcome } from "../norms/verdict.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import { beyondKnowing } from "../ways/beyond-knowing.js";
import { followAll, followFirst } from "../ways/follow-ways.js";
import { type Between, hull, type Instance } from "../ways/instance.js";
import { type Sent, uniteSent } from "../ways/news.js";
import { type NotAllowed, uniteNotAllowed } from "../ways/not-allowed.js";
import { absent, type Outcome } from "../ways/outcome.js";
import type { RunningWait } from "../ways/running-wait.js";
import { uniteWays } from "../ways/unite-ways.js";
import { maximumWays, mergeAlike, type StepAction, type Way } from "../ways/way.js";
import { type Floating, World } from "../ways/world.js";
import { type Landing, landAll, landOne, type Passing, startsOfSpans } from "./landing.js";
import { Timeline } from "./timeline.js";

/** What a unit leaves to the run it belongs to. */
export interface UnitOwner {
  readonly journal: Undoing;
  /** Something may have happened in the unit. */
  touched(unit: Unit): void;
  /** Lets a floating event happen in one way, somewhere in `at`. */
  land(unit: Unit, world: World, way: Way, floating: Floating, at: Between): void;
  /** Lets a wait of a machine end in one way, somewhere in `at`. */
  endWait(unit: Unit, world: World, way: Way, machine: MachinePlan, wait: RunningWait, at: Between): void;
  /** Lets an instance of one way be breached, somewhere in `at`. */
  lapse(unit: Unit, world: World, way: Way, instance: Instance, at: Between): void;
  /** Lets unseen events of types without records move the machines of one way. */
  imagine(unit: Unit, world: World, way: Way, since: Instant, now: Instant): void;
  /** The first instant between these at which `imagine` has anything to do in this unit; `null` where it has not. */
  firstDark(unit: Unit, since: Instant, now: Instant): Instant | null;
  /** Lets the breaches and cures of one way be heard in this unit. */
  heed(unit: Unit, world: World, way: Way): void;
  /** Takes what other units are to hear. */
  post(unit: Unit, sent: readonly Sent[]): void;
  settled(unit: Unit, outcomes: readonly Outcome[], notAllowed: readonly NotAllowed[]): void;
  /** Whether other cases look the machine up, so that its past states must be kept. */
  keepsTimeline(plan: MachinePlan): boolean;
  /** The states that such a machine may be in are, since some instant of `at`, others than before; `null`: it was untouched. */
  statesChanged(plan: MachinePlan, before: ReadonlySet<Configuration> | null, after: ReadonlySet<Configuration>, at: Between): void;
}

/** Shared, as nearly every unit has it. */
const nothingSaid: ReadonlySet<string> = new Set();

/** Everything with one key: the ways in which it may have gone, side by side. */
export class Unit {
  readonly key: string;
  /** Machines whose instance with this key matters to someone. */
  readonly machines: JournalSet<MachinePlan>;
  readonly #owner: UnitOwner;
  readonly #isCase: JournalValue<boolean>;
  readonly #worlds: JournalValue<readonly World[]>;
  readonly #reached: JournalValue<Instant>;
  #busy = false;
  readonly #beyondCounting: JournalValue<boolean>;
  /** Instances of which everything was said when the unit was given up. */
  readonly #said: JournalValue<ReadonlySet<string>>;
  readonly #timelines: JournalMap<number, Timeline>;

  constructor(key: string, owner: UnitOwner) {
    const { journal } = owner;
    this.key = key;
    this.#owner = owner;
    this.machines = new JournalSet(journal);
    this.#isCase = new JournalValue(journal, false);
    this.#worlds = new JournalValue<readonly World[]>(journal, [new World(journal)]);
    this.#reached = new JournalValue(journal, Number.NEGATIVE_INFINITY);
    this.#beyondCounting = new JournalValue(journal, false);
    this.#said = new JournalValue<ReadonlySet<string>>(journal, nothingSaid);
    this.#timelines = new JournalMap(journal);
  }

  /** Whether some event was about a case with this key. */
  get isCase(): boolean {
    return this.#isCase.value;
  }

  becomeCase(): void {
    this.#isCase.value = true;
  }

  get worlds(): readonly World[] {
    return this.#worlds.value;
  }

  /** Whether there were more ways than are followed, so that nothing in here is known any more. */
  get beyondCounting(): boolean {
    return this.#beyondCounting.value;
  }

  /** The latest instant that the unit has been brought to. */
  get reached(): Instant {
    return this.#reached.value;
  }

  /**
   * Brings the unit to `now`: spans that may or must have happened by then, unseen events in the dark.
   * `over`: no event of that instant is still to come, as where a deadline is missed.
   */
  advance(now: Instant, over = false): void {
    const next = over ? now + 1 : now;
    const since = this.#reached.value;
    const overdue = this.#worlds.value.flatMap(({ floating }) => floating.filter(({ until }) => until <= since));
    if (this.#busy || (next <= since && overdue.length === 0)) return;
    const spans = this.#worlds.value.flatMap((world) => startsOfSpans(world, { now, next }));
    // What an instance begun elsewhere let float here as its span ended has a place before the instant that was reached.
    const landsSince = Math.min(since, ...overdue.map(({ event }) => event.time));
    if (spans.length > 0) this.#landFloating({ since: landsSince, now, next });
    const dark = this.#owner.firstDark(this, since, now);
    if (dark !== null) this.#take((world, way) => this.#owner.imagine(this, world, way, since, now));
    this.#reached.value = Math.max(since, next);
    if (spans.length === 0 && dark === null) return;
    const earliest = Math.min(now, Math.max(since, Math.min(dark ?? now, ...spans)));
    this.#markAll({ earliest, latest: now });
  }

  /** Whether some way has an open instance of the clause with this tie. */
  isWaiting(clause: number, tie: string | null): boolean {
    return this.#worlds.value.some((world) => world.isWaiting(clause, tie));
  }

  /** When the oldest such instance began, in whichever way; `null` where there is none. */
  oldestWaiting(clause: number, tie: string | null): Between | null {
    const begun = this.#worlds.value.flatMap((world) => [...world.waitingFor(clause, tie)].slice(0, 1).map((instance) => instance.at));
    const [first, ...others] = begun;
    return first === undefined ? null : others.reduce(hull, first);
  }

  /** Advances to `now` and takes one step in every way; `over` as for `advance`. */
  step(now: Instant, action: StepAction, over = false): void {
    this.advance(now, over);
    this.#take(action);
    this.#markAll({ earliest: now, latest: now });
  }

  /** Whether a wait runs in some way of which it is not known exactly when it is over. */
  get hasUnsureWaits(): boolean {
    return this.#worlds.value.some((world) => !world.machines.unsureWaits(Number.POSITIVE_INFINITY)[Symbol.iterator]().next().done);
  }

  /** What the machine may be in now. */
  statesOf(plan: MachinePlan): ReadonlySet<Configuration> {
    return new Set(this.#worlds.value.map((world) => world.machines.state(plan).configuration));
  }

  /** What the machine may have been in at some instant of the span. */
  statesDuring(plan: MachinePlan, at: Between): ReadonlySet<Configuration> {
    return this.#timelineOf(plan).during(at);
  }

  /** Lets spans end one after the other, in every order that makes a difference, until no more have to by now. */
  #landFloating(time: Passing): void {
    const owner = this.#owner;
    const acts: Landing = {
      land: (world, way, floating, at) => owner.land(this, world, way, floating, at),
      lapse: (world, way, instance, at) => owner.lapse(this, world, way, instance, at),
      endWait: (world, way, machine, wait, at) => owner.endWait(this, world, way, machine, wait, at),
    };
    const floats = (world: World): boolean => startsOfSpans(world, time).length > 0;
    const done = this.#worlds.value.filter((world) => !floats(world));
    let landing = this.#worlds.value.filter(floats);
    const since = new Map<World, Instant>();
    while (landing.length > 0 && !this.#beyondCounting.value) {
      const landed = new Map<World, Instant>();
      this.#worlds.value = landing;
      this.#take((world, way) => {
        const at = landOne(world, way, { ...time, since: since.get(world) ?? time.since }, acts);
        if (at !== null) landed.set(world, at);
      }, done);
      for (const [world, at] of landed) since.set(world, at);
      landing = this.#worlds.value.filter((world) => landed.has(world) && floats(world));
      done.push(...this.#worlds.value.filter((world) => !landing.includes(world)));
    }
    if (!this.#beyondCounting.value) this.#worlds.value = mergeAlike(done);
    else this.#take((world, way) => landAll(world, way, time, acts));
    this.#settle();
  }

  /** Takes a step in the ways at hand; `aside` are ways of this unit that wait meanwhile. */
  #take(act: StepAction, aside: readonly World[] = []): void {
    this.#owner.touched(this);
    const action: StepAction = (world, way) => {
      act(world, way);
      this.#owner.heed(this, world, way);
    };
    this.#busy = true;
    if (this.#beyondCounting.value) followFirst(this.#worlds.value, action);
    else {
      const { worlds, stuck } = followAll(this.#worlds.value, action);
      this.#worlds.value = worlds;
      const [first] = worlds;
      if (first !== undefined && (stuck !== null || worlds.length + aside.length > maximumWays)) {
        this.#giveUp(stuck ?? first, [...worlds, ...aside]);
        if (stuck !== null) followFirst([stuck], action);
      }
    }
    this.#busy = false;
    this.#post(aside.length === 0 && !this.#beyondCounting.value);
    if (aside.length === 0) this.#settle();
  }

  /** Hands on what other units are to hear; what only some ways have is not sure. */
  #post(sure: boolean): void {
    const sent = this.#worlds.value.map((world) => world.tidings.takeSent()).reduce(uniteSent);
    if (sent.length > 0)
      this.#owner.post(
        this,
        sent.map((each) => ({ ...each, sure: each.sure && sure })),
      );
  }

  /** Where one way is left, what was decided in it stands. */
  #settle(): void {
    const [world, ...others] = this.#worlds.value;
    if (world === undefined || others.length > 0) return;
    world.forgetCauses();
    const outcomes = world.takeDecided();
    const notAllowed = world.takeNotAllowed();
    if (outcomes.length > 0 || notAllowed.length > 0) this.#hand(outcomes, notAllowed);
  }

  #hand(outcomes: readonly Outcome[], notAllowed: readonly NotAllowed[]): void {
    const known = this.#beyondCounting.value
      ? outcomes.filter(({ instance }) => !this.#said.value.has(instance.id)).map(beyondKnowing)
      : outcomes;
    this.#owner.settled(this, known, this.#beyondCounting.value ? notAllowed.map((step) => ({ ...step, sure: false })) : notAllowed);
  }

  /**
   * Beyond counting: what was decided in every way stands; what is open, and whatever else comes of this unit, stays
   * undetermined. One way is followed on, so that later instances are still seen to begin.
   */
  #giveUp(followed: World, all: readonly World[]): void {
    this.#worlds.value = all;
    const said = this.#unite((world) => {
      for (const instance of [...world.openInstances()]) {
        world.decide(world.breachOf(instance) ?? performedOutcome(instance) ?? beyondKnowing({ instance, variants: [absent], causes: [] }));
      }
    });
    followed.takeDecided();
    followed.takeNotAllowed();
    followed.tidings.hush();
    this.#worlds.value = [followed];
    this.#said.value = new Set(said);
    this.#beyondCounting.value = true;
  }

  /** Closes what is open in every way with `close` and hands over what the ways say together. */
  closeAll(close: (world: World) => void): void {
    this.#unite(close);
    this.#worlds.value = [new World(this.#owner.journal)];
  }

  /** Returns the ids of the instances that it spoke of. */
  #unite(close: (world: World) => void): Iterable<string> {
    const worlds = this.#worlds.value;
    for (const world of worlds) close(world);
    const causes = worlds.length === 1 ? [] : worlds.flatMap((world) => world.causes);
    const said = uniteWays(worlds, causes);
    this.#hand(said, worlds.map((world) => world.notAllowed).reduce(uniteNotAllowed));
    return said.map(({ instance }) => instance.id);
  }

  #markAll(at: Between): void {
    for (const plan of this.machines) if (this.#owner.keepsTimeline(plan)) this.#mark(plan, at);
  }

  /** Notes where a machine may be now; at which instant of `at` it came there is not known. */
  #mark(plan: MachinePlan, at: Between): void {
    const timeline = this.#timelineOf(plan);
    const before = timeline.last;
    const possible = this.statesOf(plan);
    if (timeline.note(possible, at)) this.#owner.statesChanged(plan, before, possible, at);
  }

  #timelineOf(plan: MachinePlan): Timeline {
    return this.#timelines.getOrSet(plan.index, () => new Timeline(this.#owner.journal, plan));
  }
}
