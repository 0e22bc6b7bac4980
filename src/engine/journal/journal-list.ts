import type { Undoing } from "./journal.js";

/** A list that only grows, unless what was added is taken back. */
export class JournalList<T> implements Iterable<T> {
  readonly #journal: Undoing;
  readonly #items: T[] = [];

  constructor(journal: Undoing) {
    this.#journal = journal;
  }

  /** What it holds now: the same list grows. */
  get items(): readonly T[] {
    return this.#items;
  }

  push(item: T): void {
    this.#items.push(item);
    if (this.#journal.recording) this.#journal.push(() => this.#items.pop());
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#items[Symbol.iterator]();
  }
}
