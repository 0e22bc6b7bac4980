import type { Undoing } from "../journal/journal.js";
import { JournalMap } from "../journal/journal-map.js";
import { JournalSet } from "../journal/journal-set.js";
import type { Instance } from "./instance.js";
import { widen } from "./outcome.js";

type ByTie = JournalMap<string | null, JournalSet<string>>;

/** The open instances of one way: those breached, which wait for their cure, too. */
export class OpenInstances {
  readonly #journal: Undoing;
  readonly #open: JournalMap<string, Instance>;
  /** By clause, then by tie: ids in the order in which the instances began. */
  readonly #waiting: JournalMap<number, ByTie>;

  /** `from`: those to copy. */
  constructor(journal: Undoing, from: OpenInstances | null) {
    this.#journal = journal;
    this.#open = from === null ? new JournalMap(journal) : from.#open.copy(journal);
    this.#waiting = new JournalMap(journal);
    for (const [clause, byTie] of from === null ? [] : from.#waiting) {
      const copied: ByTie = new JournalMap(journal);
      for (const [tie, ids] of byTie) copied.set(tie, ids.copy(journal));
      this.#waiting.set(clause, copied);
    }
  }

  get size(): number {
    return this.#open.size;
  }

  get(id: string): Instance | undefined {
    return this.#open.get(id);
  }

  values(): Iterable<Instance> {
    return this.#open.values();
  }

  /** Those of a clause, oldest first; with a tie, only those it fits. */
  *of(clause: number, tie?: string | null): Iterable<Instance> {
    const byTie = this.#waiting.get(clause);
    if (byTie === undefined) return;
    const sets: Iterable<Iterable<string>> = tie === undefined ? [...byTie.values()] : [byTie.get(tie) ?? []];
    for (const ids of sets) {
      for (const id of [...ids]) {
        const instance = this.#open.get(id);
        if (instance !== undefined) yield instance;
      }
    }
  }

  has(clause: number, tie: string | null): boolean {
    return this.#waiting.get(clause)?.has(tie) === true;
  }

  hasAny(clause: number): boolean {
    const byTie = this.#waiting.get(clause);
    return byTie !== undefined && byTie.size > 0;
  }

  /** Adds an instance, or puts a changed one in the place of the one with its id. */
  put(instance: Instance): void {
    const isNew = !this.#open.has(instance.id);
    this.#open.set(instance.id, instance);
    if (isNew) this.#idsLike(instance).add(instance.id);
  }

  remove(instance: Instance): void {
    this.#open.delete(instance.id);
    const ids = this.#idsLike(instance);
    ids.delete(instance.id);
    if (ids.size === 0) this.#waiting.get(instance.plan.index)?.delete(instance.tie);
  }

  /** What makes two ways differ in what is open. */
  signature(): readonly string[] {
    return [...this.#open.values()].map(signatureOf).sort();
  }

  /** Takes in those of a way that goes on alike. */
  absorb(other: OpenInstances): void {
    this.#open.uniteShared(other.#open, widen);
  }

  #idsLike(instance: Instance): JournalSet<string> {
    const byTie = this.#waiting.getOrSet(instance.plan.index, () => new JournalMap(this.#journal));
    return byTie.getOrSet(instance.tie, () => new JournalSet(this.#journal));
  }
}

function signatureOf(instance: Instance): string {
  const { id, breached, pausedSince, pauses, changes, perhaps, performed, unsure, done } = instance;
  const doubts = [perhaps.length > 0, performed !== null, unsure.length > 0];
  return [id, breached, shiftsOf(instance), pausedSince !== null, pauses.length, changes.length, ...doubts, [...done].join()].join("|");
}

/** Which events gave the term anew and made it longer: ways in which they differ have due instants of their own. */
function shiftsOf({ restart, extensions }: Instance): string {
  if (restart === null && extensions.length === 0) return "";
  const events = [...(restart === null ? [] : [restart.event]), ...extensions.map(({ event }) => event)];
  return JSON.stringify([restart?.count, ...events.map(({ source, id }) => [source, id])]);
}
