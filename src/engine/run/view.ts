import type { KeyChoice } from "../../language/model/condition.js";
import { unsureElsewhere } from "../facts/cause.js";
import { readFact } from "../facts/read-fact.js";
import { OneOf, oneOf, type Reading } from "../facts/reading.js";
import type { Scene, Surroundings } from "../facts/scene.js";
import { shownKey } from "../plan/key-of.js";
import type { MachinePlan } from "../plan/version-plan.js";
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
    if (key === this.#unit.key && this.#world !== null) return (this.#world.state(plan.index) ?? plan.table.initial).path;
    const paths = this.#run.statesSeen(plan, key, scene);
    if (paths === null || paths.size > 1) scene.causes.push(unsureElsewhere(machine, shownKey(key)));
    return paths === null ? undefined : oneOf([...paths]);
  }

  remembered(scene: Scene, machine: string, name: string, of: KeyChoice): Reading {
    const plan = this.#run.machine(machine);
    const key = this.#keyOf(scene, plan, of);
    if (key === null) return undefined;
    if (key === this.#unit.key && this.#world !== null) return this.#world.remembered(plan.index)?.get(name);
    const worlds = this.#run.worldsSeen(key, scene.latest);
    return oneOf(worlds.map((world) => world.remembered(plan.index)?.get(name)));
  }

  statesOfAny(_scene: Scene, machine: string): readonly { readonly path: string; readonly sure: boolean }[] {
    return this.#run.statesOfAny(this.#run.machine(machine));
  }

  count(scene: Scene, type: string, of: KeyChoice, within: number | null): Reading {
    const since = back(scene, within);
    const history = this.#history(scene, type, of, since.earliest);
    return history === undefined ? undefined : (history?.count(scene, since) ?? 0);
  }

  last(scene: Scene, type: string, path: readonly string[], of: KeyChoice, within: number | null): Reading {
    const since = back(scene, within);
    return this.#history(scene, type, of, since.earliest)?.last(scene, since, path);
  }

  since(scene: Scene, type: string, of: KeyChoice): Reading {
    const history = this.#history(scene, type, of, Number.NEGATIVE_INFINITY);
    return history === undefined ? undefined : (history?.since(scene) ?? Number.POSITIVE_INFINITY);
  }

  breached(scene: Scene, clause: string, of: KeyChoice, ever: boolean): Reading {
    const plan = this.#run.clause(clause);
    const key = this.#chosenKey(scene, of);
    if (key === null) return undefined;
    const own = key === this.#unit.key && this.#world !== null;
    const worlds = own && this.#world !== null ? [this.#world] : this.#run.worldsSeen(key, scene.latest);
    return oneOf(worlds.map((world) => (ever ? world.wasBreached(plan.index) : isBreached(world, plan.index, scene))));
  }

  /** `undefined` where records are missing, `null` where nothing of the kind happened. */
  #history(scene: Scene, type: string, of: KeyChoice, since: number): ReturnType<Host["history"]> | undefined {
    const dark = this.#run.darkness.between([type], since, scene.latest, this.#run.zone);
    if (dark.length > 0) {
      scene.causes.push(...dark);
      return undefined;
    }
    if (of.kind === "any") return this.#run.history(type, null);
    const key = this.#chosenKey(scene, of);
    return key === null ? undefined : this.#run.history(type, key);
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

/** Violated and not cured; unknown between the first and the last possible due instant. */
function isBreached(world: World, clause: number, scene: Scene): Reading {
  let result: Reading = false;
  for (const instance of world.waitingFor(clause)) {
    if (instance.breached) return true;
    const running = instance.pausedSince === null && instance.due.earliest < scene.latest;
    if (running && instance.due.latest > instance.due.earliest) result = new OneOf([true, false]);
  }
  return result;
}
