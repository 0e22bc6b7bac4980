import type { Json } from "../../../src/events/event.js";
import type { Clause } from "../../../src/language/model/clause.js";
import type { Condition, Fact, FactReference, KeyChoice } from "../../../src/language/model/condition.js";
import type { Policy } from "../../../src/language/model/policy.js";
import type { Choices } from "./choices.js";
import { caseKey, valueAt } from "./keys.js";
import { holdersOf, mayDo, possibleActors, rolesOf } from "./roles.js";
import type { DutyTimeline, Neighbours } from "./standing-by-hand.js";
import { findingType, type Happened } from "./total-order.js";
import { alongPath, type Moment, truthOf, type Value } from "./truth.js";
import { VersionWorld } from "./version-world.js";

/** What a clause came to in one world. */
export interface Outcome {
  readonly policy: string;
  readonly version: string;
  readonly clause: string;
  readonly key: string;
  readonly of: string;
  /** The event that began it; `null` where none did. */
  readonly trigger: string | null;
  /** A whole instance, a standing duty's gap, or one more act within a ban that is broken already. */
  readonly part: "whole" | "gap" | "act";
  readonly status: "satisfied" | "violated" | "discharged" | "void" | "pending" | "paused" | "undetermined";
  readonly dueAt: number | null;
  readonly performedAt: number | null;
  readonly cured: boolean;
}

/** From when to when a version binds in this evaluation. */
export interface Binding {
  readonly policy: Policy;
  readonly from: number;
  readonly until: number | null;
}

/** Where a condition is asked. */
export interface Place {
  readonly event: Happened | null;
  readonly trigger: Happened | null;
  readonly now: number;
}

/** An instance was breached, or its breach cured. */
export interface Breach {
  readonly kind: "breach" | "cured";
  readonly clause: Clause;
  readonly key: string;
  /** The event that began the first duty of the chain. */
  readonly trigger: Happened | null;
  /** Where the case lives: a machine with a single instance, or all that has the key. */
  readonly home: string;
  /** Whether the first duty of the chain began with its version. */
  readonly isOfForce: boolean;
  readonly at: number;
}

/** What time alone brings about. */
export interface Turn {
  readonly at: number;
  readonly phase: "wait" | "missed";
  /** The clause whose deadline is missed, for the order of one instant. */
  readonly order: number;
  readonly key: string;
  readonly turn: () => void;
}

function byTurn(a: Turn, b: Turn): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.phase !== b.phase) return a.phase === "wait" ? -1 : 1;
  return a.phase === "wait" ? 0 : a.order - b.order || compare(a.key, b.key);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** One pack's history with nothing left open: every event at one instant, every question answered by `choices`. */
export class World {
  /** Events heard so far that are not void. */
  readonly past: Happened[] = [];
  readonly outcomes: Outcome[] = [];
  readonly #versions: readonly VersionWorld[];
  readonly #breaches: Breach[] = [];
  readonly #afterwards: (() => void)[] = [];

  readonly bindings: readonly Binding[];
  readonly asOf: number;
  readonly choices: Choices;
  /** Every instant at which something turned, for the search for worlds that differ. */
  readonly instants: Set<number>;

  constructor(bindings: readonly Binding[], asOf: number, choices: Choices, instants: Set<number>) {
    this.bindings = bindings;
    this.asOf = asOf;
    this.choices = choices;
    this.instants = instants;
    this.#versions = bindings.map((binding) => new VersionWorld(this, binding));
  }

  run(ordered: readonly Happened[]): readonly Outcome[] {
    for (const happened of ordered) {
      if (happened.at > this.asOf) break;
      this.#advanceTo(happened.at);
      const valid = this.#isValid(happened);
      const stepped = this.#versions.map((version) => ({ version, entered: version.hear(happened, valid) }));
      this.#tellOfBreaches();
      for (const { version, entered } of stepped) if (entered !== null) version.beginAt(happened, entered);
      this.#settle();
      if (valid && happened.event.type !== findingType) this.past.push(happened);
    }
    this.#advanceTo(this.asOf);
    for (const version of this.#versions) version.finish();
    return this.outcomes;
  }

  /** A breach or cure of this instant, heard once what is at hand has performed and ended. */
  note(breach: Breach): void {
    this.#breaches.push(breach);
  }

  /** Everything that time alone brings about before the events of an instant. */
  #advanceTo(at: number): void {
    for (;;) {
      const turns = this.#versions.flatMap((version) => version.turns()).sort(byTurn);
      const [first] = turns;
      if (first === undefined || first.at > at || (first.at === at && first.phase === "missed")) return;
      this.instants.add(first.at);
      first.turn();
      this.#settle();
    }
  }

  /** What is to be done once the event at hand has done all that it does. */
  afterwards(work: () => void): void {
    this.#afterwards.push(work);
  }

