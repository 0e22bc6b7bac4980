import type { Undoing } from "../journal/journal.js";
import { JournalSet } from "../journal/journal-set.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import { isUnsure, type RunningWait } from "../ways/running-wait.js";
import { endExactWait, stillWaits } from "./end-wait.js";
import type { TimeSteps } from "./time-steps.js";
import { phases, type Timers } from "./timers.js";
import type { Unit } from "./unit.js";

/** The waits of machines: each ends when it is over. */
export class MachineWaits {
  readonly #timers: Timers;
  readonly #steps: TimeSteps;
  /** Units where some wait has begun of which it is not known exactly when it is over. */
  readonly #unsure: JournalSet<Unit>;

  constructor(journal: Undoing, timers: Timers, steps: TimeSteps) {
    this.#timers = timers;
    this.#steps = steps;
    this.#unsure = new JournalSet(journal);
  }

  get anyUnsure(): boolean {
    return this.#unsure.size > 0;
  }

  /** A wait that ends at a known instant ends there; any other is followed as a span is. */
  schedule(unit: Unit, machine: MachinePlan, wait: RunningWait): void {
    const at = wait.due.latest;
    if (!isUnsure(wait)) {
      const order = { since: wait.begun.latest, rank: wait.plan.rank, key: unit.key };
      const fire = (): void => this.#steps.take(unit, at, (step) => endExactWait(step, machine, wait));
      const isIdle = (): boolean => !stillWaits(unit.worlds, machine, wait);
      this.#timers.add({ at, phase: phases.machineWaits, order, fire, isIdle });
      return;
    }
    this.#unsure.add(unit);
    if (Number.isFinite(at)) this.#timers.add({ at, phase: phases.machineWaits, fire: () => unit.advance(at) });
  }

  /** Units where such a wait still runs; the others are forgotten here. */
  *unsureUnits(): Iterable<Unit> {
    for (const unit of [...this.#unsure]) {
      if (unit.hasUnsureWaits) yield unit;
      else this.#unsure.delete(unit);
    }
  }
}
