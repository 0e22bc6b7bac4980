import type { RecordedEvent } from "../../events/event.js";
import type { Parties } from "../../language/model/policy.js";
import type { Instant } from "../../time/instant.js";
import type { Truth } from "../conditions/truth.js";
import { type Cause, uncertainOrder } from "../facts/cause.js";
import type { Scene } from "../facts/scene.js";
import type { Undoing } from "../journal/journal.js";
import { JournalList } from "../journal/journal-list.js";
import { JournalMap } from "../journal/journal-map.js";
import { JournalSet } from "../journal/journal-set.js";
import { JournalValue } from "../journal/journal-value.js";
import type { Configuration } from "../machines/configuration.js";
import { changeVersion } from "../norms/change-version.js";
import { missObligation } from "../norms/obligation.js";
import type { Judgement } from "../norms/power.js";
import { endProhibition } from "../norms/prohibition.js";
import { beginPeriod } from "../norms/recurring.js";
import { beginStanding, endStanding, missStanding } from "../norms/standing-duty.js";
import type { ClausePlan, ObligationPlan, RecurringPlan, RequirementPlan, StandingDutyPlan } from "../plan/clause-plan.js";
import { zoneOfPolicy } from "../plan/clause-zone.js";
import { noKey, shownKey } from "../plan/key-of.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import type { TypePlan } from "../plan/type-plan.js";
import type { Force, VersionPlan } from "../plan/version-plan.js";
import { required } from "../required.js";
import { type Between, exactly, type Instance } from "../ways/instance.js";
import type { Sent } from "../ways/news.js";
import type { NotAllowed } from "../ways/not-allowed.js";
import type { Outcome } from "../ways/outcome.js";
import { isUnsure, type RunningWait } from "../ways/running-wait.js";
import type { StepAction, Way } from "../ways/way.js";
import type { Floating, World } from "../ways/world.js";
import { applyEvent, endedByMove, machineMoved, performedByMove, startClause } from "./apply-event.js";
import type { AskedTime } from "./asked-time.js";
import { BreachRegister } from "./breach-register.js";
import type { Darkness } from "./darkness.js";
import { Deliveries, type Delivery } from "./deliveries.js";
import type { EarlierAct } from "./earlier-acts.js";
import { endExactWait, endWait, stillWaits } from "./end-wait.js";
import type { History } from "./history.js";
import type { Host } from "./host.js";
import { imagineUnseen } from "./imagine-unseen.js";
import { MeasuredEvents } from "./measured-events.js";
import type { NewerVersion } from "./newer-version.js";
import { outsideScene } from "./outside-scene.js";
import { Past, whenOf } from "./past.js";
import { countsFrom, nextPeriod, type RecurringTime } from "./recurring-time.js";
import { Spans } from "./spans.js";
import { StateCounts } from "./state-counts.js";
import type { Step } from "./step.js";
import { hearMail, heed, type Mail, mailFor } from "./tell.js";
import { phases, type Timers } from "./timers.js";
import { Unit, type UnitOwner } from "./unit.js";
import { Watchers } from "./watchers.js";

/** What a run shares with the others of its pack. */
export interface RunSurroundings {
  readonly journal: Undoing;
  /** Told of every unit in which something may have happened; nobody listens where only the end is asked for. */
  readonly touched: (run: Run, key: string) => void;
  readonly timers: Timers;
  readonly darkness: Darkness;
  /** When this version asks something; `null`: never. */
  readonly force: Force | null;
  /** Judges an act under the version in force at it. */
  /** Later versions whose terms take the place of this one's at once. */
  readonly newer: readonly NewerVersion[];
  readonly judge: (event: RecordedEvent, at: Between) => Judgement;
  readonly empowers: (type: string, at: Between) => Truth;
  /** `null` where this version asks no recurring duty. */
  readonly recurringTime: (plan: ObligationPlan, bearer: string) => RecurringTime | null;
  readonly askedTime: (plan: StandingDutyPlan, bearer: string) => AskedTime;
  /** Whether some version beside this one hears of a breach or a cure. */
  readonly othersHear: (name: string) => boolean;
  readonly tellOthers: (from: Run, sent: Sent, key: string) => void;
  /** Lets what was sent be heard, in this run at least. */
  readonly settleMail: (run: Run) => void;
}

