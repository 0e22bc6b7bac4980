import type { Cause } from "../facts/cause.js";
import { type Outcome, orAbsent, uniteOutcomes } from "./outcome.js";
import type { World } from "./world.js";

/** What the ways say together of closed instances; one that only some of them have may never have begun. */
export function uniteWays(worlds: readonly World[], causes: readonly Cause[]): readonly Outcome[] {
  const said = new Map<string, { readonly outcome: Outcome; readonly ways: number }>();
  for (const world of worlds) {
    for (const outcome of world.decided()) {
      const { id } = outcome.instance;
      const before = said.get(id);
      said.set(
        id,
        before === undefined ? { outcome, ways: 1 } : { outcome: uniteOutcomes(before.outcome, outcome, causes), ways: before.ways + 1 },
      );
    }
  }
  return [...said.values()].map(({ outcome, ways }) => (ways === worlds.length ? outcome : orAbsent(outcome, causes)));
}
