import type { Clause, InStates, Trigger } from "../../../src/language/model/clause.js";
import type { Machine } from "../../../src/language/model/machine.js";
import type { Policy } from "../../../src/language/model/policy.js";
import { keyOf, valueAt } from "./keys.js";
import { ObligationByHand } from "./obligation-by-hand.js";
import { ProhibitionByHand, prohibitedAct } from "./prohibition-by-hand.js";
import { requirementOutcome } from "./requirement-by-hand.js";
import { type BrokenGap, brokenGaps, type DutyTimeline, standingOutcomes } from "./standing-by-hand.js";
import { type Chosen, type Configuration, chosenTransition, configurationAfter, initialConfiguration, isIn } from "./statechart.js";
import { findingType, type Happened } from "./total-order.js";
import type { Value } from "./truth.js";
import { type Binding, type Breach, homeOfSingle, type Outcome, type Place, type Turn, type World } from "./world.js";

export interface MachineInstance {
  readonly active: Configuration;
  readonly remembered: ReadonlyMap<string, Value>;
}

/** One version's machines, over the whole history, and what its clauses ask while it binds. */
export class VersionWorld {
  readonly policy: Policy;
  readonly #machines = new Map<string, Map<string, MachineInstance>>();
  readonly #obligations: ObligationByHand[] = [];
  readonly #prohibitions: ProhibitionByHand[] = [];
  readonly #duties: DutyTimeline[];
  #begun = false;

  readonly world: World;
  readonly binding: Binding;

