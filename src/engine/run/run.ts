import type { RecordedEvent } from "../../events/event.js";
import type { Parties } from "../../language/model/policy.js";
import type { Instant } from "../../time/instant.js";
import type { Truth } from "../conditions/truth.js";
import { type Cause, uncertainOrder } from "../facts/cause.js";
import { hear, type Move } from "../norms/hear.js";
import { decide } from "../norms/holding.js";
import { beginObligation, endObligation, missObligation, moveObligation, performObligation } from "../norms/obligation.js";
import { type Judgement, judgeAct, recordVoid } from "../norms/power.js";
import { beginProhibition, breakKeeping, endProhibition, judgeForbidden } from "../norms/prohibition.js";
import { judgeRequirement } from "../norms/requirement.js";
import { beginStanding, beginStandingFor, endStanding, missStanding, moveStanding } from "../norms/standing-duty.js";
import { noKey, shownKey } from "../plan/key-of.js";
import type { ClausePlan, Force, MachinePlan, RequirementPlan, StandingDutyPlan, TypePlan, VersionPlan } from "../plan/version-plan.js";
import type { Between, DutyPlan, Instance, Origin } from "../ways/instance.js";
import { exactly } from "../ways/instance.js";
import type { Outcome } from "../ways/outcome.js";
import type { Way } from "../ways/way.js";
import type { Floating, NotAllowed, World } from "../ways/world.js";
import type { AskedTime } from "./asked-time.js";
import type { Darkness } from "./darkness.js";
import { Deliveries, type Delivery } from "./deliveries.js";
import { EarlierActs } from "./earlier-acts.js";
import { History } from "./history.js";
import type { Host } from "./host.js";
import { imagineUnseen } from "./imagine-unseen.js";
import { holdsRole } from "./parties.js";
import { StateCounts } from "./state-counts.js";
import { type Step, sceneOf } from "./step.js";
import { phases, type Timers } from "./timers.js";
import { Unit, type UnitOwner } from "./unit.js";

/** What a run shares with the others of its pack. */
export interface RunSurroundings {
  readonly timers: Timers;
  readonly darkness: Darkness;
  /** When this version asks something; `null`: never. */
  readonly force: Force | null;
  /** Judges an act under the version in force at it. */
  readonly judge: (event: RecordedEvent, at: Between) => Judgement;
  readonly askedTime: (plan: StandingDutyPlan) => AskedTime;
}

/** One version of a pack running over the whole log. */
export class Run implements UnitOwner, Host {
  readonly plan: VersionPlan;
  readonly darkness: Darkness;
  readonly zone: string;
  readonly settledOutcomes: Outcome[] = [];
  readonly notAllowed: { readonly key: string; readonly step: NotAllowed }[] = [];
  readonly #around: RunSurroundings;
  readonly #units = new Map<string, Unit>();
  readonly #deliveries: Deliveries;
  readonly #histories = new Map<string, Map<string | null, History>>();
  readonly #earlier = new Map<RequirementPlan, EarlierActs>();
  readonly #watchers = new Map<MachinePlan, Set<Unit>>();
  readonly #counts = new StateCounts();
  readonly #landing = new Map<number, { readonly plan: TypePlan; readonly deliveries: Map<Unit, Delivery> }>();

  constructor(plan: VersionPlan, around: RunSurroundings) {
    this.plan = plan;
    this.#around = around;
    this.darkness = around.darkness;
    this.zone = [...plan.policy.clocks.values()][0]?.spec.timezone ?? "UTC";
    this.#deliveries = new Deliveries((key) => this.unit(key));
  }

  get parties(): Parties {
    return this.plan.policy.parties;
  }

  get force(): Force | null {
    return this.#around.force;
  }

  get units(): ReadonlyMap<string, Unit> {
    return this.#units;
  }

  /** Sets the clocks of duties that exist without any event. */
  begin(): void {
    const { force, timers } = this.#around;
    if (force === null) return;
    for (const plan of this.plan.onForce) {
      const unit = this.unit(noKey);
      timers.add({
        at: force.from,
        phase: phases.dutyBegins,
        fire: () =>
          unit.step(
            force.from,
            (world, way) => this.#start(this.#timeStep(unit, world, way, force.from), plan, { event: null, detail: "in-force" }, null),
            true,
          ),
      });
    }
    for (const plan of this.plan.standing) this.#beginStanding(plan);
  }

