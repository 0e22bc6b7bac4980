import type { Undoing } from "../journal/journal.js";
import { JournalMap } from "../journal/journal-map.js";
import { JournalSet } from "../journal/journal-set.js";
import type { ClausePlan } from "../plan/clause-plan.js";
import type { Unit } from "./unit.js";

/** Where duties of clauses that conditions ask about for any key are breached, or may be. */
export class BreachRegister {
  readonly #journal: Undoing;
  readonly #units: JournalMap<ClausePlan, JournalSet<Unit>>;

  constructor(journal: Undoing) {
    this.#journal = journal;
    this.#units = new JournalMap(journal);
  }

  add(plan: ClausePlan, unit: Unit): void {
    this.#units.getOrSet(plan, () => new JournalSet(this.#journal)).add(unit);
  }

  /** Units where some way has or had a breach of the clause; the others are forgotten here. */
  of(plan: ClausePlan): readonly Unit[] {
    const units = this.#units.get(plan);
    if (units === undefined) return [];
    for (const unit of [...units]) if (!unit.worlds.some((world) => world.mayHaveBreached(plan.index))) units.delete(unit);
    return [...units];
  }
}
