import { type Cause, uniteCauses } from "../facts/cause.js";
import type { Undoing } from "../journal/journal.js";
import { JournalMap } from "../journal/journal-map.js";
import { type Outcome, orAbsent, uniteOutcomes } from "./outcome.js";

/** What is said, in one way, of the instances that are closed, and of the breached ones, which stay open for their cure. */
export class Verdicts {
  readonly #closed: JournalMap<string, Outcome>;
  readonly #breaches: JournalMap<string, Outcome>;

  /** `from`: those to copy. */
  constructor(journal: Undoing, from: Verdicts | null) {
    this.#closed = from === null ? new JournalMap(journal) : from.#closed.copy(journal);
    this.#breaches = from === null ? new JournalMap(journal) : from.#breaches.copy(journal);
  }

  close(outcome: Outcome): void {
    this.#closed.set(outcome.instance.id, withAbsence(outcome));
  }

  breach(outcome: Outcome): void {
    this.#breaches.set(outcome.instance.id, withAbsence(outcome));
  }

  breachOf(id: string): Outcome | undefined {
    return this.#breaches.get(id);
  }

  forgetBreach(id: string): void {
    this.#breaches.delete(id);
  }

  /** What is said of closed instances. */
  closed(): Iterable<Outcome> {
    return this.#closed.values();
  }

  /** Hands over what is said of closed instances and forgets it. */
  takeClosed(): readonly Outcome[] {
    if (this.#closed.size === 0) return [];
    const taken = [...this.#closed.values()];
    this.#closed.clear();
    return taken;
  }

  /** Takes in those of a way that goes on alike; `causes`: why there were two. */
  absorb(other: Verdicts, causes: readonly Cause[]): void {
    this.#breaches.uniteShared(other.#breaches, (mine, theirs) => uniteOutcomes(mine, theirs, causes));
    for (const [id, mine] of this.#closed) {
      const theirs = other.#closed.get(id);
      this.#closed.set(id, theirs === undefined ? orAbsent(mine, causes) : uniteOutcomes(mine, theirs, causes));
    }
    for (const [id, theirs] of other.#closed) if (!this.#closed.has(id)) this.#closed.set(id, orAbsent(theirs, causes));
  }
}

/** An instance that may never have begun may be absent, whatever else is said of it. */
function withAbsence(outcome: Outcome): Outcome {
  const { unsure } = outcome.instance;
  return unsure.length === 0 ? outcome : { ...orAbsent(outcome, []), causes: uniteCauses(unsure, outcome.causes) };
}
