import type { Cause } from "../facts/cause.js";
import type { World } from "./world.js";

/** Where a step asks which of several possibilities to follow. */
export interface Way {
  /** A number below `options`; `causes` say why it is not known. */
  choose(options: number, causes: readonly Cause[]): number;
}

/** Ways beyond this many make a case's open findings undetermined. */
export const maximumWays = 64;

/** Thrown by a step that must be followed in more ways than one. */
class Fork extends Error {}

const straight: Way = {
  choose: () => {
    throw new Fork("more than one way");
  },
};

export type StepAction = (world: World, way: Way) => void;

/**
 * Takes one step in a world, in every way that the step's choices allow.
 * Returns the worlds after it, or `null` when they are beyond counting.
 */
export function follow(world: World, action: StepAction): readonly World[] | null {
  world.begin();
  try {
    action(world, straight);
    world.commit();
    return [world];
  } catch (error) {
    if (!(error instanceof Fork)) throw error;
    world.rollback();
  }
  const results: World[] = [];
  const pending: (readonly number[])[] = [[]];
  for (let script = pending.pop(); script !== undefined; script = pending.pop()) {
    const copy = world.copy();
    const recorder = new Recorder(script, pending, copy);
    action(copy, recorder);
    results.push(copy);
    if (results.length + pending.length > maximumWays * maximumWays) return null;
  }
  return mergeAlike(results);
}

/** Follows a script of choices, then the first option, noting the others for later. */
class Recorder implements Way {
  readonly #script: readonly number[];
  readonly #pending: (readonly number[])[];
  readonly #world: World;
  readonly #taken: number[] = [];

  constructor(script: readonly number[], pending: (readonly number[])[], world: World) {
    this.#script = script;
    this.#pending = pending;
    this.#world = world;
  }

  choose(options: number, causes: readonly Cause[]): number {
    this.#world.addCauses(causes);
    const planned = this.#script[this.#taken.length];
    const choice = planned ?? 0;
    if (planned === undefined) {
      for (let other = options - 1; other > 0; other--) this.#pending.push([...this.#taken, other]);
    }
    this.#taken.push(choice);
    return choice;
  }
}

/** Ways that can no longer differ become one. */
export function mergeAlike(worlds: readonly World[]): readonly World[] {
  if (worlds.length < 2) return worlds;
  const bySignature = new Map<string, World>();
  for (const world of worlds) {
    const signature = world.signature();
    const twin = bySignature.get(signature);
    if (twin === undefined) bySignature.set(signature, world);
    else twin.absorb(world);
  }
  return [...bySignature.values()];
}
