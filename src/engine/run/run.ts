import type { RecordedEvent } from "../../events/event.js";
import type { Parties } from "../../language/model/policy.js";
import type { Instant } from "../../time/instant.js";
import type { Truth } from "../conditions/truth.js";
import { type Cause, uncertainOrder } from "../facts/cause.js";
import type { Scene } from "../facts/scene.js";
import type { Undoing } from "../journal/journal.js";
import { JournalList } from "../journal/journal-list.js";
import { JournalSet } from "../journal/journal-set.js";
import type { Configuration } from "../machines/configuration.js";
import type { Judgement } from "../norms/power.js";
import { actorOf } from "../plan/actor-of.js";
import { caseKeyOf } from "../plan/case-key.js";
import { type ClausePlan, countsOf, type RequirementPlan, type StandingDutyPlan } from "../plan/clause-plan.js";
import { zoneOfPolicy } from "../plan/clause-zone.js";
import { shownKey } from "../plan/key-of.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import type { TypePlan } from "../plan/type-plan.js";
import type { Force, VersionPlan } from "../plan/version-plan.js";
import { required } from "../required.js";
import { type Between, exactly, type Instance } from "../ways/instance.js";
import type { Sent } from "../ways/news.js";
import type { NotAllowed } from "../ways/not-allowed.js";
import type { Outcome } from "../ways/outcome.js";
import type { RunningWait } from "../ways/running-wait.js";
import type { Way } from "../ways/way.js";
import type { Floating, World } from "../ways/world.js";
import { applyEvent, machineMoved } from "./apply-event.js";
import type { AskedTime } from "./asked-time.js";
import type { Darkness } from "./darkness.js";
import { Deadlines } from "./deadlines.js";
import { Deliveries, type Delivery } from "./deliveries.js";
import type { EarlierAct } from "./earlier-acts.js";
import { endWait } from "./end-wait.js";
import type { History } from "./history.js";
import type { Host } from "./host.js";
import { imagineUnseen } from "./imagine-unseen.js";
import { MachineWaits } from "./machine-waits.js";
import { Mailbox } from "./mailbox.js";
import { MeasuredEvents } from "./measured-events.js";
import { outsideScene } from "./outside-scene.js";
import { Past, whenOf } from "./past.js";
import type { RunSurroundings } from "./run-surroundings.js";
import { Spans } from "./spans.js";
import { StateCounts } from "./state-counts.js";
import type { EventStep, Step } from "./step.js";
import { Stepping } from "./stepping.js";
import { hearMail, heed, mailFor } from "./tell.js";
import { phases } from "./timers.js";
import type { Unit, UnitOwner } from "./unit.js";
import { Units } from "./units.js";
import { setClocks } from "./unprompted-duties.js";
import { Watchers } from "./watchers.js";

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
  readonly #around: RunSurroundings<Run>;
  readonly units: Units;
  readonly #deliveries: Deliveries;
  readonly #watchers: Watchers;
  readonly #counts: StateCounts;
  readonly #deadlines: Deadlines;
  readonly #waits: MachineWaits;
  readonly #steps: Stepping;
  readonly #mail: Mailbox;
  readonly #past: Past;
  readonly #spans: Spans;

  constructor(plan: VersionPlan, around: RunSurroundings<Run>) {
    this.plan = plan;
    this.#around = around;
    this.darkness = around.darkness;
    this.zone = zoneOfPolicy(plan.policy);
    const { journal } = around;
    this.journal = journal;
    this.settledOutcomes = new JournalList(journal);
    this.deciding = new JournalSet(journal);
    this.notAllowed = new JournalList(journal);
    this.#mail = new Mailbox(journal);
    this.measured = new MeasuredEvents(journal, plan.clauses.flatMap(countsOf));
    this.units = new Units(this, around.darkness);
    this.#counts = new StateCounts(journal);
    this.#watchers = new Watchers(
      journal,
      (key) => this.unit(key),
      () => this.#unplaced(),
    );
    this.#steps = new Stepping(this, this.#watchers, () => around.settleMail(this));
    this.#deadlines = new Deadlines(journal, around.timers, plan, this.#steps);
    this.#waits = new MachineWaits(journal, around.timers, this.#steps);
    this.#deliveries = new Deliveries(journal, (key) => this.unit(key));
    this.#past = new Past(this);
    this.#spans = new Spans(journal, around.timers);
  }

  get parties(): Parties {
    return this.plan.policy.parties;
  }

  get force(): Force | null {
    return this.#around.force;
  }

  /** Sets the clocks of duties that exist without any event. */
  begin(): void {
    const { force, newer, timers, recurringTime, askedTime } = this.#around;
    const clockwork = { plan: this.plan, units: this.units, timers, steps: this.#steps, recurringTime, askedTime };
    if (force !== null) setClocks(clockwork, force, newer);
  }

  /** Lets an event happen, judged already; a span floats until it must have happened. */
  deliver(event: RecordedEvent, ordinal: number, judgement: Judgement): void {
    const plan = this.plan.types.get(event.type);
    if (plan === undefined) return;
    const caseKey = caseKeyOf(plan, event);
    if (plan.decides === null) this.unit(caseKey).becomeCase();
    if (plan.measuredBy.length > 0) this.#measure(plan, event, caseKey, judgement);
    if (plan.performs.some(({ tie }) => tie !== null)) this.#placeUpTo(event.time);
    const deliveries = this.#deliveries.of(plan, event, caseKey);
    if (event.until !== null) this.#spans.begin(event, ordinal, event.until, plan, deliveries);
    else {
      const at = exactly(event.time);
      const actor = actorOf(event, plan);
      for (const unit of deliveries.keys()) this.#steps.catchUp(unit, event.time);
      for (const [unit, delivery] of deliveries) {
        this.#steps.step(unit, event.time, (world, way) =>
          this.#apply({ run: this, unit, world, way, at, event, ordinal, actor, waited: null }, plan, delivery, judgement),
        );
      }
      this.#steps.showEnded();
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
    const actor = actorOf(event, plan);
    const scenes = (): readonly Scene[] => onlookers.map((world) => outsideScene(this, unit, world, event, at, actor));
    for (const measure of plan.measuredBy) this.measured.hear(measure, event, at, judgement, scenes());
  }

  /** Whether time alone can change what is known of a unit: it may be the time of a span, or dark. */
  get isUncertain(): boolean {
    return this.#spans.anyOpen || this.darkness.isAnywhere || this.#deadlines.mayLapse || this.#waits.anyUnsure;
  }

  /** Brings every unit to the instant, where that can make a difference, and shows each what moved elsewhere. */
  advance(now: Instant): void {
    if (this.isUncertain) for (const unit of this.units) unit.advance(now);
    this.#steps.showPerformed();
    this.#steps.showEnded();
    this.#around.settleMail(this);
  }

  land(unit: Unit, world: World, way: Way, floating: Floating, at: Between): void {
    const { plan, delivery } = this.#spans.of(floating, unit);
    const { event, ordinal } = floating;
    const actor = actorOf(event, plan);
    this.#apply({ run: this, unit, world, way, at, event, ordinal, actor, waited: null }, plan, delivery, this.#around.judge(event, at));
  }

  endWait(unit: Unit, world: World, way: Way, machine: MachinePlan, wait: RunningWait, at: Between): void {
    endWait(this.#steps.stepIn(unit, world, way, at), machine, wait);
  }

  /** Units where something is still to happen at some instant of a span. */
  *#unplaced(): Iterable<Unit> {
    yield* this.#spans.units();
    yield* this.#waits.unsureUnits();
  }

  /** What an act elsewhere is tied to may begin at some instant of a span. */
  #placeUpTo(now: Instant): void {
    for (const unit of [...this.#unplaced()]) unit.advance(now);
    this.#steps.showPerformed();
    this.#steps.showEnded();
  }

  #apply(step: EventStep, plan: TypePlan, delivery: Delivery, judgement: Judgement): void {
    applyEvent(step, plan, delivery, judgement, () => heed(step, this.#around.othersHear));
  }

  // breaches and cures

  heed(unit: Unit, world: World, way: Way): void {
    heed(this.#steps.stepIn(unit, world, way, exactly(unit.reached)), this.#around.othersHear);
  }

  post(unit: Unit, sent: readonly Sent[]): void {
    for (const each of sent) {
      this.#mail.post(mailFor(this.plan, each, unit.key, true));
      this.#around.tellOthers(this, each, unit.key);
    }
  }

  /** Takes what a case of another version has sent. */
  receive(sent: Sent, key: string): void {
    this.#mail.post(mailFor(this.plan, sent, key, false));
  }

  /** Lets every unit hear what it was sent; what that breaches and cures in turn, too. Whether there was anything. */
  deliverMail(): boolean {
    let any = false;
    for (let mail = this.#mail.take(); mail !== undefined; mail = this.#mail.take()) {
      const letter = mail;
      any = true;
      const unit = this.unit(letter.key);
      for (const machine of letter.machines) unit.machines.add(machine);
      const { at } = letter.sent;
      this.#steps.catchUp(unit, at.latest);
      this.#steps.step(unit, at.latest, (world, way) => hearMail(this.#steps.stepIn(unit, world, way, at), letter));
      this.#steps.showEnded();
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
    this.#around.timers.add({ at, phase: phases.waitEnds, fire: () => this.#steps.take(unit, at, action) });
  }

  /** Wakes the instance when its last possible due instant has passed. */
  remind(unit: Unit, instance: Instance): void {
    this.#deadlines.remind(unit, instance);
  }

  lapse(unit: Unit, world: World, way: Way, instance: Instance, at: Between): void {
    this.#deadlines.lapse(unit, world, way, instance, at);
  }

  schedule(unit: Unit, machine: MachinePlan, wait: RunningWait): void {
    this.#waits.schedule(unit, machine, wait);
  }

  noteDecided(event: RecordedEvent): void {
    this.deciding.add(event);
  }

  // what views and norms look up

  unit(key: string): Unit {
    return this.units.of(key);
  }

  unitOfBearer(plan: StandingDutyPlan, bearer: string): Unit {
    return this.units.ofBearer(plan, bearer);
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

  statesSeen(plan: MachinePlan, key: string, at: Between): ReadonlySet<Configuration> | null {
    return this.units.statesSeen(plan, key, at);
  }

  worldsSeen(key: string, now: Instant): readonly World[] {
    return this.units.worldsSeen(key, now);
  }

  unitsBreaching(plan: ClausePlan): readonly Unit[] {
    return this.#deadlines.unitsBreaching(plan);
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
    return this.units.firstDark(unit, since, now);
  }

  imagine(unit: Unit, world: World, way: Way, since: Instant, now: Instant): void {
    const step = this.#steps.stepIn(unit, world, way, exactly(now));
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
}
