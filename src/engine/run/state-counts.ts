import type { Undoing } from "../journal/journal.js";
import { JournalMap } from "../journal/journal-map.js";
import type { Configuration } from "../machines/configuration.js";
import type { MachinePlan } from "../plan/machine-plan.js";

interface Count {
  readonly sure: number;
  readonly possible: number;
}

/** How many instances of a machine are in each state, surely or possibly; untouched ones do not count. */
export class StateCounts {
  readonly #journal: Undoing;
  readonly #counts: JournalMap<MachinePlan, JournalMap<Configuration, Count>>;

  constructor(journal: Undoing) {
    this.#journal = journal;
    this.#counts = new JournalMap(journal);
  }

  change(plan: MachinePlan, before: ReadonlySet<Configuration> | null, after: ReadonlySet<Configuration>): void {
    if (before !== null) this.#add(plan, before, -1);
    this.#add(plan, after, 1);
  }

  of(plan: MachinePlan): readonly { readonly in: Configuration; readonly sure: boolean }[] {
    return [...(this.#counts.get(plan) ?? [])]
      .filter(([, count]) => count.sure + count.possible > 0)
      .map(([configuration, count]) => ({ in: configuration, sure: count.sure > 0 }));
  }

  #add(plan: MachinePlan, configurations: ReadonlySet<Configuration>, by: number): void {
    const counts = this.#counts.getOrSet(plan, () => new JournalMap(this.#journal));
    for (const configuration of configurations) {
      const { sure, possible } = counts.get(configuration) ?? { sure: 0, possible: 0 };
      counts.set(configuration, configurations.size === 1 ? { sure: sure + by, possible } : { sure, possible: possible + by });
    }
  }
}
