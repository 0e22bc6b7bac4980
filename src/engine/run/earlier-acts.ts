import type { RecordedEvent } from "../../events/event.js";
import type { Undoing } from "../journal/journal.js";
import { JournalList } from "../journal/journal-list.js";
import { JournalMap } from "../journal/journal-map.js";
import { unknownTie } from "../plan/tie-plan.js";
import type { Between } from "../ways/instance.js";
import type { Worth } from "./history.js";

/** An act that a requirement asks for, done before. */
export interface EarlierAct {
  readonly event: RecordedEvent;
  readonly at: Between;
  /** Whether it was by whom it should be, and not void. */
  readonly counts: Worth;
}

/** Acts that requirements ask for, by what ties them, in the order they came. */
export class EarlierActs {
  readonly #journal: Undoing;
  readonly #byTie: JournalMap<string, JournalList<EarlierAct>>;

  constructor(journal: Undoing) {
    this.#journal = journal;
    this.#byTie = new JournalMap(journal);
  }

  add(tie: string, act: EarlierAct): void {
    this.#byTie.getOrSet(tie, () => new JournalList(this.#journal)).push(act);
  }

  /** Those with the tie, and those that lack what would tie them: each of these only may be one. */
  of(tie: string): readonly EarlierAct[] {
    const tied = this.#byTie.get(tie)?.items ?? [];
    const loose = this.#byTie.get(unknownTie)?.items ?? [];
    return loose.length === 0 ? tied : [...tied, ...loose].sort((left, right) => left.at.earliest - right.at.earliest);
  }
}
