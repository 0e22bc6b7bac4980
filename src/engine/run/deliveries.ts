import type { RecordedEvent } from "../../events/event.js";
import type { MachinePlan, ObligationPlan, ProhibitionPlan, TypePlan } from "../plan/version-plan.js";
import type { Instance } from "../ways/instance.js";
import type { Unit } from "./unit.js";

interface Tied<P> {
  readonly plan: P;
  readonly tie: string | null;
}

/** What one event does in one unit. */
export interface Delivery {
  /** Whether the unit is the case that the event is about. */
  isCase: boolean;
  readonly machines: MachinePlan[];
  readonly performs: Tied<ObligationPlan>[];
  readonly ends: Tied<ObligationPlan>[];
  readonly keepings: Tied<ProhibitionPlan>[];
}

type TiedPlan = ObligationPlan | ProhibitionPlan;

/** Finds the units that an event reaches: its case, the machines that hear it, the instances it is tied to. */
export class Deliveries {
  readonly #unit: (key: string) => Unit;
  /** Units with instances tied across keys, by clause and tie; `null` ties acts of any key. */
  readonly #tied = new Map<TiedPlan, Map<string | null, Set<Unit>>>();

  constructor(unit: (key: string) => Unit) {
    this.#unit = unit;
  }

  tie(plan: TiedPlan, tie: string | null, unit: Unit): void {
    const byTie = this.#tied.get(plan) ?? new Map<string | null, Set<Unit>>();
    this.#tied.set(plan, byTie);
    const units = byTie.get(tie) ?? new Set();
    byTie.set(tie, units);
    units.add(unit);
  }

  /** In the order in which the event is to reach them. */
  of(plan: TypePlan, event: RecordedEvent, caseKey: string): Map<Unit, Delivery> {
    const found = new Map<Unit, Delivery>();
    for (const machine of plan.heardBy) {
      const key = machine === plan.about ? caseKey : machine.keyOf(event);
      if (key === null) continue;
      const unit = this.#unit(key);
      unit.machines.add(machine);
      deliveryTo(found, unit).machines.push(machine);
    }
    const home = this.#unit(caseKey);
    deliveryTo(found, home).isCase = true;
    for (const obligation of plan.performs) {
      for (const [unit, tie] of this.#reached(obligation, event, caseKey, home))
        deliveryTo(found, unit).performs.push({ plan: obligation, tie });
    }
    for (const obligation of plan.ends) {
      for (const [unit, tie] of this.#reached(obligation, event, caseKey, home))
        deliveryTo(found, unit).ends.push({ plan: obligation, tie });
    }
    for (const prohibition of plan.forbiddenBy) {
      if (prohibition.for === null) continue;
      for (const [unit, tie] of this.#reached(prohibition, event, caseKey, home))
        deliveryTo(found, unit).keepings.push({ plan: prohibition, tie });
    }
    return found;
  }

  /** What a span that began before the instance does in the instance's unit; `null` where it is nothing. */
  lateFor(plan: TypePlan, event: RecordedEvent, { plan: clause, tie }: Instance): Delivery | null {
    const fits = clause.kind === "obligation" && plan.performs.includes(clause) && (tie === null || clause.tie?.ofEvent(event) === tie);
    return fits ? { isCase: false, machines: [], performs: [{ plan: clause, tie }], ends: [], keepings: [] } : null;
  }

  *#reached(plan: TiedPlan, event: RecordedEvent, caseKey: string, home: Unit): Iterable<readonly [Unit, string | null]> {
    const byTie = this.#tied.get(plan);
    const tie = plan.tie === null ? caseKey : plan.tie.ofEvent(event);
    if (plan.tie === null) yield [home, caseKey];
    else if (tie !== null) for (const unit of byTie?.get(tie) ?? []) yield [unit, tie];
    for (const unit of byTie?.get(null) ?? []) yield [unit, null];
  }
}

function deliveryTo(found: Map<Unit, Delivery>, unit: Unit): Delivery {
  const known = found.get(unit);
  if (known !== undefined) return known;
  const delivery: Delivery = { isCase: false, machines: [], performs: [], ends: [], keepings: [] };
  found.set(unit, delivery);
  return delivery;
}
