import type { RecordedEvent } from "../../events/event.js";
import { agreed, every, type Truth } from "../conditions/truth.js";
import { type Cause, uncertainOrder } from "../facts/cause.js";
import type { Scene } from "../facts/scene.js";
import type { Undoing } from "../journal/journal.js";
import { JournalList } from "../journal/journal-list.js";
import { JournalMap } from "../journal/journal-map.js";
import type { Judgement } from "../norms/power.js";
import type { EventCount } from "../plan/clause-plan.js";
import { required } from "../required.js";
import type { Between } from "../ways/instance.js";

/** An event that a measure counts. */
export interface MeasuredEvent {
  readonly event: RecordedEvent;
  readonly at: Between;
  /** Why it may not count; empty where it does. */
  readonly unsure: readonly Cause[];
}

/** An event as it was heard: whether it was valid, where that is known already, and whether the measure's condition held. */
interface Heard {
  readonly event: RecordedEvent;
  readonly at: Between;
  readonly valid: Truth;
  readonly holds: Truth;
  readonly causes: readonly Cause[];
}

/** Events that measures count, by measure. */
export class MeasuredEvents {
  readonly #heard = new Map<EventCount, JournalList<Heard>>();
  /** Spans that are over, and whether they were valid. */
  readonly #settled: JournalMap<RecordedEvent, Truth>;

  constructor(journal: Undoing, plans: Iterable<EventCount>) {
    this.#settled = new JournalMap(journal);
    for (const plan of plans) this.#heard.set(plan, new JournalList(journal));
  }

  /** Hears an event just before it does what it does; `scenes` is how each way of its case sees it. */
  hear(plan: EventCount, event: RecordedEvent, at: Between, judgement: Judgement, scenes: readonly Scene[]): void {
    if (judgement.truth === false) return;
    const answers = scenes.map((scene): Truth => (plan.if === null ? true : plan.if(scene)));
    const holds = agreed(answers);
    const causes = [...judgement.causes, ...scenes.flatMap((scene) => scene.causes)];
    if (holds !== false) this.#heard.get(plan)?.push({ event, at, valid: judgement.truth, holds, causes });
  }

  /** Says of a span that is over whether it was valid. */
  settle(event: RecordedEvent, valid: Truth): void {
    if (this.#heard.size > 0) this.#settled.set(event, valid);
  }

  of(plan: EventCount): readonly MeasuredEvent[] {
    return required(this.#heard.get(plan), "count of events").items.flatMap(({ event, at, valid, holds, causes }) => {
      const truth = every([this.#settled.get(event) ?? valid, holds]);
      const why = causes.length > 0 ? causes : [uncertainOrder(event.id)];
      return truth === false ? [] : [{ event, at, unsure: truth === true ? [] : why }];
    });
  }
}
