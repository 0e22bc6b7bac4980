import type { Undoing } from "./journal.js";

/** A set, in the order of insertion, whose changes can be taken back: the order too. */
export class JournalSet<T> implements Iterable<T> {
  readonly #journal: Undoing;
  /** Each item with its place in the order of insertion. */
  #items = new Map<T, number>();
  #next = 0;
  #disordered = false;

  constructor(journal: Undoing) {
    this.#journal = journal;
  }

  get size(): number {
    return this.#items.size;
  }

  has(item: T): boolean {
    return this.#items.has(item);
  }

  add(item: T): void {
    if (this.#items.has(item)) return;
    this.#items.set(item, this.#next++);
    if (this.#journal.recording) this.#journal.push(() => this.#items.delete(item));
  }

  delete(item: T): void {
    const number = this.#items.get(item);
    if (number === undefined) return;
    this.#items.delete(item);
    if (!this.#journal.recording) return;
    this.#journal.push(() => {
      this.#disordered ||= this.#items.size > 0;
      this.#items.set(item, number);
    });
  }

  [Symbol.iterator](): Iterator<T> {
    if (this.#disordered) {
      this.#items = new Map([...this.#items].sort(([, left], [, right]) => left - right));
      this.#disordered = false;
    }
    return this.#items.keys();
  }

  /** A set of its own with the same items. */
  copy(journal: Undoing): JournalSet<T> {
    const copy = new JournalSet<T>(journal);
    copy.#items = new Map([...this].map((item) => [item, this.#items.get(item) ?? 0]));
    copy.#next = this.#next;
    return copy;
  }
}
