import type { ClausePlan } from "../plan/version-plan.js";
import type { Unit } from "./unit.js";

/** Where duties of clauses that conditions ask about for any key are breached, or may be. */
export class BreachRegister {
  readonly #units = new Map<ClausePlan, Set<Unit>>();

  add(plan: ClausePlan, unit: Unit): void {
    const units = this.#units.get(plan) ?? new Set();
    this.#units.set(plan, units);
    units.add(unit);
  }

  /** Units where some way has or had a breach of the clause; the others are forgotten here. */
  of(plan: ClausePlan): readonly Unit[] {
    const units = this.#units.get(plan) ?? new Set();
    for (const unit of [...units]) if (!unit.worlds.some((world) => world.mayHaveBreached(plan.index))) units.delete(unit);
    return [...units];
  }
}