  constructor(world: World, binding: Binding) {
    this.world = world;
    this.binding = binding;
    this.policy = binding.policy;
    this.#duties = [...this.policy.clauses.values()].flatMap((clause) =>
      clause.norm.kind === "standing-duty" ? [{ clause, norm: clause.norm, told: new Set<string>(), changes: [], triggers: [] }] : [],
    );
  }

  /** The standing duty of that clause, where it asks the same all the time. */
  sameDuty({ clause, norm }: DutyTimeline): DutyTimeline | null {
    const asked = JSON.stringify([norm.of, norm.each, norm.mustKeep]);
    const own = this.#duties.find((each) => each.clause.id === clause.id && each.norm.for === null && norm.for === null);
    return own !== undefined && JSON.stringify([own.norm.of, own.norm.each, own.norm.mustKeep]) === asked ? own : null;
  }

  /** Whether this version asks at an instant. */
  binds(at: number): boolean {
    return this.binding.from <= at && (this.binding.until === null || at < this.binding.until);
  }

  /** The instance of a machine that a key, or else an event, picks. */
  machineFor(machine: string, key: string | null, by: Happened | null): MachineInstance | undefined {
    const declared = this.policy.machines.get(machine);
    if (declared === undefined) return undefined;
    return this.#instance(declared, key ?? this.#keyFor(declared, by));
  }

  everyState(machine: string): readonly string[] {
    return [...(this.#machines.get(machine)?.values() ?? [])].map(({ active }) => active.join("."));
  }

  /** Whether the machine of the case's key is in a state; for a duty that begins with the version itself, any instance of it. */
  isHeld({ machine, states }: InStates, isOfForce: boolean, key: string): boolean {
    const declared = this.policy.machines.get(machine);
    if (declared === undefined) return false;
    if (declared.key.kind === "single") return isIn(this.#instance(declared, "").active, states);
    if (!isOfForce) return isIn(this.#instance(declared, key).active, states);
    return [...(this.#machines.get(machine)?.values() ?? [])].some(({ active }) => isIn(active, states));
  }

  /** Whether a machine that nothing has touched is in these states. */
  keptInitially({ machine, states }: InStates): boolean {
    const declared = this.policy.machines.get(machine);
    return declared !== undefined && isIn(initialConfiguration(declared), states);
  }

  isBreached(clause: string, key: string, everBreached: boolean): boolean {
    return this.#obligations.some(
      (each) => each.clause.id === clause && each.key === key && each.status === "violated" && (everBreached || each.performedAt === null),
    );
  }

  /** Whether the act is a finding already within another ban of the clause and case. */
  isFurtherAct({ clause, key }: ProhibitionByHand, act: Happened): boolean {
    return this.#prohibitions.some((each) => each.clause === clause && each.key === key && each.isFurther(act));
  }

  /** What an act performs, ends and breaches; returns the states that it entered, `null` where it begins nothing here. */
  hear(happened: Happened, valid: boolean): readonly EnteredStates[] | null {
    if (happened.event.type === findingType) {
      if (valid) this.#decide(happened);
      return null;
    }
    if (!valid || !this.policy.events.has(happened.event.type)) return null;
    const asked = this.binds(happened.at) && !happened.unseen;
    if (asked) this.#judgeAct(happened);
    const entered = this.#step(happened);
    this.#onlyOldest(happened);
    for (const each of this.#obligations) each.hear(happened);
    for (const each of this.#prohibitions) each.hear(happened);
    this.#tellOfCures(happened.at);
    return asked ? entered : null;
  }

  /** What an act begins. */
  beginAt(happened: Happened, entered: readonly EnteredStates[]): void {
    for (const clause of this.policy.clauses.values()) {
      const { norm } = clause;
      if (norm.kind === "obligation" && starts(norm.when, happened, entered)) this.#beginObligation(clause, happened);
      if (norm.kind === "prohibition" && norm.for !== null && starts(norm.when, happened, entered)) {
        this.#prohibitions.push(new ProhibitionByHand(this, clause, norm, norm.for, happened));
      }
      if (norm.kind === "standing-duty" && norm.for !== null && starts(norm.when, happened, entered)) {
        const duty = this.#duties.find((each) => each.clause === clause);
        duty?.triggers.push({ by: happened, changesBefore: duty.changes.length });
      }
    }
  }

  /** What a breach or a cure moves and begins: machines of the case at once, those of others once what is at hand is done. */
  hearBreach(breach: Breach): void {
    const name = `${breach.kind}.${breach.clause.id}`;
    const entered: EnteredStates[] = [];
    for (const machine of this.policy.machines.values()) {
      const key = machine.alphabet.has(name) ? this.#keyForBreach(machine, breach) : null;
      if (key === null) continue;
      const home = machine.key.kind === "single" ? homeOfSingle(machine.id) : key;
      if (home === breach.home) entered.push(...this.#stepAlone(machine, name, key, breach));
      else this.world.afterwards(() => this.#beginByBreach(breach, this.#stepAlone(machine, name, key, breach), null));
    }
    this.#beginByBreach(breach, entered, breach.clause.id);
  }

  /** Duties that a breach begins, or a state that it led to. */
  #beginByBreach(breach: Breach, entered: readonly EnteredStates[], heard: string | null): void {
    if (!this.binds(breach.at)) return;
    for (const clause of this.policy.clauses.values()) {
      const { norm } = clause;
      if (norm.kind !== "obligation") continue;
      const hears = norm.when.some((each) => each.kind === breach.kind && each.clause === heard);
      if (hears || startsByState(norm.when, entered)) this.#beginObligation(clause, breach.trigger, breach);
    }
  }

  /** The key from the event that began the breached duty, else the breached case's own where both machines have the same key. */
  #keyForBreach(machine: Machine, { trigger, home, key }: Breach): string | null {
    if (machine.key.kind === "single") return "";
    if (trigger !== null) return this.#keyFor(machine, trigger);
    return home === key && key !== "" ? key : null;
  }

  /** A breach moves a machine as an event would, and its states perform and end. */
  #stepAlone(machine: Machine, name: string, key: string, { trigger, at }: Breach): readonly EnteredStates[] {
    const place = { event: null, trigger, now: at };
    const instance = this.#instance(machine, key);
    const chosen = chosenTransition(machine, instance.active, name, ({ guard }) => this.world.ask(guard, place, this));
    if (chosen === null) return [];
    const entered = this.#moveTo(machine, key, chosen, place, trigger);
    for (const each of this.#obligations) each.lookAgain(at);
    this.#tellOfCures(at);
    return [entered];
  }

  /** A finding names a case by its key, or where there is none, by the bearer. */
  #decide({ event, at }: Happened): void {
    const [clause, key, outcome] = ["clause", "key", "outcome"].map((name) => valueAt(event.data, [name]));
    if (outcome !== "satisfied" && outcome !== "violated" && outcome !== "discharged") return;
    for (const each of this.#obligations) {
      if (each.clause.id === clause && (each.key === "" ? each.norm.of : each.key) === key) each.decide(at, outcome);
    }
  }

  finish(): void {
    const outcomes = this.world.outcomes;
    for (const each of this.#obligations) outcomes.push(each.outcome());
    outcomes.push(...furtherActsOnce(this.#prohibitions.flatMap((each) => each.outcomes())));
    for (const duty of this.#duties) outcomes.push(...standingOutcomes(this, duty, this.world.neighboursOf(this, duty)));
  }

  #judgeAct(happened: Happened): void {
    const { outcomes } = this.world;
    for (const clause of this.policy.clauses.values()) {
      const { norm } = clause;
      const judged =
        norm.kind === "requirement"
          ? requirementOutcome(this, clause, norm, happened)
          : norm.kind === "prohibition" && norm.for === null
            ? prohibitedAct(this, clause, norm, happened)
            : [];
      outcomes.push(...judged);
      for (const { status, key } of judged) {
        if (status === "violated")
          this.world.note({
            kind: "breach",
            clause,
            key,
            trigger: happened,
            home: this.world.homeOf(happened, this.policy),
            isOfForce: false,
            at: happened.at,
          });
      }
    }
  }

  #beginObligation(clause: Clause, trigger: Happened | null, breach: Breach | null = null): void {
    if (clause.norm.kind !== "obligation") return;
    const at = breach?.at ?? trigger?.at ?? this.binding.from;
    const place = { event: breach === null ? trigger : null, trigger, now: at };
    if (!this.world.ask(clause.norm.if, place, this)) return;
    this.#obligations.push(new ObligationByHand(this, clause, clause.norm, trigger, at, breach));
  }

  /** Where an act discharges the oldest alone, the others have not heard it. */
  #onlyOldest(happened: Happened): void {
    for (const clause of this.policy.clauses.values()) {
      if (clause.norm.kind !== "obligation" || clause.norm.discharges !== "oldest") continue;
      this.#obligations.find((each) => each.clause === clause && each.fits(happened))?.perform(happened);
    }
  }

  /** What time alone will turn here. */
  turns(): readonly Turn[] {
    const turns = [...this.#obligations.flatMap((each) => each.turns()), ...this.#duties.flatMap((duty) => this.#breachesOf(duty))];
    if (this.#begun || this.binding.from > this.world.asOf) return turns;
    return [{ at: this.binding.from, phase: "wait", order: 0, key: "", turn: () => this.#begin() }, ...turns];
  }

  #brokenGaps(duty: DutyTimeline): readonly BrokenGap[] {
    return brokenGaps(this, duty, this.world.neighboursOf(this, duty));
  }

  #homeOf({ norm: { mustKeep } }: DutyTimeline, key: string): string {
    return this.policy.machines.get(mustKeep.machine)?.key.kind === "single" ? homeOfSingle(mustKeep.machine) : key;
  }

  #breachesOf(duty: DutyTimeline): readonly Turn[] {
    return this.#brokenGaps(duty)
      .filter(({ name }) => !duty.told.has(name))
      .map(({ name, key, trigger, dueAt }) => {
        const turn = () => {
          duty.told.add(name);
          this.world.note({
            kind: "breach",
            clause: duty.clause,
            key,
            trigger,
            home: this.#homeOf(duty, key),
            isOfForce: false,
            at: dueAt,
          });
        };
        return { at: dueAt, phase: "missed", order: duty.clause.order, key, turn };
      });
  }

  #tellOfCures(at: number): void {
    for (const duty of this.#duties) {
      for (const { name, key, trigger, isCured } of this.#brokenGaps(duty)) {
        if (!isCured || !duty.told.has(name) || duty.told.has(`cured ${name}`)) continue;
        duty.told.add(`cured ${name}`);
        this.world.note({ kind: "cured", clause: duty.clause, key, trigger, home: this.#homeOf(duty, key), isOfForce: false, at });
      }
    }
  }

  /** The version's own coming into force. */
  #begin(): void {
    this.#begun = true;
    for (const clause of this.policy.clauses.values()) {
      if (clause.norm.kind === "obligation" && clause.norm.when.some(({ kind }) => kind === "in-force"))
        this.#beginObligation(clause, null);
    }
  }

  /** Every machine that knows the type takes its transition; tells which states were entered. */
  #step(happened: Happened): readonly EnteredStates[] {
    const entered: EnteredStates[] = [];
    const before = new Map(
      [...this.policy.machines.values()]
        .filter(({ alphabet }) => alphabet.has(happened.event.type))
        .map((machine) => {
          const instance = this.#instance(machine, this.#keyFor(machine, happened));
          const chosen = chosenTransition(machine, instance.active, happened.event.type, ({ guard }) =>
            this.world.ask(guard, { event: happened, trigger: null, now: happened.at }, this),
          );
          return [machine, chosen] as const;
        }),
    );
    for (const [machine, chosen] of before) {
      if (chosen === null) continue;
      const place = { event: happened, trigger: null, now: happened.at };
      entered.push(this.#moveTo(machine, this.#keyFor(machine, happened), chosen, place, happened));
    }
    return entered;
  }

  #moveTo(machine: Machine, key: string, { transition, depth }: Chosen, place: Place, by: Happened | null): EnteredStates {
    const before = this.#instance(machine, key);
    const remembered = new Map(before.remembered);
    for (const [name, fact] of transition.remember) remembered.set(name, this.world.read(fact, place, this));
    const active = configurationAfter(machine, before.active, transition.target, depth);
    this.#machines.set(machine.id, (this.#machines.get(machine.id) ?? new Map()).set(key, { active, remembered }));
    for (const duty of this.#duties) {
      if (duty.norm.mustKeep.machine !== machine.id) continue;
      const [was, is] = [before.active, active].map((states) => isIn(states, duty.norm.mustKeep.states));
      if (was !== is) duty.changes.push({ at: place.now, key, kept: is === true, by });
    }
    return { machine: machine.id, before: before.active, after: active };
  }

  #keyFor(machine: Machine, by: Happened | null): string {
    return by === null ? "" : keyOf(machine.key, by.event, this.world.actorIfNeeded(by, this.policy) ?? by.event.actor);
  }

  #instance(machine: Machine, key: string): MachineInstance {
    return this.#machines.get(machine.id)?.get(key) ?? { active: initialConfiguration(machine), remembered: new Map() };
  }
}

export interface EnteredStates {
  readonly machine: string;
  readonly before: Configuration;
  readonly after: Configuration;
}

function starts(when: readonly Trigger[], { event }: Happened, entered: readonly EnteredStates[]): boolean {
  return startsByState(when, entered) || when.some((trigger) => trigger.kind === "event" && trigger.type === event.type);
}

function startsByState(when: readonly Trigger[], entered: readonly EnteredStates[]): boolean {
  return when.some((trigger) => {
    if (trigger.kind !== "state") return false;
    return entered.some(
      ({ machine, before, after }) => machine === trigger.machine && !isIn(before, trigger.states) && isIn(after, trigger.states),
    );
  });
}

/** An act that breaks several bans of one clause and key once more is one finding. */
function furtherActsOnce(outcomes: readonly Outcome[]): readonly Outcome[] {
  const seen = new Set<string>();
  return outcomes.filter(({ part, clause, key, trigger }) => {
    const name = JSON.stringify([clause, key, trigger]);
    if (part !== "act" || !seen.has(name)) {
      if (part === "act") seen.add(name);
      return true;
    }
    return false;
  });
}
