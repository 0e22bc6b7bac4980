import type { Instant } from "../../time/instant.js";
import { type Cause, tooManyWays, uncertainOrder, uniteCauses } from "../facts/cause.js";
import type { Undoing } from "../journal/journal.js";
import { JournalList } from "../journal/journal-list.js";
import { JournalMap } from "../journal/journal-map.js";
import { JournalSet } from "../journal/journal-set.js";
import { JournalValue } from "../journal/journal-value.js";
import type { Configuration } from "../machines/configuration.js";
import { performedOutcome, spanCauses } from "../norms/verdict.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import { type Between, hull, type Instance } from "../ways/instance.js";
import { type Sent, uniteSent } from "../ways/news.js";
import { type NotAllowed, uniteNotAllowed } from "../ways/not-allowed.js";
import { absent, type Outcome, type Variant } from "../ways/outcome.js";
import type { RunningWait } from "../ways/running-wait.js";
import { follow, maximumWays, mergeAlike, type StepAction, type Way } from "../ways/way.js";
import { type Floating, uniteOrAbsent, World } from "../ways/world.js";

/** What a unit leaves to the run it belongs to. */
export interface UnitOwner {
  readonly journal: Undoing;
  /** Something may have happened in the unit. */
  touched(unit: Unit): void;
  /** Lets a floating event happen in one way, somewhere in `at`. */
  land(unit: Unit, world: World, way: Way, floating: Floating, at: Between): void;
  /** Lets a wait of a machine, named by its number, end in one way, somewhere in `at`. */
  endWait(unit: Unit, world: World, way: Way, machine: number, wait: RunningWait, at: Between): void;
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

/** The time that passes as a unit is brought on: up to `now`, or, where `next` lies behind it, to the end of that instant. */
interface Passing {
  readonly since: Instant;
  readonly now: Instant;
  readonly next: Instant;
}

/** Something that happens at one instant of a span, and what comes of it where it did not yet. */
interface LandingSpan {
  readonly from: Instant;
  readonly until: Instant;
  readonly causes: readonly Cause[];
  readonly land: (at: Between) => void;
  readonly pass: () => void;
}

interface Mark {
  readonly at: Instant;
  readonly possible: ReadonlySet<Configuration>;
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
  readonly #timelines: JournalMap<number, JournalList<Mark>>;

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
    if (this.#busy || next <= this.#reached.value) return;
    const since = this.#reached.value;
    const spans = this.#worlds.value.flatMap((world) => startsOfSpans(world, next, now));
    if (spans.length > 0) this.#landFloating({ since, now, next });
    const dark = this.#owner.firstDark(this, since, now);
    if (dark !== null) this.#take((world, way) => this.#owner.imagine(this, world, way, since, now));
    this.#reached.value = next;
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
    return this.#worlds.value.some((world) => !world.unsureWaits(Number.POSITIVE_INFINITY)[Symbol.iterator]().next().done);
  }

