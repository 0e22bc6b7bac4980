import type { Undoing } from "./journal.js";

/** Never changed: replaced. */
interface Entry<K, V> {
  readonly key: K;
  readonly value: V;
  /** Place in the order of insertion. */
  readonly number: number;
}

/** Most containers hold one entry or none, for which a list, always in order, needs far less room than a map. */
const mostInList = 8;

const none: readonly never[] = Object.freeze([]);

/** Values by key, in the order of insertion, whose changes can be taken back: the order too. What maps and sets have in common. */
export abstract class JournalEntries<K, V> {
  readonly #journal: Undoing;
  #held: readonly Entry<K, V>[] | Many<K, V> = none;

  constructor(journal: Undoing) {
    this.#journal = journal;
  }

  get size(): number {
    const held = this.#held;
    return held instanceof Many ? held.byKey.size : held.length;
  }

  has(key: K): boolean {
    return this.find(key) !== undefined;
  }

  delete(key: K): void {
    const before = this.find(key);
    if (before === undefined) return;
    this.#remove(key);
    if (this.#journal.recording) this.#journal.push(() => this.#place(before));
  }

  protected find(key: K): Entry<K, V> | undefined {
    const held = this.#held;
    if (held instanceof Many) return held.byKey.get(key);
    for (const entry of held) if (entry.key === key) return entry;
    return undefined;
  }

  protected put(key: K, value: V): void {
    const held = this.#held;
    const before = this.find(key);
    // Of a list the last number given is taken back, or still there.
    const next = held instanceof Many ? held.next : (held.at(-1)?.number ?? -1) + 1;
    this.#place({ key, value, number: before?.number ?? next });
    if (!this.#journal.recording) return;
    this.#journal.push(before === undefined ? () => this.#remove(key) : () => this.#place(before));
  }

  /** In order; what is added meanwhile comes too. */
  protected *inOrder(): Generator<Entry<K, V>> {
    let last = -1;
    let held = this.#held;
    for (; !(held instanceof Many); held = this.#held) {
      const next = held.find(({ number }) => number > last);
      if (next === undefined) return;
      last = next.number;
      yield next;
    }
    for (const entry of held.inOrder().values()) if (entry.number > last) yield entry;
  }

  protected takeOver(from: JournalEntries<K, V>): void {
    this.#held = from.#held instanceof Many ? new Many(from.#held.inOrder().values()) : from.#held;
  }

  /** Puts an entry in the place of the one with its key, or where its number says. */
  #place(entry: Entry<K, V>): void {
    const held = this.#held;
    if (held instanceof Many) held.place(entry);
    else if (held.length < mostInList || this.has(entry.key)) this.#held = withEntry(held, entry);
    else {
      const many = new Many(held);
      many.place(entry);
      this.#held = many;
    }
  }

  #remove(key: K): void {
    const held = this.#held;
    if (held instanceof Many) held.byKey.delete(key);
    else this.#held = held.length === 1 ? none : held.filter((each) => each.key !== key);
  }
}

class Many<K, V> {
  byKey: Map<K, Entry<K, V>>;
  next = 0;
  /** Whether something was put back behind what came after it. */
  #disordered = false;

  constructor(entries: Iterable<Entry<K, V>>) {
    this.byKey = new Map();
    for (const entry of entries) this.place(entry);
  }

  place(entry: Entry<K, V>): void {
    this.#disordered ||= entry.number < this.next && !this.byKey.has(entry.key);
    this.next = Math.max(this.next, entry.number + 1);
    this.byKey.set(entry.key, entry);
  }

  inOrder(): ReadonlyMap<K, Entry<K, V>> {
    if (this.#disordered) this.byKey = new Map([...this.byKey].sort(([, left], [, right]) => left.number - right.number));
    this.#disordered = false;
    return this.byKey;
  }
}

function withEntry<K, V>(entries: readonly Entry<K, V>[], entry: Entry<K, V>): readonly Entry<K, V>[] {
  const at = entries.findIndex(({ number }) => number >= entry.number);
  // Not spread: that leaves room for sixteen more.
  if (at === -1) return entries.length === 0 ? [entry] : entries.concat([entry]);
  return entries[at]?.number === entry.number ? entries.with(at, entry) : entries.toSpliced(at, 0, entry);
}
