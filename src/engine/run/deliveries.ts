import type { RecordedEvent } from "../../events/event.js";
import type { Undoing } from "../journal/journal.js";
import { JournalMap } from "../journal/journal-map.js";
import { JournalSet } from "../journal/journal-set.js";
import type { ObligationPlan, ProhibitionPlan } from "../plan/clause-plan.js";
import { clauseNamed } from "../plan/finding-type.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import { unknownTie } from "../plan/tie-plan.js";
import type { DecidesPlan, TypePlan } from "../plan/type-plan.js";
import { required } from "../required.js";
import type { Instance } from "../ways/instance.js";
import type { Unit } from "./unit.js";

interface Tied<P> {
  readonly plan: P;
  readonly tie: string | null;
  /** Whether the tie is known to fit; where a value is missing on either side it only may. */
  readonly fits: boolean;
}

/** What one event does in one unit. */
export interface Delivery {
  /** Whether the unit is the case that the event is about. */
  isCase: boolean;
  readonly machines: MachinePlan[];
  readonly performs: Tied<ObligationPlan>[];
  readonly ends: ObligationPlan[];
  readonly shifts: TiedPlan[];
  readonly keepings: Tied<ProhibitionPlan>[];
  /** Duties that a recorded finding decides here. */
  readonly decides: ObligationPlan[];
}

type TiedPlan = ObligationPlan | ProhibitionPlan;

/** Finds the units that an event reaches: its case, the machines that hear it, the instances it is tied to. */
export class Deliveries {
  readonly #unit: (key: string) => Unit;
  /** Units with instances tied across keys, by clause and tie; `null` ties acts of any key. */
  readonly #tied: JournalMap<TiedPlan, JournalMap<string | null, JournalSet<Unit>>>;
  readonly #journal: Undoing;

  constructor(journal: Undoing, unit: (key: string) => Unit) {
    this.#journal = journal;
    this.#tied = new JournalMap(journal);
    this.#unit = unit;
  }

  tie(plan: TiedPlan, tie: string | null, unit: Unit): void {
    const byTie = this.#tied.getOrSet(plan, () => new JournalMap(this.#journal));
    byTie.getOrSet(tie, () => new JournalSet(this.#journal)).add(unit);
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
      const reached = [...this.#reached(obligation, event, caseKey, home)];
      const chosen = obligation.norm.discharges === "oldest" ? oldestOf(obligation, reached) : reached;
      for (const { unit, ...tied } of chosen) deliveryTo(found, unit).performs.push(tied);
    }
    for (const obligation of plan.ends) {
      deliveryTo(found, home).ends.push(obligation);
      for (const unit of this.#waiting(obligation, null)) deliveryTo(found, unit).ends.push(obligation);
    }
    for (const clause of plan.shifts) {
      deliveryTo(found, home).shifts.push(clause);
      for (const unit of this.#waiting(clause, null)) if (unit !== home) deliveryTo(found, unit).shifts.push(clause);
    }
    for (const prohibition of plan.forbiddenBy) {
      if (prohibition.for === null) continue;
      for (const { unit, ...tied } of this.#reached(prohibition, event, caseKey, home)) deliveryTo(found, unit).keepings.push(tied);
    }
    if (plan.decides !== null) this.#decided(found, plan.decides, event, home);
    return found;
  }

  #decided(found: Map<Unit, Delivery>, { clauses, withoutKey }: DecidesPlan, event: RecordedEvent, home: Unit): void {
    const clause = clauses.get(required(clauseNamed(event), "clause"));
    if (clause === undefined) return;
    for (const unit of new Set([home, ...withoutKey.map(this.#unit)])) deliveryTo(found, unit).decides.push(clause);
  }

  /** What a span that began before the instance does in the instance's unit; `null` where it is nothing. */
  lateFor(plan: TypePlan, event: RecordedEvent, { plan: clause, tie }: Instance): Delivery | null {
    if (clause.kind !== "obligation" || !plan.performs.includes(clause)) return null;
    const own = clause.tie?.ofEvent(event) ?? null;
    const perhaps = clause.tie !== null && (own === null || tie === unknownTie);
    if (!perhaps && tie !== null && own !== tie) return null;
    return {
      isCase: false,
      machines: [],
      performs: [{ plan: clause, tie, fits: !perhaps }],
      ends: [],
      shifts: [],
      keepings: [],
      decides: [],
    };
  }

  *#reached<P extends TiedPlan>(plan: P, event: RecordedEvent, caseKey: string, home: Unit): Iterable<Tied<P> & { readonly unit: Unit }> {
    if (plan.tie === null) yield { unit: home, plan, tie: caseKey, fits: true };
    const byTie = this.#tied.get(plan);
    if (byTie === undefined) return;
    const own = plan.tie?.ofEvent(event) ?? null;
    const perhaps = plan.tie === null ? [] : own === null ? byTie.keys() : [unknownTie];
    for (const unit of this.#waiting(plan, null)) yield { unit, plan, tie: null, fits: true };
    if (own !== null) for (const unit of this.#waiting(plan, own)) yield { unit, plan, tie: own, fits: true };
    for (const tie of [...perhaps]) if (tie !== null) for (const unit of this.#waiting(plan, tie)) yield { unit, plan, tie, fits: false };
  }

  /** Units that still have such an instance; the others are forgotten here. */
  #waiting(plan: TiedPlan, tie: string | null): readonly Unit[] {
    const byTie = this.#tied.get(plan);
    const units = byTie?.get(tie);
    if (byTie === undefined || units === undefined) return [];
    for (const unit of [...units]) if (!unit.isWaiting(plan.index, tie)) units.delete(unit);
    if (units.size === 0) byTie.delete(tie);
    return [...units];
  }
}

/** Where one act performs the oldest duty alone: the unit it stands in; where that is not known, each may be the one. */
function oldestOf<T extends Tied<ObligationPlan> & { readonly unit: Unit }>(plan: ObligationPlan, reached: readonly T[]): readonly T[] {
  if (reached.length < 2) return reached;
  const aged = reached.flatMap((tied) => {
    const at = tied.unit.oldestWaiting(plan.index, tied.tie);
    return at === null ? [] : [{ tied, at }];
  });
  const bound = Math.min(...aged.map(({ at }) => at.latest));
  const candidates = aged.filter(({ at }) => at.earliest <= bound);
  const exact = candidates.every(({ at }) => at.earliest === at.latest);
  if (exact || candidates.length < 2) return candidates.slice(0, 1).map(({ tied }) => tied);
  return candidates.map(({ tied }) => ({ ...tied, fits: false }));
}

function deliveryTo(found: Map<Unit, Delivery>, unit: Unit): Delivery {
  const known = found.get(unit);
  if (known !== undefined) return known;
  const delivery: Delivery = { isCase: false, machines: [], performs: [], ends: [], shifts: [], keepings: [], decides: [] };
  found.set(unit, delivery);
  return delivery;
}
