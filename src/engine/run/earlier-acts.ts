import type { RecordedEvent } from "../../events/event.js";
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

  of(tie: string): readonly EarlierAct[] {
    return this.#byTie.get(tie) ?? [];
  }
}
