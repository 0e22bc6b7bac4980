import type { Instant } from "../../time/instant.js";
import type { Undoing } from "../journal/journal.js";
import { JournalList } from "../journal/journal-list.js";
import type { Configuration } from "../machines/configuration.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import type { Between } from "../ways/instance.js";

interface Mark {
  readonly at: Instant;
  readonly possible: ReadonlySet<Configuration>;
}

/** Where one machine may have been at each instant. */
export class Timeline {
  readonly #initial: ReadonlySet<Configuration>;
  readonly #marks: JournalList<Mark>;

  constructor(journal: Undoing, { table }: MachinePlan) {
    this.#initial = new Set([table.initial.configuration]);
    this.#marks = new JournalList(journal);
  }

  /** Where the machine may be now; `null` where nothing has moved it. */
  get last(): ReadonlySet<Configuration> | null {
    return this.#marks.items.at(-1)?.possible ?? null;
  }

  /** Notes where it may be since some instant of `at`; says whether that is another place than before. */
  note(possible: ReadonlySet<Configuration>, at: Between): boolean {
    const last = this.last ?? this.#initial;
    if (last.size === possible.size && [...possible].every((configuration) => last.has(configuration))) return false;
    if (at.earliest < at.latest) this.#marks.push({ at: at.earliest, possible: new Set([...last, ...possible]) });
    this.#marks.push({ at: at.latest, possible });
    return true;
  }

  /** Where it may have been at some instant of the span. */
  during(at: Between): ReadonlySet<Configuration> {
    const possible = new Set<Configuration>();
    let before = this.#initial;
    for (const mark of this.#marks.items) {
      if (mark.at > at.latest) break;
      if (mark.at > at.earliest) for (const configuration of mark.possible) possible.add(configuration);
      else before = mark.possible;
    }
    for (const configuration of before) possible.add(configuration);
    return possible;
  }
}
