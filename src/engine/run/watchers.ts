import type { Instant } from "../../time/instant.js";
import type { Undoing } from "../journal/journal.js";
import { JournalMap } from "../journal/journal-map.js";
import { JournalSet } from "../journal/journal-set.js";
import { JournalValue } from "../journal/journal-value.js";
import { noKey } from "../plan/key-of.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import type { Between } from "../ways/instance.js";
import type { Unit } from "./unit.js";

interface Moved {
  readonly machine: MachinePlan;
  readonly at: Between;
}

/** Units whose open instances ask about machines that live in other units, and what moved there that they have not seen. */
export class Watchers {
  readonly #unit: (key: string) => Unit;
  /** Units where an event is still to happen at some instant of its span. */
  readonly #unplaced: () => Iterable<Unit>;
  readonly #journal: Undoing;
  readonly #units: JournalMap<MachinePlan, JournalSet<Unit>>;
  readonly #watched: JournalMap<Unit, JournalSet<MachinePlan>>;
  readonly #toPerform: JournalValue<readonly Moved[]>;
  readonly #toEnd: JournalValue<readonly Moved[]>;

  constructor(journal: Undoing, unit: (key: string) => Unit, unplaced: () => Iterable<Unit>) {
    this.#journal = journal;
    this.#units = new JournalMap(journal);
    this.#watched = new JournalMap(journal);
    this.#toPerform = new JournalValue<readonly Moved[]>(journal, []);
    this.#toEnd = new JournalValue<readonly Moved[]>(journal, []);
    this.#unit = unit;
    this.#unplaced = unplaced;
  }

  add(unit: Unit, machine: MachinePlan): void {
    const ofCase = machine.singleKey === null && unit.key !== noKey;
    if (ofCase || machine.singleKey === unit.key) {
      unit.machines.add(machine);
      return;
    }
    this.#unitsOf(machine).add(unit);
    this.#watched.getOrSet(unit, () => new JournalSet(this.#journal)).add(machine);
    if (machine.singleKey !== null) this.#unit(machine.singleKey).machines.add(machine);
  }

  /** Brings on what the unit watches, so that what happened there by now is seen before the unit's own step. */
  bringOn(unit: Unit, now: Instant, over: boolean): void {
    for (const machine of this.#watched.get(unit) ?? []) {
      if (machine.singleKey !== null) this.#unit(machine.singleKey).advance(now, over);
      else for (const other of [...this.#unplaced()]) if (other.machines.has(machine)) other.advance(now, over);
    }
  }

  /** A machine that others look at may be in other states than before. */
  note(machine: MachinePlan, at: Between): void {
    if (this.#units.has(machine)) this.#toPerform.value = [...this.#toPerform.value, { machine, at }];
  }

  /** What moved performs at once; what it ends waits until the event at hand has performed everywhere. */
  perform(step: (watcher: Unit, machine: MachinePlan, at: Between) => void): void {
    for (let moved = takeFirst(this.#toPerform); moved !== undefined; moved = takeFirst(this.#toPerform)) {
      this.#toEnd.value = [...this.#toEnd.value, moved];
      this.#each(moved, step);
    }
  }

  end(step: (watcher: Unit, machine: MachinePlan, at: Between) => void): void {
    for (let moved = takeFirst(this.#toEnd); moved !== undefined; moved = takeFirst(this.#toEnd)) this.#each(moved, step);
  }

  #each({ machine, at }: Moved, step: (watcher: Unit, machine: MachinePlan, at: Between) => void): void {
    for (const watcher of [...this.#unitsOf(machine)]) {
      if (watcher.worlds.every((world) => world.openCount === 0)) this.#forget(watcher, machine);
      else step(watcher, machine, at);
    }
  }

  #forget(watcher: Unit, machine: MachinePlan): void {
    this.#units.get(machine)?.delete(watcher);
    this.#watched.get(watcher)?.delete(machine);
  }

  #unitsOf(machine: MachinePlan): JournalSet<Unit> {
    return this.#units.getOrSet(machine, () => new JournalSet(this.#journal));
  }
}

function takeFirst(queue: JournalValue<readonly Moved[]>): Moved | undefined {
  const [first, ...others] = queue.value;
  if (first !== undefined) queue.value = others;
  return first;
}
