import type { Instant } from "../../time/instant.js";
import { JournalMap } from "../journal/journal-map.js";
import type { Configuration } from "../machines/configuration.js";
import type { StandingDutyPlan } from "../plan/clause-plan.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import type { Between } from "../ways/instance.js";
import type { World } from "../ways/world.js";
import type { Darkness } from "./darkness.js";
import { Unit, type UnitOwner } from "./unit.js";

/** The units of a run by their key, each made as it is first asked for, and what is to be seen in them from outside. */
export class Units implements Iterable<Unit> {
  readonly #owner: UnitOwner;
  readonly #darkness: Darkness;
  readonly #byKey: JournalMap<string, Unit>;

  constructor(owner: UnitOwner, darkness: Darkness) {
    this.#owner = owner;
    this.#darkness = darkness;
    this.#byKey = new JournalMap(owner.journal);
  }

  [Symbol.iterator](): Iterator<Unit> {
    return this.#byKey.values();
  }

  ifAny(key: string): Unit | undefined {
    return this.#byKey.get(key);
  }

  of(key: string): Unit {
    return this.#byKey.getOrSet(key, () => new Unit(key, this.#owner));
  }

  ofBearer(plan: StandingDutyPlan, bearer: string): Unit {
    return this.of(plan.keep.machine.singleKey ?? bearer);
  }

  /** What the machine's instance may be in at that time; `null` where nothing is known any more. */
  statesSeen(plan: MachinePlan, key: string, at: Between): ReadonlySet<Configuration> | null {
    if (this.ifAny(key) === undefined && !this.#isDarkFor(plan)) return new Set([plan.table.initial.configuration]);
    const unit = this.of(key);
    unit.machines.add(plan);
    unit.advance(at.latest);
    if (unit.beyondCounting) return null;
    return at.earliest === at.latest && at.latest >= unit.reached ? unit.statesOf(plan) : unit.statesDuring(plan, at);
  }

  worldsSeen(key: string, now: Instant): readonly World[] {
    const unit = this.of(key);
    unit.advance(now);
    return unit.worlds;
  }

  /** The first instant between these at which an unseen event may move a machine of the unit; `null` where none may. */
  firstDark(unit: Unit, since: Instant, now: Instant): Instant | null {
    let first: Instant | null = null;
    for (const plan of unit.machines) {
      for (const type of plan.table.alphabet) {
        const dark = this.#darkness.firstDark(type, since, now);
        if (dark !== null && (first === null || dark < first)) first = dark;
      }
    }
    return first;
  }

  #isDarkFor(plan: MachinePlan): boolean {
    return [...plan.table.alphabet].some((type) => this.#darkness.isEverDark(type));
  }
}
