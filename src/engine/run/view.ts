import type { KeyChoice } from "../../language/model/condition.js";
import { unsureElsewhere } from "../facts/cause.js";
import { readFact } from "../facts/read-fact.js";
import { numberBetween, OneOf, oneOf, type Reading, rangeOf } from "../facts/reading.js";
import type { Scene, Surroundings } from "../facts/scene.js";
import type { Configuration } from "../machines/configuration.js";
import type { ClausePlan } from "../plan/clause-plan.js";
import { shownKey } from "../plan/key-of.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import type { World } from "../ways/world.js";
import type { Host } from "./host.js";
import type { Unit } from "./unit.js";

/** What one way of one unit sees: its own machines exactly, other units as far as they are certain. */
export class View implements Surroundings {
  readonly #run: Host;
  readonly #unit: Unit;
  /** `null`: an onlooker, who sees this unit too only from outside. */
  readonly #world: World | null;

  constructor(run: Host, unit: Unit, world: World | null) {
    this.#run = run;
    this.#unit = unit;
    this.#world = world;
  }

  state(scene: Scene, machine: string, of: KeyChoice): Reading {
    const plan = this.#run.machine(machine);
    const key = this.#keyOf(scene, plan, of);
    if (key === null) return undefined;
    if (key === this.#unit.key && this.#world !== null) return this.#world.machines.state(plan).configuration.state;
    const seen = this.#run.statesSeen(plan, key, scene);
    if (seen === null || seen.size > 1) scene.causes.push(unsureElsewhere(machine, shownKey(key)));
    return seen === null ? undefined : oneOf([...seen].map(({ state }) => state));
  }

  remembered(scene: Scene, machine: string, name: string, of: KeyChoice): Reading {
    const plan = this.#run.machine(machine);
    const key = this.#keyOf(scene, plan, of);
    if (key === null) return undefined;
    if (key === this.#unit.key && this.#world !== null) return this.#world.machines.remembered(plan).get(name);
    const worlds = this.#run.worldsSeen(key, scene.latest);
    return oneOf(worlds.map((world) => world.machines.remembered(plan).get(name)));
  }

  statesOfAny(_scene: Scene, machine: string): readonly { readonly in: Configuration; readonly sure: boolean }[] {
    return this.#run.statesOfAny(this.#run.machine(machine));
  }

  /** An unseen event can only add to a count. */
  count(scene: Scene, type: string, of: KeyChoice, within: number | null): Reading {
    const since = back(scene, within);
    const history = this.#history(scene, type, of);
    if (history === undefined) return undefined;
    const seen = history?.count(scene, since) ?? 0;
    return this.#isDark(scene, type, since.earliest) ? numberBetween(rangeOf(seen)?.least ?? 0, Number.POSITIVE_INFINITY) : seen;
  }

  /** Only an unseen event after the latest one known can be the last. */
  last(scene: Scene, type: string, path: readonly string[], of: KeyChoice, within: number | null): Reading {
    const since = back(scene, within);
    const history = this.#history(scene, type, of);
    if (history === undefined || history === null) return undefined;
    const seen = history.lastSure(scene);
    return this.#isDark(scene, type, Math.max(since.earliest, seen)) ? undefined : history.last(scene, since, path);
  }

  /** An unseen event can only make it shorter. */
  since(scene: Scene, type: string, of: KeyChoice): Reading {
    const history = this.#history(scene, type, of);
    if (history === undefined) return undefined;
    const seen = history?.since(scene) ?? Number.POSITIVE_INFINITY;
    return this.#isDark(scene, type, history?.lastSure(scene) ?? Number.NEGATIVE_INFINITY)
      ? numberBetween(0, rangeOf(seen)?.most ?? Number.POSITIVE_INFINITY)
      : seen;
  }

  breached(scene: Scene, clause: string, of: KeyChoice, ever: boolean): Reading {
    const plan = this.#run.clause(clause);
    if (of.kind === "any") return this.#breachedAnywhere(scene, plan, ever);
    const key = this.#chosenKey(scene, of);
    if (key === null) return undefined;
    const own = key === this.#unit.key && this.#world !== null;
    const worlds = own && this.#world !== null ? [this.#world] : this.#run.worldsSeen(key, scene.latest);
    return oneOf(worlds.map((world) => (ever ? world.wasBreached(plan.index) : isBreached(world, plan.index, scene))));
  }

  /** Findings are there once everything has happened. */
  findings(): Reading {
    return undefined;
  }

  verdict(): Reading {
    return undefined;
  }

  /** One key for which it is surely so is enough. */
  #breachedAnywhere(scene: Scene, plan: ClausePlan, ever: boolean): Reading {
    let result: Reading = false;
    for (const unit of this.#run.unitsBreaching(plan)) {
      const reading = this.breached(scene, plan.clause.id, { kind: "literal", key: unit.key }, ever);
      if (reading === true) return true;
      if (reading !== false) result = new OneOf([true, false]);
    }
    return result;
  }

  /** `undefined` where the key is unknown, `null` where nothing of the kind happened. */
  #history(scene: Scene, type: string, of: KeyChoice): ReturnType<Host["history"]> | undefined {
    if (of.kind === "any") return this.#run.history(type, null);
    const key = this.#chosenKey(scene, of);
    return key === null ? undefined : this.#run.history(type, key);
  }

  /** Whether an unseen event of the type may have happened since; says so in the scene. */
  #isDark(scene: Scene, type: string, since: number): boolean {
    const causes = this.#run.darkness.between([type], since, scene.latest, this.#run.zone);
    scene.causes.push(...causes);
    return causes.length > 0;
  }

  /** The key that a choice names; the own one where it names none. */
  #chosenKey(scene: Scene, of: KeyChoice): string | null {
    switch (of.kind) {
      case "own":
        return this.#unit.key;
      case "literal":
        return of.key;
      case "any":
        return null;
      case "fact": {
        const value = readFact({ fact: of.fact, of: { kind: "own" }, within: null, path: [] }, scene);
        return typeof value === "string" || typeof value === "number" ? String(value) : null;
      }
    }
  }

  /** The machine's own key picks from the event at hand; without what it needs, the same key does. */
  #keyOf(scene: Scene, plan: MachinePlan, of: KeyChoice): string | null {
    if (plan.singleKey !== null) return plan.singleKey;
    if (of.kind !== "own") return this.#chosenKey(scene, of);
    const event = scene.event ?? scene.trigger;
    return (event === null ? null : plan.keyOf(event)) ?? this.#unit.key;
  }
}

function back(scene: Scene, within: number | null): { earliest: number; latest: number } {
  const span = within ?? Number.POSITIVE_INFINITY;
  return { earliest: scene.earliest - span, latest: scene.latest - span };
}

/** Violated and not cured; unknown between the first and the last possible due instant, and where the duty itself is unsure. */
function isBreached(world: World, clause: number, scene: Scene): Reading {
  let result: Reading = false;
  for (const instance of world.waitingFor(clause)) {
    if (instance.performed !== null) continue;
    if (instance.breached && instance.unsure.length === 0) return true;
    const running = instance.pausedSince === null && instance.due.earliest < scene.latest;
    if (instance.breached || (running && instance.due.latest > instance.due.earliest)) result = new OneOf([true, false]);
  }
  return result;
}
