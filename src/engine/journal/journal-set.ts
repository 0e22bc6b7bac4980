import type { Undoing } from "./journal.js";
import { JournalEntries } from "./journal-entries.js";

/** A set, in the order of insertion, whose changes can be taken back: the order too. */
export class JournalSet<T> extends JournalEntries<T, true> implements Iterable<T> {
  add(item: T): void {
    if (!this.has(item)) this.put(item, true);
  }

  *[Symbol.iterator](): Generator<T> {
    for (const { key } of this.inOrder()) yield key;
  }

  /** A set of its own with the same items. */
  copy(journal: Undoing): JournalSet<T> {
    const copy = new JournalSet<T>(journal);
    copy.takeOver(this);
    return copy;
  }
}