/** One version of a pack running over the whole log. */
export class Run implements UnitOwner, Host {
  readonly plan: VersionPlan;
  readonly darkness: Darkness;
  readonly zone: string;
  readonly journal: Undoing;
  readonly settledOutcomes: JournalList<Outcome>;
  /** Recorded findings that have decided something. */
  readonly deciding: JournalSet<RecordedEvent>;
  readonly notAllowed: JournalList<{ readonly key: string; readonly step: NotAllowed }>;
  /** Events that measures count. */
  readonly measured: MeasuredEvents;
  readonly #around: RunSurroundings;
  readonly #units: JournalMap<string, Unit>;
  readonly #deliveries: Deliveries;
  readonly #watchers: Watchers;
  readonly #counts: StateCounts;
  readonly #breaches: BreachRegister;
  /** What units are to hear of others; empty between two instants. */
  readonly #mail: JournalValue<readonly Mail[]>;
  /** Whether some breach that is heard may lie anywhere in a span; once so, it is taken to stay so. */
  #mayLapse = false;
  readonly #past: Past;
  readonly #spans: Spans;
  /** Units where some wait has begun of which it is not known exactly when it is over. */
  readonly #unsureWaits: JournalSet<Unit>;

  constructor(plan: VersionPlan, around: RunSurroundings) {
    this.plan = plan;
    this.#around = around;
    this.darkness = around.darkness;
    this.zone = zoneOfPolicy(plan.policy);
    const { journal } = around;
    this.journal = journal;
    this.settledOutcomes = new JournalList(journal);
    this.deciding = new JournalSet(journal);
    this.notAllowed = new JournalList(journal);
    this.#mail = new JournalValue<readonly Mail[]>(journal, []);
    this.measured = new MeasuredEvents(
      journal,
      plan.clauses.filter((clause) => clause.kind === "measure"),
    );
    this.#units = new JournalMap(journal);
    this.#counts = new StateCounts(journal);
    this.#breaches = new BreachRegister(journal);
    this.#unsureWaits = new JournalSet(journal);
    this.#deliveries = new Deliveries(journal, (key) => this.unit(key));
    this.#past = new Past(this);
    this.#spans = new Spans(journal, around.timers);
    this.#watchers = new Watchers(
      journal,
      (key) => this.unit(key),
      () => this.#unplaced(),
    );
  }

  get parties(): Parties {
    return this.plan.policy.parties;
  }

  get force(): Force | null {
    return this.#around.force;
  }

  get units(): Iterable<Unit> {
    return this.#units.values();
  }

  /** Sets the clocks of duties that exist without any event. */
  begin(): void {
    const { force, timers, newer } = this.#around;
    if (force === null) return;
    for (const version of newer) timers.add({ at: version.at, phase: phases.waitEnds, fire: () => this.#meet(version) });
    const inForce = { event: null, detail: "in-force" };
    // Before the events of that instant: they are already under this version, and may perform.
    for (const plan of this.plan.onForce) this.wake(this.unit(noKey), force.from, (step) => startClause(step, plan, inForce, null));
    for (const plan of this.plan.standing) this.#beginStanding(plan);
    for (const plan of this.plan.recurring) this.#beginRecurring(plan);
  }

  #beginRecurring(plan: ObligationPlan): void {
    for (const bearer of plan.recurring?.bearers ?? []) {
      const time = this.#around.recurringTime(plan, bearer);
      if (time !== null && plan.recurring !== null) this.#awaitPeriod(plan, plan.recurring, bearer, time, null);
    }
  }

  /** One period ahead and no more: each sets the clock of the next. */
  #awaitPeriod(plan: ObligationPlan, recurring: RecurringPlan, bearer: string, time: RecurringTime, from: number | null): void {
    const period = nextPeriod(recurring, time, from);
    if (period === null) return;
    const at = countsFrom(recurring, period.interval);
    const fire = (): void => {
      this.#timedStep(this.unit(noKey), at, (step) => beginPeriod(step, plan, bearer, period));
      this.#awaitPeriod(plan, recurring, bearer, time, period.index + 1);
    };
    // Before the events of that instant, which count already.
    this.#around.timers.add({ at, phase: phases.waitEnds, fire });
  }

  /** A newer version takes over: before the events of that instant, which are its own already. */
  #meet(newer: NewerVersion): void {
    for (const unit of [...this.#units.values()]) this.#timedStep(unit, newer.at, (step) => changeVersion(step, newer));
  }

  #beginStanding(plan: StandingDutyPlan): void {
    const { timers } = this.#around;
    for (const bearer of plan.bearers) {
      const asked = this.askedTime(plan, bearer);
      if (asked.until !== null && asked.until <= asked.since) continue;
      const unit = this.unitOfBearer(plan, bearer);
      unit.machines.add(plan.keep.machine);
      timers.add({
        at: asked.since,
        phase: phases.dutyBegins,
        fire: () => this.#timedStep(unit, asked.since, (step) => beginStanding(step, plan, bearer), true),
      });
      const { until } = asked;
      if (until !== null)
        timers.add({
          at: until,
          phase: phases.waitEnds,
          fire: () => this.#timedStep(unit, until, (step) => endStanding(step, plan, bearer)),
        });
    }
  }

  /** Lets an event happen, judged already; a span floats until it must have happened. */
  deliver(event: RecordedEvent, ordinal: number, judgement: Judgement): void {
    const plan = this.plan.types.get(event.type);
    if (plan === undefined) return;
    const caseKey = plan.keyOf(event) ?? event.subject ?? noKey;
    if (plan.decides === null) this.unit(caseKey).becomeCase();
    if (plan.measuredBy.length > 0) this.#measure(plan, event, caseKey, judgement);
    if (plan.performs.some(({ tie }) => tie !== null)) this.#placeUpTo(event.time);
    const deliveries = this.#deliveries.of(plan, event, caseKey);
    if (event.until !== null) this.#spans.begin(event, ordinal, event.until, plan, deliveries);
    else {
      const at = exactly(event.time);
      const actor = event.actor ?? plan.presumedActor;
      for (const unit of deliveries.keys()) this.#catchUp(unit, event.time);
      for (const [unit, delivery] of deliveries) {
        this.#step(unit, event.time, (world, way) =>
          this.#apply({ run: this, unit, world, way, at, event, ordinal, actor, waited: null }, plan, delivery, judgement),
        );
      }
      this.#showEnded();
      this.deliverMail();
    }
    this.#past.add(plan, event, caseKey, judgement.truth);
  }

  /** Says of a span that is over whether it was valid. */
  settle(event: RecordedEvent, valid: Truth): void {
    this.#past.settle(event, valid);
    this.measured.settle(event, valid);
  }

  /** Lets measures see the event just before it does what it does, as each way of its case does. */
  #measure(plan: TypePlan, event: RecordedEvent, caseKey: string, judgement: Judgement): void {
    const unit = this.unit(caseKey);
    const at = whenOf(event);
    const isExact = at.earliest === at.latest;
    if (isExact) unit.advance(at.latest);
    const onlookers = isExact ? unit.worlds : [null];
    const actor = event.actor ?? plan.presumedActor;
    const scenes = (): readonly Scene[] => onlookers.map((world) => outsideScene(this, unit, world, event, at, actor));
    for (const measure of plan.measuredBy) this.measured.hear(measure, event, at, judgement, scenes());
  }

  /** Whether time alone can change what is known of a unit: it may be the time of a span, or dark. */
  get isUncertain(): boolean {
    return this.#spans.anyOpen || this.darkness.isAnywhere || this.#mayLapse || this.#unsureWaits.size > 0;
  }

  /** Brings every unit to the instant, where that can make a difference, and shows each what moved elsewhere. */
  advance(now: Instant): void {
    if (this.isUncertain) for (const unit of this.units) unit.advance(now);
    this.#showPerformed();
    this.#showEnded();
    this.#around.settleMail(this);
  }

  land(unit: Unit, world: World, way: Way, floating: Floating, at: Between): void {
    const span = this.#spans.of(floating, unit);
    if (span === null) return;
    const { event, ordinal } = floating;
    const actor = event.actor ?? span.plan.presumedActor;
    this.#apply(
      { run: this, unit, world, way, at, event, ordinal, actor, waited: null },
      span.plan,
      span.delivery,
      this.#around.judge(event, at),
    );
  }

  endWait(unit: Unit, world: World, way: Way, machine: number, wait: RunningWait, at: Between): void {
    const plan = this.plan.machines[machine];
    if (plan !== undefined) endWait(this.#timeStep(unit, world, way, at), plan, wait);
  }

  /** Units where something is still to happen at some instant of a span. */
  *#unplaced(): Iterable<Unit> {
    yield* this.#spans.units();
    for (const unit of [...this.#unsureWaits]) {
      if (unit.hasUnsureWaits) yield unit;
      else this.#unsureWaits.delete(unit);
    }
  }

  /** What an act elsewhere is tied to may begin at some instant of a span. */
  #placeUpTo(now: Instant): void {
    for (const unit of [...this.#unplaced()]) unit.advance(now);
    this.#showPerformed();
    this.#showEnded();
  }

  #apply(step: Step, plan: TypePlan, delivery: Delivery, judgement: Judgement): void {
    applyEvent(step, plan, delivery, judgement, () => heed(step, this.#around.othersHear));
  }

  // breaches and cures

  heed(unit: Unit, world: World, way: Way): void {
    heed(this.#timeStep(unit, world, way, exactly(unit.reached)), this.#around.othersHear);
  }

  post(unit: Unit, sent: readonly Sent[]): void {
    for (const each of sent) {
      this.#post(mailFor(this.plan, each, unit.key, true));
      this.#around.tellOthers(this, each, unit.key);
    }
  }

  /** Takes what a case of another version has sent. */
  receive(sent: Sent, key: string): void {
    this.#post(mailFor(this.plan, sent, key, false));
  }

  #post(mail: readonly Mail[]): void {
    if (mail.length > 0) this.#mail.value = [...this.#mail.value, ...mail];
  }

  #nextMail(): Mail | undefined {
    const [first, ...others] = this.#mail.value;
    if (first !== undefined) this.#mail.value = others;
    return first;
  }

  /** Lets every unit hear what it was sent; what that breaches and cures in turn, too. Whether there was anything. */
  deliverMail(): boolean {
    const any = this.#mail.value.length > 0;
    for (let mail = this.#nextMail(); mail !== undefined; mail = this.#nextMail()) {
      const letter = mail;
      const unit = this.unit(letter.key);
      for (const machine of letter.machines) unit.machines.add(machine);
      const { at } = letter.sent;
      this.#catchUp(unit, at.latest);
      this.#step(unit, at.latest, (world, way) => hearMail(this.#timeStep(unit, world, way, at), letter));
      this.#showEnded();
    }
    return any;
  }

  // what instances ask of the run

  /** Lets acts elsewhere reach the instance: those that its `where` ties, and states of other keys. */
  awaits(step: Step, instance: Instance): void {
    const { plan } = instance;
    const { unit } = step;
    if (plan.kind !== "obligation" && plan.kind !== "prohibition") return;
    if (plan.tie !== null || instance.tie === null) this.#deliveries.tie(plan, instance.tie, unit);
    if (plan.kind !== "obligation") return;
    for (const act of [...plan.acts, ...plan.endsOn]) if (act.kind === "state") this.#watchers.add(unit, act.in.machine);
    for (const states of plan.pausesWhile) this.#watchers.add(unit, states.machine);
    this.#spans.reach(step, instance, this.#deliveries);
  }

  wake(unit: Unit, at: Instant, action: (step: Step) => void): void {
    this.#around.timers.add({ at, phase: phases.waitEnds, fire: () => this.#timedStep(unit, at, action) });
  }

  /** Wakes the instance when its last possible due instant has passed. */
  remind(unit: Unit, instance: Instance): void {
    const at = instance.due.latest;
    if (instance.due.earliest < at) {
      this.#mayBeBreached(instance.plan, unit);
      if (mayLapse(instance)) this.#remindOfSpan(unit, instance);
    }
    if (Number.isFinite(at))
      this.#around.timers.add({
        at,
        phase: phases.deadline,
        rank: { clause: instance.plan.index, key: unit.key },
        fire: () => this.#timedStep(unit, at, (step) => this.#miss(step, instance.id, at), true),
        isIdle: () => unit.worlds.every((world) => !isRunningOut(world.openInstance(instance.id), at)),
      });
  }

  /** Once the span of due instants begins, a breach that something hears may lie anywhere in it. */
  #remindOfSpan(unit: Unit, { id, plan, due: { earliest: at } }: Instance): void {
    this.#mayLapse = true;
    this.#around.timers.add({
      at,
      phase: phases.deadline,
      rank: { clause: plan.index, key: unit.key },
      fire: () => this.#timedStep(unit, at, ({ world }) => world.startLapsing(id)),
      isIdle: () => unit.worlds.every((world) => world.openInstance(id) === undefined),
    });
  }

  lapse(unit: Unit, world: World, way: Way, instance: Instance, at: Between): void {
    const lapsed = { ...instance, due: at };
    world.put(lapsed);
    this.#missNow(this.#timeStep(unit, world, way, at), lapsed);
  }

  /** A wait that ends at a known instant ends there; any other is followed as a span is. */
  schedule(unit: Unit, machine: MachinePlan, wait: RunningWait): void {
    const { timers } = this.#around;
    const at = wait.due.latest;
    if (!isUnsure(wait)) {
      const order = { since: wait.begun.latest, rank: wait.plan.rank, key: unit.key };
      const fire = (): void => this.#timedStep(unit, at, (step) => endExactWait(step, machine, wait));
      const isIdle = (): boolean => !stillWaits(unit.worlds, machine, wait);
      timers.add({ at, phase: phases.machineWaits, order, fire, isIdle });
      return;
    }
    this.#unsureWaits.add(unit);
    if (Number.isFinite(at)) timers.add({ at, phase: phases.machineWaits, fire: () => unit.advance(at) });
  }

  noteDecided(event: RecordedEvent): void {
    this.deciding.add(event);
  }

  #miss(step: Step, id: string, at: Instant): void {
    const instance = step.world.openInstance(id);
    if (isRunningOut(instance, at)) this.#missNow(step, instance);
  }

  #missNow(step: Step, instance: Instance): void {
    const { plan } = instance;
    this.#mayBeBreached(plan, step.unit);
    if (plan.kind === "prohibition") endProhibition(step, plan, instance);
    else if (plan.kind === "standing-duty" && !(instance.breached && instance.role === "gap")) missStanding(step, plan, instance);
    else if (plan.kind === "obligation" && !instance.breached) missObligation(step, plan, instance);
  }

  #mayBeBreached(plan: ClausePlan, unit: Unit): void {
    if (this.plan.breachedAnywhere.has(plan.clause.id)) this.#breaches.add(plan, unit);
  }

  #timeStep(unit: Unit, world: World, way: Way, at: Between): Step {
    return { run: this, unit, world, way, at, event: null, ordinal: -1, actor: null, waited: null };
  }

  // what views and norms look up

  unitIfAny(key: string): Unit | undefined {
    return this.#units.get(key);
  }

  unit(key: string): Unit {
    const known = this.#units.get(key);
    if (known !== undefined) return known;
    const unit = new Unit(key, this);
    this.#units.set(key, unit);
    return unit;
  }

  unitOfBearer(plan: StandingDutyPlan, bearer: string): Unit {
    return this.unit(plan.keep.machine.singleKey ?? bearer);
  }

  machine(name: string): MachinePlan {
    return required(this.plan.machineNamed.get(name), "machine", name);
  }

  clause(name: string): ClausePlan {
    return required(
      this.plan.clauses.find((candidate) => candidate.clause.id === name),
      "clause",
      name,
    );
  }

  /** What the machine's instance may be in at that time; `null` where nothing is known any more. */
  statesSeen(plan: MachinePlan, key: string, at: Between): ReadonlySet<Configuration> | null {
    const known = this.#units.get(key);
    if (known === undefined && !this.#isDarkFor(plan)) return new Set([plan.table.initial.configuration]);
    const unit = known ?? this.unit(key);
    unit.machines.add(plan);
    unit.advance(at.latest);
    if (unit.beyondCounting) return null;
    return at.earliest === at.latest && at.latest >= unit.reached ? unit.statesOf(plan) : unit.statesDuring(plan, at);
  }

  worldsSeen(key: string, now: Instant): readonly World[] {
    const unit = this.unit(key);
    unit.advance(now);
    return unit.worlds;
  }

  unitsBreaching(plan: ClausePlan): readonly Unit[] {
    return this.#breaches.of(plan);
  }

  statesOfAny(plan: MachinePlan): readonly { readonly in: Configuration; readonly sure: boolean }[] {
    return this.#counts.of(plan);
  }

  history(type: string, key: string | null): History | null {
    return this.#past.history(type, key);
  }

  earlierActs(plan: RequirementPlan, tie: string): readonly EarlierAct[] {
    return this.#past.earlierActs(plan, tie);
  }

  askedTime(plan: StandingDutyPlan, bearer: string): AskedTime {
    return this.#around.askedTime(plan, bearer);
  }

  /** Whether the version asks anything at that time; unknown where a span reaches over its ends. */
  governs(at: Between): Truth {
    const { force } = this.#around;
    if (force === null) return false;
    const until = force.until ?? Number.POSITIVE_INFINITY;
    if (at.earliest >= force.from && at.latest < until) return true;
    return at.latest < force.from || at.earliest >= until ? false : null;
  }

  empowers(type: string, at: Between): Truth {
    return this.#around.empowers(type, at);
  }

  unsureForce(event: RecordedEvent | null): readonly Cause[] {
    return event === null || event.until === null ? [] : [uncertainOrder(event.id)];
  }

  unknownActor(event: RecordedEvent): Cause {
    return {
      key: `actor:${event.source}:${event.id}`,
      text: { id: `pelaku \`${event.id}\` tidak diketahui`, en: `who did \`${event.id}\` is not known` },
    };
  }

  // what units ask of the run

  firstDark(unit: Unit, since: Instant, now: Instant): Instant | null {
    let first: Instant | null = null;
    for (const plan of unit.machines) {
      for (const type of plan.table.alphabet) {
        const dark = this.darkness.firstDark(type, since, now);
        if (dark !== null && (first === null || dark < first)) first = dark;
      }
    }
    return first;
  }

  #isDarkFor(plan: MachinePlan): boolean {
    return [...plan.table.alphabet].some((type) => this.darkness.isEverDark(type));
  }

  imagine(unit: Unit, world: World, way: Way, since: Instant, now: Instant): void {
    const step = this.#timeStep(unit, world, way, exactly(now));
    imagineUnseen(step, since, (machine, at) => machineMoved({ ...step, at }, machine));
  }

  settled(unit: Unit, outcomes: readonly Outcome[], notAllowed: readonly NotAllowed[]): void {
    for (const outcome of outcomes) this.settledOutcomes.push(outcome);
    for (const step of notAllowed) this.notAllowed.push({ key: shownKey(unit.key), step });
  }

  touched(unit: Unit): void {
    this.#around.touched(this, unit.key);
  }

  keepsTimeline(plan: MachinePlan): boolean {
    return this.plan.lookedUp.has(plan.machine.id);
  }

  statesChanged(plan: MachinePlan, before: ReadonlySet<Configuration> | null, after: ReadonlySet<Configuration>, at: Between): void {
    this.#counts.change(plan, before, after);
    this.#watchers.note(plan, at);
  }

  /** Lets a unit see what time has brought about by now in everything that it looks at. */
  #catchUp(unit: Unit, now: Instant, over = false): void {
    this.#watchers.bringOn(unit, now, over);
    this.#showPerformed();
    this.#showEnded();
  }

  #step(unit: Unit, now: Instant, action: StepAction, over = false): void {
    unit.step(now, action, over);
    this.#showPerformed();
  }

  /** A step that no event brings about: nothing else is to be performed before what it moves ends. */
  #timedStep(unit: Unit, now: Instant, action: (step: Step) => void, over = false): void {
    this.#catchUp(unit, now, over);
    this.#step(unit, now, (world, way) => action(this.#timeStep(unit, world, way, exactly(now))), over);
    this.#showEnded();
    this.#around.settleMail(this);
  }

  #showPerformed(): void {
    this.#watchers.perform((watcher, machine, at) =>
      watcher.step(at.latest, (world, way) => performedByMove(this.#timeStep(watcher, world, way, at), machine)),
    );
  }

  #showEnded(): void {
    this.#watchers.end((watcher, machine, at) =>
      watcher.step(at.latest, (world, way) => endedByMove(this.#timeStep(watcher, world, way, at), machine)),
    );
  }
}

/** Whether an instance, still open, comes to its last possible due instant then. */
function isRunningOut(instance: Instance | undefined, at: Instant): instance is Instance {
  return instance !== undefined && instance.pausedSince === null && instance.due.latest === at;
}

/** Whether its breach is heard, and comes with time alone. */
function mayLapse({ plan, role, period }: Instance): boolean {
  if (!plan.heard || period?.period.term.kind === "open") return false;
  return plan.kind === "obligation" || (plan.kind === "standing-duty" && role === "gap");
}
