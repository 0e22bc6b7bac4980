import { follow, mergeAlike, type StepAction } from "./way.js";
import type { World } from "./world.js";

/** Follows every way; `stuck` is the one, not yet stepped, that goes on in more ways than can be counted. */
export function followAll(
  worlds: readonly World[],
  action: StepAction,
): { readonly worlds: readonly World[]; readonly stuck: World | null } {
  const [only, ...more] = worlds;
  if (only !== undefined && more.length === 0) {
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
export function followFirst(worlds: readonly World[], action: StepAction): void {
  for (const world of worlds) action(world, { choose: () => 0 });
}
