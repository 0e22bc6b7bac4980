import type { Undoing } from "./journal.js";

/** One value, itself never changed but replaced, which can be put back. */
export class JournalValue<T> {
  readonly #journal: Undoing;
  #value: T;

  constructor(journal: Undoing, value: T) {
    this.#journal = journal;
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set value(value: T) {
    const before = this.#value;
    if (before === value) return;
    this.#value = value;
    if (!this.#journal.recording) return;
    this.#journal.push(() => {
      this.#value = before;
    });
  }
}