  /** What the machine may be in now. */
  statesOf(plan: MachinePlan): ReadonlySet<Configuration> {
    return new Set(this.#worlds.value.map((world) => (world.state(plan.index) ?? plan.table.initial).configuration));
  }

  /** What the machine may have been in at some instant of the span. */
  statesDuring(plan: MachinePlan, at: Between): ReadonlySet<Configuration> {
    const marks = this.#timelines.get(plan.index) ?? [];
    const possible = new Set<Configuration>();
    let before: ReadonlySet<Configuration> = new Set([plan.table.initial.configuration]);
    for (const mark of marks) {
      if (mark.at > at.latest) break;
      if (mark.at > at.earliest) for (const configuration of mark.possible) possible.add(configuration);
      else before = mark.possible;
    }
    for (const configuration of before) possible.add(configuration);
    return possible;
  }

  /** Lets spans end one after the other, in every order that makes a difference, until no more have to by now. */
  #landFloating(time: Passing): void {
    const floats = (world: World): boolean => startsOfSpans(world, time.next, time.now).length > 0;
    const done = this.#worlds.value.filter((world) => !floats(world));
    let landing = this.#worlds.value.filter(floats);
    const since = new Map<World, Instant>();
    while (landing.length > 0 && !this.#beyondCounting.value) {
      const landed = new Map<World, Instant>();
      this.#worlds.value = landing;
      this.#take((world, way) => {
        const at = this.#landOne(world, way, { ...time, since: since.get(world) ?? time.since });
        if (at !== null) landed.set(world, at);
      }, done);
      for (const [world, at] of landed) since.set(world, at);
      landing = this.#worlds.value.filter((world) => landed.has(world) && floats(world));
      done.push(...this.#worlds.value.filter((world) => !landing.includes(world)));
    }
    if (!this.#beyondCounting.value) this.#worlds.value = mergeAlike(done);
    else this.#take((world, way) => this.#landAll(world, way, time));
    if (this.#worlds.value.length === 1) this.#settle();
  }

  #landAll(world: World, way: Way, time: Passing): void {
    let at: Instant | null = time.since;
    while (at !== null && startsOfSpans(world, time.next, time.now).length > 0) at = this.#landOne(world, way, { ...time, since: at });
  }

  /** Lets one span end, or none where none has to; gives the first instant at which it may have. */
  #landOne(world: World, way: Way, { since, now, next }: Passing): Instant | null {
    const spans = [...this.#spansOfEvents(world, way, now), ...this.#spansOfDues(world, way, next), ...this.#spansOfWaits(world, way, now)];
    const due = spans.some(({ until }) => until <= next);
    // To land comes first: where only one way is followed on, every instance that may begin is seen.
    const options = due ? spans : [...spans, null];
    const causes = spans.flatMap((span) => span.causes);
    const chosen = options.length === 1 ? options[0] : options[way.choose(options.length, causes)];
    if (chosen === null || chosen === undefined) {
      for (const span of spans) span.pass();
      return null;
    }
    const earliest = Math.max(chosen.from, since);
    chosen.land({ earliest, latest: Math.max(earliest, Math.min(chosen.until - 1, now)) });
    return earliest;
  }

  #spansOfEvents(world: World, way: Way, now: Instant): readonly LandingSpan[] {
    return world.floating.map((floating) => ({
      from: floating.event.time,
      until: floating.event.until ?? now,
      causes: [uncertainOrder(floating.event.id)],
      land: (at) => {
        world.land(floating);
        this.#owner.land(this, world, way, floating, at);
      },
      pass: () => undefined,
    }));
  }

