import type { RecordedEvent } from "../../events/event.js";
import { unknownTie } from "../plan/tie-plan.js";
import type { Between } from "../ways/instance.js";

/** An act that a requirement asks for, done before. */
export interface EarlierAct {
  readonly event: RecordedEvent;
  readonly at: Between;
  /** Whether it surely happened, by whom it should, and was not void. */
  readonly sure: boolean;
}

/** Acts that requirements ask for, by what ties them, in the order they came. */
export class EarlierActs {
  readonly #byTie = new Map<string, EarlierAct[]>();

  add(tie: string, act: EarlierAct): void {
    const acts = this.#byTie.get(tie);
    if (acts === undefined) this.#byTie.set(tie, [act]);
    else acts.push(act);
  }

  /** Those with the tie, and those that lack what would tie them: each of these only may be one. */
  of(tie: string): readonly EarlierAct[] {
    const tied = this.#byTie.get(tie) ?? [];
    const loose = this.#byTie.get(unknownTie) ?? [];
    return loose.length === 0 ? tied : [...tied, ...loose].sort((left, right) => left.at.earliest - right.at.earliest);
  }
}
