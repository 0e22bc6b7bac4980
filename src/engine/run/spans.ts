import type { RecordedEvent } from "../../events/event.js";
import type { TypePlan } from "../plan/version-plan.js";
import type { Instance } from "../ways/instance.js";
import type { Floating, World } from "../ways/world.js";
import type { Deliveries, Delivery } from "./deliveries.js";
import { phases, type Timers } from "./timers.js";
import type { Unit } from "./unit.js";

interface Span {
  readonly event: RecordedEvent;
  readonly until: number;
  readonly plan: TypePlan;
  readonly deliveries: Map<Unit, Delivery>;
}

/** Events whose time is a span that is not over yet, and what each will do where. */
export class Spans {
  readonly #open = new Map<number, Span>();
  readonly #timers: Timers;

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** Lets an event float in every unit that it reaches, until the last instant of its span. */
  begin(event: RecordedEvent, ordinal: number, until: number, plan: TypePlan, deliveries: Map<Unit, Delivery>): void {
    this.#open.set(ordinal, { event, until, plan, deliveries });
    for (const unit of deliveries.keys()) {
      unit.step(event.time, (world) => world.float({ event, ordinal }));
      this.#landAt(unit, until);
    }
    // After every unit has let it land.
    this.#timers.add({ at: until, phase: phases.waitEnds, fire: () => this.#open.delete(ordinal) });
  }

  /** What a floating event does in a unit; `null` where it does nothing there. */
  of({ ordinal }: Floating, unit: Unit): { readonly plan: TypePlan; readonly delivery: Delivery } | null {
    const span = this.#open.get(ordinal);
    const delivery = span?.deliveries.get(unit);
    return span === undefined || delivery === undefined ? null : { plan: span.plan, delivery };
  }

  /** Spans that began before an instance may still perform it, also where its key is another. */
  reach(unit: Unit, world: World, instance: Instance, deliveries: Deliveries): void {
    for (const [ordinal, { event, until, plan, deliveries: known }] of this.#open) {
      if (known.has(unit)) continue;
      const late = deliveries.lateFor(plan, event, instance);
      if (late === null) continue;
      known.set(unit, late);
      world.float({ event, ordinal });
      this.#landAt(unit, until);
    }
  }

  #landAt(unit: Unit, until: number): void {
    this.#timers.add({ at: until, phase: phases.spanEnds, fire: () => unit.advance(until) });
  }
}
