import type { Undoing } from "./journal.js";
import { JournalEntries } from "./journal-entries.js";

/** A map, in the order of insertion, whose changes can be taken back: the order too. */
export class JournalMap<K, V> extends JournalEntries<K, V> implements Iterable<[K, V]> {
  get(key: K): V | undefined {
    return this.find(key)?.value;
  }

  set(key: K, value: V): void {
    this.put(key, value);
  }

  /** The value of the key; where there is none, what `create` makes is put there. */
  getOrSet(key: K, create: () => V): V {
    const known = this.get(key);
    if (known !== undefined) return known;
    const created = create();
    this.set(key, created);
    return created;
  }

  clear(): void {
    for (const key of [...this.keys()]) this.delete(key);
  }

  *keys(): Generator<K> {
    for (const { key } of this.inOrder()) yield key;
  }

  *values(): Generator<V> {
    for (const { value } of this.inOrder()) yield value;
  }

  *[Symbol.iterator](): Generator<[K, V]> {
    for (const { key, value } of this.inOrder()) yield [key, value];
  }

  /** Replaces each value of which the other map has one too by what the two come to. */
  uniteShared(other: JournalMap<K, V>, unite: (mine: V, theirs: V) => V): void {
    for (const [key, mine] of this) {
      const theirs = other.get(key);
      if (theirs !== undefined) this.set(key, unite(mine, theirs));
    }
  }

  /** A map of its own with the same values. */
  copy(journal: Undoing): JournalMap<K, V> {
    const copy = new JournalMap<K, V>(journal);
    copy.takeOver(this);
    return copy;
  }
}