  #beginStanding(plan: StandingDutyPlan): void {
    const { timers } = this.#around;
    const asked = this.askedTime(plan);
    if (asked.until !== null && asked.until <= asked.since) return;
    for (const bearer of plan.bearers) {
      const unit = this.unitOfBearer(plan, bearer);
      unit.machines.add(plan.keep.machine);
      timers.add({
        at: asked.since,
        phase: phases.dutyBegins,
        fire: () =>
          unit.step(asked.since, (world, way) => beginStanding(this.#timeStep(unit, world, way, asked.since), plan, bearer), true),
      });
      const { until } = asked;
      if (until !== null)
        timers.add({
          at: until,
          phase: phases.waitEnds,
          fire: () => unit.step(until, (world, way) => endStanding(this.#timeStep(unit, world, way, until), plan)),
        });
    }
  }

  /** Lets an event happen, judged already; a span floats until it must have happened. */
  deliver(event: RecordedEvent, ordinal: number, judgement: Judgement): void {
    const plan = this.plan.types.get(event.type);
    if (plan === undefined) return;
    const caseKey = plan.keyOf(event) ?? event.subject ?? noKey;
    this.unit(caseKey).isCase = true;
    const deliveries = this.#deliveries.of(plan, event, caseKey);
    if (event.until === null) this.#happen(event, ordinal, plan, deliveries, judgement);
    else this.#float(event, ordinal, event.until, plan, deliveries);
    this.#remember(plan, event, caseKey, judgement);
  }

  #happen(event: RecordedEvent, ordinal: number, plan: TypePlan, deliveries: Map<Unit, Delivery>, judgement: Judgement): void {
    const at = exactly(event.time);
    const actor = event.actor ?? plan.presumedActor;
    for (const [unit, delivery] of deliveries) {
      unit.step(event.time, (world, way) =>
        this.#apply({ run: this, unit, world, way, at, event, ordinal, actor }, plan, delivery, judgement),
      );
    }
  }

  #float(event: RecordedEvent, ordinal: number, until: Instant, plan: TypePlan, deliveries: Map<Unit, Delivery>): void {
    this.#landing.set(ordinal, { plan, deliveries });
    for (const unit of deliveries.keys()) this.#floatIn(unit, { event, ordinal }, until);
    this.#around.timers.add({ at: until, phase: phases.spanEnds, fire: () => this.#landing.delete(ordinal) });
  }

  #floatIn(unit: Unit, floating: Floating, until: Instant): void {
    unit.step(floating.event.time, (world) => world.float(floating));
    this.#around.timers.add({ at: until, phase: phases.spanEnds, fire: () => unit.advance(until) });
  }

  land(unit: Unit, world: World, way: Way, { event, ordinal }: Floating, at: Between): void {
    const landing = this.#landing.get(ordinal);
    const delivery = landing?.deliveries.get(unit);
    if (landing === undefined || delivery === undefined) return;
    const actor = event.actor ?? landing.plan.presumedActor;
    this.#apply({ run: this, unit, world, way, at, event, ordinal, actor }, landing.plan, delivery, this.#around.judge(event, at));
  }