  #settle(): void {
    this.#tellOfBreaches();
    for (let work = this.#afterwards.shift(); work !== undefined; work = this.#afterwards.shift()) {
      work();
      this.#tellOfBreaches();
    }
  }

  /** Breaches first, in the order of declaration, then by key; every version hears of them. */
  #tellOfBreaches(): void {
    while (this.#breaches.length > 0) {
      const told = this.#breaches.splice(0);
      told.sort(
        (a, b) => Number(a.kind === "cured") - Number(b.kind === "cured") || a.clause.order - b.clause.order || compare(a.key, b.key),
      );
      for (const breach of told) for (const version of this.#versions) version.hearBreach(breach);
    }
  }

  /** The same standing duty under the versions that come directly before and after. */
  neighboursOf(version: VersionWorld, duty: DutyTimeline): Neighbours {
    const dutyOf = (other: VersionWorld | undefined) => {
      const same = other?.sameDuty(duty) ?? null;
      return other === undefined || same === null ? null : { version: other, duty: same };
    };
    return {
      previous: dutyOf(this.#versions.find(({ binding }) => binding.until === version.binding.from)),
      next: dutyOf(this.#versions.find(({ binding }) => binding.from === version.binding.until)),
    };
  }

  /** Whether the version in force gives anyone a power over such acts. */
  isPowerOver(type: string, at: number): boolean {
    const judging = this.#versions.find((version) => version.binds(at));
    return judging !== undefined && [...judging.policy.clauses.values()].some((clause) => covers(clause, type));
  }

  actorOf(happened: Happened, policy: Policy): string | null {
    if (happened.event.actor !== null) return happened.event.actor;
    const possible =
      happened.event.type === findingType
        ? whoDecides(policy).flatMap((role) => holdersOf(policy, role, happened.at))
        : possibleActors(policy, happened.event, happened.at);
    return possible[this.choices.pick(`actor ${happened.event.id}`, possible.length)] ?? null;
  }

  holds(happened: Happened, role: string, policy: Policy): boolean {
    const actor = this.actorOf(happened, policy);
    return actor !== null && rolesOf(policy, actor, happened.at, happened.event.actorRole).includes(role);
  }

  /** The case that an event is about; that of a finding is the one that it names. */
  keyOf(happened: Happened, policy: Policy): string {
    if (happened.event.type === findingType) {
      const named = valueAt(happened.event.data, ["key"]);
      return typeof named === "string" ? named : "";
    }
    return caseKey(policy, happened.event, happened.event.actor ?? this.actorIfNeeded(happened, policy));
  }

  /** Where an event's case lives. */
  homeOf(happened: Happened, policy: Policy): string {
    const about = policy.events.get(happened.event.type)?.about ?? null;
    const machine = about === null ? undefined : policy.machines.get(about);
    return machine?.key.kind === "single" ? homeOfSingle(machine.id) : this.keyOf(happened, policy);
  }

  actorIfNeeded(happened: Happened, policy: Policy): string | null {
    const about = policy.events.get(happened.event.type)?.about ?? null;
    const key = about === null ? undefined : policy.machines.get(about)?.key;
    return key?.kind === "paths" && key.paths.some(({ kind }) => kind === "actor") ? this.actorOf(happened, policy) : null;
  }

  /** A condition's answer: where it is unknown, either. */
  ask(condition: Condition | null, place: Place, version: VersionWorld): boolean {
    if (condition === null) return true;
    const moment: Moment = {
      named: version.policy.conditions,
      read: (reference) => this.#read(reference, place, version),
      states: (reference) => this.#states(reference, place, version),
    };
    const truth = truthOf(condition, moment);
    if (truth !== null) return truth;
    const question = `${JSON.stringify(condition)} ${place.event?.event.id ?? "-"} ${place.trigger?.event.id ?? "-"} ${place.now}`;
    return this.choices.pick(question, 2) === 0;
  }

  /** A value that a tie asks for. */
  read(fact: Fact, place: Place, version: VersionWorld): Value {
    return this.#read({ fact, of: { kind: "own" }, within: null, path: [] }, place, version);
  }

  #read(reference: FactReference, place: Place, version: VersionWorld): Value {
    return alongPath(this.#fact(reference.fact, reference, place, version), reference.path);
  }

  #fact(fact: Fact, reference: FactReference, place: Place, version: VersionWorld): Value {
    const { event, trigger, now } = place;
    switch (fact.kind) {
      case "data":
        return event === null ? undefined : valueAt(event.event.data, fact.path);
      case "event":
        return event === null ? undefined : this.#ofEvent(event, fact.field, version.policy);
      case "actor":
        return event === null ? undefined : (this.actorOf(event, version.policy) ?? undefined);
      case "trigger": {
        const [first = "", ...rest] = fact.path;
        if (trigger === null) return undefined;
        return first === "data" ? valueAt(trigger.event.data, rest) : this.#ofEvent(trigger, first, version.policy);
      }
      case "state":
        return this.#states(reference, place, version)?.[0];
      case "remembered":
        return version.machineFor(fact.machine, this.#otherKey(reference.of, place, version), event ?? trigger)?.remembered.get(fact.name);
      case "present": {
        if (event?.unseen === true) return undefined;
        return this.#fact(fact.of, reference, place, version) !== undefined;
      }
      case "count":
        return this.#earlier(fact.type, reference, place, version).length;
      case "last": {
        const last = this.#earlier(fact.type, reference, place, version).at(-1);
        if (last === undefined) return undefined;
        const [first = "", ...rest] = fact.path;
        return first === "data" ? valueAt(last.event.data, rest) : this.#ofEvent(last, first, version.policy);
      }
      case "since": {
        const last = this.#earlier(fact.type, reference, place, version).at(-1);
        return last === undefined ? Number.POSITIVE_INFINITY : now - last.at;
      }
      case "breached":
      case "was-breached":
        return version.isBreached(fact.clause, this.#ownKey(place, version), fact.kind === "was-breached");
    }
  }

  #states({ fact, of }: FactReference, place: Place, version: VersionWorld): readonly string[] | undefined {
    if (fact.kind !== "state") return undefined;
    if (of.kind === "any") return version.everyState(fact.machine);
    const found = version.machineFor(fact.machine, this.#otherKey(of, place, version), place.event ?? place.trigger);
    return found === undefined ? undefined : [found.active.join(".")];
  }

  #earlier(type: string, { of, within }: FactReference, place: Place, version: VersionWorld): readonly Happened[] {
    const key = of.kind === "any" ? null : (this.#otherKey(of, place, version) ?? this.#ownKey(place, version));
    return this.past.filter(
      (each) =>
        each.event.type === type &&
        (key === null || this.keyOf(each, version.policy) === key) &&
        (within === null || each.at >= place.now - within),
    );
  }

  #ownKey({ event, trigger }: Place, version: VersionWorld): string {
    const own = event ?? trigger;
    return own === null ? "" : this.keyOf(own, version.policy);
  }

  /** The key that a reference names; `null`: its own. */
  #otherKey(of: KeyChoice, place: Place, version: VersionWorld): string | null {
    if (of.kind === "literal") return of.key;
    if (of.kind !== "fact") return null;
    const value = this.read(of.fact, place, version);
    return typeof value === "string" ? value : JSON.stringify(value ?? null);
  }

  #ofEvent(happened: Happened, field: string, policy: Policy): Value {
    const { event, at } = happened;
    const fields: { readonly [name: string]: () => Json | null } = {
      id: () => event.id,
      source: () => event.source,
      type: () => event.type,
      subject: () => event.subject,
      time: () => at,
      recordedtime: () => event.recorded,
      sequence: () => event.sequence,
      actor: () => this.actorOf(happened, policy),
    };
    return Object.hasOwn(fields, field) ? (fields[field]?.() ?? undefined) : undefined;
  }

  /** Acts of strangers and acts without power are void, under the version in force at the act. */
  #isValid(happened: Happened): boolean {
    const judging = this.#versions.find((version) => version.binds(happened.at));
    const policy = judging?.policy ?? this.#versions[0]?.policy;
    if (policy === undefined) return true;
    const { event, at } = happened;
    const isFinding = event.type === findingType;
    const stranger = !isFinding && event.actor !== null && !mayDo(policy, event, event.actor, at);
    const powers = judging === undefined ? [] : [...policy.clauses.values()].filter((clause) => covers(clause, event.type));
    if (judging === undefined || powers.length === 0) return !stranger && !isFinding;
    const granted = powers.some(
      ({ norm }) =>
        norm.kind === "power" &&
        this.holds(happened, norm.of, policy) &&
        this.ask(norm.while, { event: happened, trigger: happened, now: at }, judging) &&
        this.ask(norm.if, { event: happened, trigger: happened, now: at }, judging),
    );
    if (granted && !stranger) return true;
    if (happened.unseen) return false;
    for (const clause of powers.slice(0, 1)) {
      this.outcomes.push({
        policy: policy.id,
        version: policy.version,
        clause: clause.id,
        key: this.keyOf(happened, policy),
        of: event.actor ?? "",
        trigger: event.id,
        part: "whole",
        status: "void",
        dueAt: null,
        performedAt: null,
        cured: false,
      });
    }
    return false;
  }
}

/** No key from an event begins with this mark. */
export function homeOfSingle(machine: string): string {
  return `\u0000${machine}`;
}

/** Roles that a power clause lets decide. */
function whoDecides(policy: Policy): readonly string[] {
  const roles = [...policy.clauses.values()].flatMap(({ norm }) =>
    norm.kind === "power" && norm.over.includes(findingType) ? [norm.of] : [],
  );
  return [...new Set(roles)];
}

function covers({ norm }: Clause, type: string): boolean {
  return norm.kind === "power" && norm.over.includes(type);
}
