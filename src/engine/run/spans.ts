import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import { uncertainOrder } from "../facts/cause.js";
import type { Undoing } from "../journal/journal.js";
import { JournalMap } from "../journal/journal-map.js";
import { JournalSet } from "../journal/journal-set.js";
import type { ObligationPlan } from "../plan/clause-plan.js";
import { unknownTie } from "../plan/tie-plan.js";
import type { TypePlan } from "../plan/type-plan.js";
import { required } from "../required.js";
import type { Instance } from "../ways/instance.js";
import type { Floating } from "../ways/world.js";
import type { Deliveries, Delivery } from "./deliveries.js";
import type { Step } from "./host.js";
import { phases, type Timers } from "./timers.js";
import type { Unit } from "./unit.js";

interface Span {
  readonly event: RecordedEvent;
  readonly until: number;
  readonly plan: TypePlan;
  readonly deliveries: JournalMap<Unit, Delivery>;
  /** Units that it reached only as an instance there began, and when. */
  readonly late: JournalMap<Unit, Instant>;
}

/** Events whose time is a span that is not over yet, and what each will do where. */
export class Spans {
  readonly #open: JournalMap<number, Span>;
  /** Spans that may perform instances of other keys, by what ties them. */
  readonly #tied: JournalMap<ObligationPlan, JournalMap<string, JournalSet<number>>>;
  readonly #timers: Timers;
  readonly #journal: Undoing;

  constructor(journal: Undoing, timers: Timers) {
    this.#journal = journal;
    this.#open = new JournalMap(journal);
    this.#tied = new JournalMap(journal);
    this.#timers = timers;
  }

  /** Lets an event float in every unit that it reaches, until the last instant of its span. */
  begin(event: RecordedEvent, ordinal: number, until: number, plan: TypePlan, reached: ReadonlyMap<Unit, Delivery>): void {
    const deliveries = new JournalMap<Unit, Delivery>(this.#journal);
    for (const [unit, delivery] of reached) deliveries.set(unit, delivery);
    this.#open.set(ordinal, { event, until, plan, deliveries, late: new JournalMap(this.#journal) });
    for (const [obligation, tie] of tiesOf(plan, event)) this.#tiedBy(obligation, tie).add(ordinal);
    for (const unit of reached.keys()) {
      unit.step(event.time, (world) => world.float({ event, ordinal, until }));
      this.#landAt(unit, until);
    }
    // After every unit has let it land.
    this.#timers.add({ at: until, phase: phases.waitEnds, fire: () => this.#end(ordinal, plan, event) });
  }

  get anyOpen(): boolean {
    return this.#open.size > 0;
  }

  /** Units where some span is not over yet. */
  *units(): Iterable<Unit> {
    for (const span of this.#open.values()) yield* span.deliveries.keys();
  }

  /** What a floating event does in a unit where it floats. */
  of({ ordinal }: Floating, unit: Unit): { readonly plan: TypePlan; readonly delivery: Delivery } {
    const { plan, deliveries } = required(this.#open.get(ordinal), "span");
    return { plan, delivery: required(deliveries.get(unit), "delivery") };
  }

  /** Spans that began before an instance of another key may still perform it, or may have been before it. */
  reach(step: Step, instance: Instance, deliveries: Deliveries): void {
    if (instance.plan.kind !== "obligation" || (instance.plan.tie === null && instance.tie !== null)) return;
    const ordinals = instance.tie === null || instance.tie === unknownTie ? this.#open.keys() : this.#mayTie(instance.plan, instance.tie);
    for (const ordinal of [...ordinals]) {
      const span = required(this.#open.get(ordinal), "span");
      const late = deliveries.lateFor(span.plan, span.event, instance);
      if (late !== null) this.#reachLate(step, span, ordinal, late);
    }
  }

  #reachLate({ unit, world, at, way }: Step, { event, until, deliveries, late }: Span, ordinal: number, delivery: Delivery): void {
    const known = deliveries.get(unit);
    const since = late.get(unit);
    if (known !== undefined && since === undefined) return;
    deliveries.set(unit, known === undefined ? delivery : withPerformed(known, delivery));
    // In this way it has been placed already.
    if (since !== undefined && since < at.latest) return;
    if (since === undefined) this.#landAt(unit, until);
    late.set(unit, at.latest);
    if (world.floating.some((floating) => floating.ordinal === ordinal)) return;
    const isToCome = event.time >= at.latest || way.choose(2, [uncertainOrder(event.id)]) === 0;
    if (isToCome) world.float({ event, ordinal, until });
  }

  #end(ordinal: number, plan: TypePlan, event: RecordedEvent): void {
    this.#open.delete(ordinal);
    for (const [obligation, tie] of tiesOf(plan, event)) this.#tiedBy(obligation, tie).delete(ordinal);
  }

  /** Spans with this tie, and those that lack what the tie needs. */
  #mayTie(plan: ObligationPlan, tie: string): readonly number[] {
    return [...this.#tiedBy(plan, tie), ...this.#tiedBy(plan, unknownTie)];
  }

  #tiedBy(plan: ObligationPlan, tie: string): JournalSet<number> {
    return this.#tied.getOrSet(plan, () => new JournalMap(this.#journal)).getOrSet(tie, () => new JournalSet(this.#journal));
  }

  #landAt(unit: Unit, until: number): void {
    this.#timers.add({ at: until, phase: phases.spanEnds, fire: () => unit.advance(until) });
  }
}

/** A delivery that performs what another does too. */
function withPerformed(delivery: Delivery, more: Delivery): Delivery {
  const added = more.performs.filter(({ plan, tie }) => !delivery.performs.some((known) => known.plan === plan && known.tie === tie));
  return added.length === 0 ? delivery : { ...delivery, performs: [...delivery.performs, ...added] };
}

/** Obligations with a `where` that the event may perform, with what ties it to them. */
function* tiesOf(plan: TypePlan, event: RecordedEvent): Iterable<readonly [ObligationPlan, string]> {
  for (const obligation of plan.performs) {
    if (obligation.tie !== null) yield [obligation, obligation.tie.ofEvent(event) ?? unknownTie];
  }
}
