import type { Undoing } from "./journal.js";

interface Entry<V> {
  readonly value: V;
  /** Place in the order of insertion. */
  readonly number: number;
}

/** A map, in the order of insertion, whose changes can be taken back: the order too. */
export class JournalMap<K, V> implements Iterable<[K, V]> {
  readonly #journal: Undoing;
  #entries = new Map<K, Entry<V>>();
  #next = 0;
  /** Whether something was put back behind what came after it. */
  #disordered = false;

  constructor(journal: Undoing) {
    this.#journal = journal;
  }

  get size(): number {
    return this.#entries.size;
  }

  has(key: K): boolean {
    return this.#entries.has(key);
  }

  get(key: K): V | undefined {
    return this.#entries.get(key)?.value;
  }

  set(key: K, value: V): void {
    const entries = this.#entries;
    const before = entries.get(key);
    entries.set(key, { value, number: before?.number ?? this.#next++ });
    if (!this.#journal.recording) return;
    this.#journal.push(() => {
      if (before === undefined) this.#entries.delete(key);
      else this.#entries.set(key, before);
    });
  }

  /** The value of the key; where there is none, what `create` makes is put there. */
  getOrSet(key: K, create: () => V): V {
    const known = this.get(key);
    if (known !== undefined) return known;
    const created = create();
    this.set(key, created);
    return created;
  }

  delete(key: K): void {
    const before = this.#entries.get(key);
    if (before === undefined) return;
    this.#entries.delete(key);
    if (!this.#journal.recording) return;
    this.#journal.push(() => {
      this.#disordered ||= this.#entries.size > 0;
      this.#entries.set(key, before);
    });
  }

  clear(): void {
    for (const key of [...this.#entries.keys()]) this.delete(key);
  }

  keys(): Iterable<K> {
    return this.#inOrder().keys();
  }

  *values(): Generator<V> {
    for (const { value } of this.#inOrder().values()) yield value;
  }

  *[Symbol.iterator](): Generator<[K, V]> {
    for (const [key, { value }] of this.#inOrder()) yield [key, value];
  }

  /** A map of its own with the same values. */
  copy(journal: Undoing): JournalMap<K, V> {
    const copy = new JournalMap<K, V>(journal);
    copy.#entries = new Map(this.#inOrder());
    copy.#next = this.#next;
    return copy;
  }

  #inOrder(): ReadonlyMap<K, Entry<V>> {
    if (this.#disordered) {
      this.#entries = new Map([...this.#entries].sort(([, left], [, right]) => left.number - right.number));
      this.#disordered = false;
    }
    return this.#entries;
  }
}