  #apply(step: Step, plan: TypePlan, delivery: Delivery, judgement: Judgement): void {
    const judged = this.#judgedIn(step, plan, delivery, judgement);
    const machine = plan.about?.machine.id ?? null;
    if (!decide(step, judged.truth, judged.causes)) {
      const role = plan.type.by.find(
        (each) => step.event !== null && holdsRole(this.parties, step.actor, step.event, each, step.at) === true,
      );
      if (delivery.isCase && this.governs(step.at) !== false)
        recordVoid(step, judged, machine, role ?? step.actor ?? judged.wanting?.norm.of ?? "");
      return;
    }
    if (delivery.isCase) {
      for (const requirement of plan.requiredBy) judgeRequirement(step, requirement, machine);
      for (const prohibition of plan.forbiddenBy) if (prohibition.for === null) judgeForbidden(step, prohibition, machine);
    }
    for (const { plan: prohibition, tie } of delivery.keepings) breakKeeping(step, prohibition, tie, machine);
    const moves: Move[] = [];
    for (const heard of delivery.machines) {
      const move = hear(step, heard);
      if (move !== null) moves.push(move);
    }
    for (const { plan: obligation, tie } of delivery.performs) performObligation(step, obligation, tie);
    for (const { plan: obligation, tie } of delivery.ends) endObligation(step, obligation, tie);
    for (const move of moves) this.#moved(step, move.machine);
    const origin: Origin = { event: step.event, detail: "event" };
    if (delivery.isCase) for (const clause of plan.starts) this.#start(step, clause, origin, machine);
    for (const move of moves) this.#entered(step, move);
  }

  /** Where the ways of the case differ, each judges for itself under its own state. */
  #judgedIn(step: Step, plan: TypePlan, delivery: Delivery, judgement: Judgement): Judgement {
    const { event, at, actor } = step;
    if (event === null || judgement.truth !== null || !delivery.isCase || this.governs(at) !== true) return judgement;
    return judgeAct({ run: this, event, at, actor, scene: () => sceneOf(step) }, plan);
  }

  #moved(step: Step, machine: MachinePlan): void {
    for (const obligation of this.plan.movedByState[machine.index] ?? []) moveObligation(step, obligation, machine);
    for (const duty of this.plan.keptBy[machine.index] ?? []) moveStanding(step, duty);
  }

  #entered(step: Step, move: Move): void {
    const name = move.machine.machine.id;
    for (const clause of this.plan.startedByState[move.machine.index] ?? []) {
      const entered = clause.norm.when.some(
        (trigger) => trigger.kind === "state" && trigger.machine === name && trigger.states.some((state) => move.entered.has(state)),
      );
      if (entered) this.#start(step, clause, { event: step.event, detail: `entered:${name}` }, name);
    }
  }

  #start(step: Step, plan: DutyPlan, origin: Origin, machine: string | null): void {
    const force = this.governs(step.at);
    if (!decide(step, force, origin.event === null ? [] : this.unsureForce(origin.event))) return;
    if (plan.kind === "obligation") beginObligation(step, plan, origin, machine);
    else if (plan.kind === "prohibition") beginProhibition(step, plan, origin, machine);
    else beginStandingFor(step, plan, origin);
  }

  #remember(plan: TypePlan, event: RecordedEvent, caseKey: string, judgement: Judgement): void {
    if (judgement.truth === false) return;
    const at = event.until === null ? exactly(event.time) : { earliest: event.time, latest: event.until - 1 };
    const sure = judgement.truth === true;
    if (plan.remembered) for (const key of [caseKey, null]) this.#historyOf(event.type, key).add(event, at, sure);
    for (const requirement of plan.provides) {
      const actor = event.actor ?? plan.presumedActor;
      const by: Truth = requirement.norm.by === "any" ? true : holdsRole(this.parties, actor, event, requirement.norm.of, at);
      const tie = requirement.tie === null ? caseKey : requirement.tie.ofEvent(event);
      if (by === false || tie === null) continue;
      const acts = this.#earlier.get(requirement) ?? new EarlierActs();
      this.#earlier.set(requirement, acts);
      acts.add(tie, { event, at, sure: sure && by === true });
    }
  }

  // what instances ask of the run

  /** Lets acts elsewhere reach the instance: those that its `where` ties, and states of other keys. */
  awaits(unit: Unit, world: World, instance: Instance): void {
    const { plan } = instance;
    if (plan.kind !== "obligation" && plan.kind !== "prohibition") return;
    if (instance.tie !== unit.key) this.#deliveries.tie(plan, instance.tie, unit);
    if (plan.kind !== "obligation") return;
    for (const act of [...plan.acts, ...plan.endsOn]) if (act.kind === "state") this.#watch(unit, act.in.machine);
    for (const states of plan.pausesWhile) this.#watch(unit, states.machine);
    this.#catchFloating(unit, world, instance);
  }

  /** Spans that began before the instance may still perform it. */
  #catchFloating(unit: Unit, world: World, instance: Instance): void {
    for (const [ordinal, { plan, deliveries }] of this.#landing) {
      if (deliveries.has(unit)) continue;
      const floating = this.#floatingWith(ordinal);
      if (floating === null) continue;
      const late = this.#deliveries.lateFor(plan, floating, instance);
      if (late === null) continue;
      deliveries.set(unit, late);
      world.float({ event: floating, ordinal });
      const { until } = floating;
      if (until !== null) this.#around.timers.add({ at: until, phase: phases.spanEnds, fire: () => unit.advance(until) });
    }
  }

  #floatingWith(ordinal: number): RecordedEvent | null {
    for (const unit of this.#landing.get(ordinal)?.deliveries.keys() ?? []) {
      for (const world of unit.worlds) {
        const found = world.floating.find((floating) => floating.ordinal === ordinal);
        if (found !== undefined) return found.event;
      }
    }
    return null;
  }

  #watch(unit: Unit, machine: MachinePlan): void {
    if (machine.singleKey === null || machine.singleKey === unit.key) {
      unit.machines.add(machine);
      return;
    }
    const watchers = this.#watchers.get(machine) ?? new Set();
    this.#watchers.set(machine, watchers);
    watchers.add(unit);
    this.unit(machine.singleKey).machines.add(machine);
  }

  /** Wakes the instance when its last possible due instant has passed. */
  remind(unit: Unit, instance: Instance): void {
    const at = instance.due.latest;
    if (Number.isFinite(at))
      this.#around.timers.add({
        at,
        phase: phases.deadline,
        fire: () => unit.step(at, (world, way) => this.#miss(this.#timeStep(unit, world, way, at), instance.id, at), true),
      });
  }

  #miss(step: Step, id: string, at: Instant): void {
    const instance = step.world.openInstance(id);
    if (instance === undefined || instance.pausedSince !== null || instance.due.latest !== at) return;
    const { plan } = instance;
    if (plan.kind === "prohibition") endProhibition(step, plan, instance);
    else if (plan.kind === "standing-duty" && !(instance.breached && instance.role === "gap")) missStanding(step, plan, instance);
    else if (plan.kind === "obligation" && !instance.breached) missObligation(step, plan, instance);
  }

  #timeStep(unit: Unit, world: World, way: Way, at: Instant): Step {
    return { run: this, unit, world, way, at: exactly(at), event: null, ordinal: -1, actor: null };
  }

  // what views and norms look up

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
    const plan = this.plan.machineNamed.get(name);
    if (plan === undefined) throw new Error(`machine ${name} was not resolved at load`);
    return plan;
  }

  clause(name: string): ClausePlan {
    const plan = this.plan.clauses.find((candidate) => candidate.clause.id === name);
    if (plan === undefined) throw new Error(`clause ${name} was not resolved at load`);
    return plan;
  }

  /** Paths that the machine's instance may be in at that time; `null` where nothing is known any more. */
  statesSeen(plan: MachinePlan, key: string, at: Between): ReadonlySet<string> | null {
    const known = this.#units.get(key);
    if (known === undefined && !this.#isDarkFor(plan)) return new Set([plan.table.initial.path]);
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

  statesOfAny(plan: MachinePlan): readonly { readonly path: string; readonly sure: boolean }[] {
    return this.#counts.of(plan);
  }

  history(type: string, key: string | null): History | null {
    return this.#histories.get(type)?.get(key) ?? null;
  }

  #historyOf(type: string, key: string | null): History {
    const byKey = this.#histories.get(type) ?? new Map<string | null, History>();
    this.#histories.set(type, byKey);
    const history = byKey.get(key) ?? new History();
    byKey.set(key, history);
    return history;
  }

  earlierActs(plan: RequirementPlan, tie: string): ReturnType<EarlierActs["of"]> {
    return this.#earlier.get(plan)?.of(tie) ?? [];
  }

  askedTime(plan: StandingDutyPlan): AskedTime {
    return this.#around.askedTime(plan);
  }

  /** Whether the version asks anything at that time; unknown where a span reaches over its ends. */
  governs(at: Between): Truth {
    const { force } = this.#around;
    if (force === null) return false;
    const until = force.until ?? Number.POSITIVE_INFINITY;
    if (at.earliest >= force.from && at.latest < until) return true;
    return at.latest < force.from || at.earliest >= until ? false : null;
  }

  unsureForce(event: RecordedEvent): readonly Cause[] {
    return event.until === null ? [] : [uncertainOrder(event.id)];
  }

  unknownActor(event: RecordedEvent): Cause {
    return {
      key: `actor:${event.source}:${event.id}`,
      text: { id: `pelaku \`${event.id}\` tidak diketahui`, en: `who did \`${event.id}\` is not known` },
    };
  }

  // what units ask of the run

  isDark(unit: Unit, since: Instant, now: Instant): boolean {
    for (const plan of unit.machines) {
      for (const type of plan.table.alphabet) if (this.darkness.firstDark(type, since, now) !== null) return true;
    }
    return false;
  }

  #isDarkFor(plan: MachinePlan): boolean {
    return [...plan.table.alphabet].some((type) => this.darkness.isEverDark(type));
  }

  imagine(unit: Unit, world: World, way: Way, since: Instant, now: Instant): void {
    const step = this.#timeStep(unit, world, way, now);
    imagineUnseen(step, since, (machine, at) => this.#moved({ ...step, at }, machine));
  }

  settled(unit: Unit, outcomes: readonly Outcome[], notAllowed: readonly NotAllowed[]): void {
    for (const outcome of outcomes) this.settledOutcomes.push(outcome);
    for (const step of notAllowed) this.notAllowed.push({ key: shownKey(unit.key), step });
  }

  keepsTimeline(plan: MachinePlan): boolean {
    return this.plan.lookedUp.has(plan.machine.id) || this.#watchers.has(plan);
  }

  statesChanged(plan: MachinePlan, before: ReadonlySet<string> | null, after: ReadonlySet<string>, now: Instant): void {
    this.#counts.change(plan, before, after);
    for (const watcher of this.#watchers.get(plan) ?? []) {
      watcher.step(now, (world, way) => this.#moved(this.#timeStep(watcher, world, way, now), plan));
    }
  }
}
