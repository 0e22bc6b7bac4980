/** Names of units: the place of their run in the session, and their key. */
export class UnitNames {
  readonly #keys = new Map<number, Set<string>>();

  add(run: number, key: string): void {
    const keys = this.#keys.get(run) ?? new Set();
    this.#keys.set(run, keys);
    keys.add(key);
  }

  addAll(other: UnitNames): void {
    for (const [run, key] of other) this.add(run, key);
  }

  clear(): void {
    this.#keys.clear();
  }

  *[Symbol.iterator](): Generator<readonly [run: number, key: string]> {
    for (const [run, keys] of this.#keys) for (const key of keys) yield [run, key];
  }
}
