import type { Instant } from "../../time/instant.js";
import { noKey } from "../plan/key-of.js";
import type { MachinePlan } from "../plan/version-plan.js";
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
  readonly #units = new Map<MachinePlan, Set<Unit>>();
  readonly #watched = new Map<Unit, Set<MachinePlan>>();
  readonly #toPerform: Moved[] = [];
  readonly #toEnd: Moved[] = [];

  constructor(unit: (key: string) => Unit, unplaced: () => Iterable<Unit>) {
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
    const watched = this.#watched.get(unit) ?? new Set();
    this.#watched.set(unit, watched);
    watched.add(machine);
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
    if (this.#units.has(machine)) this.#toPerform.push({ machine, at });
  }

  /** What moved performs at once; what it ends waits until the event at hand has performed everywhere. */
  perform(step: (watcher: Unit, machine: MachinePlan, at: Between) => void): void {
    for (let moved = this.#toPerform.shift(); moved !== undefined; moved = this.#toPerform.shift()) {
      this.#toEnd.push(moved);
      this.#each(moved, step);
    }
  }

  end(step: (watcher: Unit, machine: MachinePlan, at: Between) => void): void {
    for (let moved = this.#toEnd.shift(); moved !== undefined; moved = this.#toEnd.shift()) this.#each(moved, step);
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

  #unitsOf(machine: MachinePlan): Set<Unit> {
    const units = this.#units.get(machine) ?? new Set();
    this.#units.set(machine, units);
    return units;
  }
}
