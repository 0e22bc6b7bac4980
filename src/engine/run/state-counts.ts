import type { MachinePlan } from "../plan/version-plan.js";

interface Count {
  sure: number;
  possible: number;
}

/** How many instances of a machine are in each state, surely or possibly; untouched ones do not count. */
export class StateCounts {
  readonly #counts = new Map<MachinePlan, Map<string, Count>>();

  change(plan: MachinePlan, before: ReadonlySet<string> | null, after: ReadonlySet<string>): void {
    if (before !== null) this.#add(plan, before, -1);
    this.#add(plan, after, 1);
  }

  of(plan: MachinePlan): readonly { readonly path: string; readonly sure: boolean }[] {
    return [...(this.#counts.get(plan) ?? [])]
      .filter(([, count]) => count.sure + count.possible > 0)
      .map(([path, count]) => ({ path, sure: count.sure > 0 }));
  }

  #add(plan: MachinePlan, paths: ReadonlySet<string>, by: number): void {
    const counts = this.#counts.get(plan) ?? new Map<string, Count>();
    this.#counts.set(plan, counts);
    for (const path of paths) {
      const count = counts.get(path) ?? { sure: 0, possible: 0 };
      counts.set(path, count);
      if (paths.size === 1) count.sure += by;
      else count.possible += by;
    }
  }
}