  /** A breach comes after the events of its instant, so that one due at `next` is still to come. */
  #spansOfDues(world: World, way: Way, next: Instant): readonly LandingSpan[] {
    return lapsingBefore(world, next).map((instance) => ({
      from: instance.due.earliest,
      until: instance.due.latest + 1,
      causes: spanCauses(instance),
      land: (at) => {
        world.stopLapsing(instance.id);
        this.#owner.lapse(this, world, way, instance, at);
      },
      pass: () => world.put({ ...instance, due: { earliest: next, latest: instance.due.latest } }),
    }));
  }

  #spansOfWaits(world: World, way: Way, now: Instant): readonly LandingSpan[] {
    return [...world.unsureWaits(now)].map(({ machine, running }) => ({
      from: running.due.earliest,
      // A wait is over at its instant, before whatever else happens then.
      until: running.due.latest,
      causes: running.causes,
      land: ({ earliest }) =>
        this.#owner.endWait(this, world, way, machine, running, {
          earliest,
          latest: Math.max(earliest, Math.min(running.due.latest, now)),
        }),
      pass: () => undefined,
    }));
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
    if (this.#worlds.value.length + aside.length === 1) this.#settle();
  }

  /** Hands on what other units are to hear; what only some ways have is not sure. */
  #post(sure: boolean): void {
    const [first, ...others] = this.#worlds.value.map((world) => world.takeSent());
    const sent = others.reduce(uniteSent, first ?? []);
    if (sent.length > 0)
      this.#owner.post(
        this,
        sent.map((each) => ({ ...each, sure: each.sure && sure })),
      );
  }

  #settle(): void {
    const [world] = this.#worlds.value;
    if (world === undefined) return;
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
    followed.hush();
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
    const ids = new Set(worlds.flatMap((world) => [...world.decidedIds()]));
    const causes = worlds.length === 1 ? [] : worlds.flatMap((world) => world.causes);
    const outcomes: Outcome[] = [];
    for (const id of ids) {
      const [first, ...others] = worlds.map((world) => world.outcomeOf(id));
      const outcome = others.reduce((left, right) => uniteOrAbsent(left, right, causes), first);
      if (outcome !== undefined) outcomes.push(outcome);
    }
    const [first, ...others] = worlds.map((world) => world.notAllowed);
    this.#hand(outcomes, others.reduce(uniteNotAllowed, first ?? []));
    return ids;
  }

  #markAll(at: Between): void {
    for (const plan of this.machines) if (this.#owner.keepsTimeline(plan)) this.#mark(plan, at);
  }

  /** Notes where a machine may be now; at which instant of `at` it came there is not known. */
  #mark(plan: MachinePlan, at: Between): void {
    const marks = this.#timelines.getOrSet(plan.index, () => new JournalList(this.#owner.journal));
    const possible = this.statesOf(plan);
    const before = marks.items.at(-1)?.possible ?? null;
    const last = before ?? new Set([plan.table.initial.configuration]);
    if (last.size === possible.size && [...possible].every((configuration) => last.has(configuration))) return;
    if (at.earliest < at.latest) marks.push({ at: at.earliest, possible: new Set([...last, ...possible]) });
    marks.push({ at: at.latest, possible });
    this.#owner.statesChanged(plan, before, possible, at);
  }
}

function lapsingBefore(world: World, next: Instant): readonly Instance[] {
  return world.lapsing().filter(({ due }) => due.earliest < next);
}

function startsOfSpans(world: World, next: Instant, now: Instant): readonly Instant[] {
  const waits = [...world.unsureWaits(now)].map(({ running }) => running.due.earliest);
  return [...waits, ...world.floating.map(({ event }) => event.time), ...lapsingBefore(world, next).map(({ due }) => due.earliest)];
}

/** Follows every way; `stuck` is the one, not yet stepped, that goes on in more ways than can be counted. */
function followAll(worlds: readonly World[], action: StepAction): { readonly worlds: readonly World[]; readonly stuck: World | null } {
  const [only] = worlds;
  if (only !== undefined && worlds.length === 1) {
    const followed = follow(only, action);
    if (followed === null) return { worlds, stuck: only };
    return { worlds: followed.length === 1 && followed[0] === only ? worlds : followed, stuck: null };
  }
  const results: World[] = [];
  for (const [index, world] of worlds.entries()) {
    const followed = follow(world, action);
    if (followed === null) return { worlds: [...results, ...worlds.slice(index)], stuck: world };
    results.push(...followed);
  }
  return { worlds: mergeAlike(results), stuck: null };
}

/** Follows one way alone, by the first option of every choice. */
function followFirst(worlds: readonly World[], action: StepAction): void {
  for (const world of worlds) action(world, { choose: () => 0 });
}

const unknown: Variant = Object.freeze({
  status: "undetermined",
  cured: false,
  due: null,
  performed: null,
  evidence: [],
  decided: null,
  note: null,
});

/** Whatever one way says of an instance in a unit with too many: nothing is known. */
function beyondKnowing({ instance, causes }: Outcome): Outcome {
  return { instance, variants: [{ ...unknown, due: instance.due }], causes: uniteCauses(causes, [tooManyWays(maximumWays)]) };
}
