/** Where a container notes how to take back what it has just changed. */
export interface Undoing {
  /** Whether anything is to be noted at all. */
  readonly recording: boolean;
  push(undo: () => void): void;
}

/** For a run that only ever goes on. */
export const noJournal: Undoing = Object.freeze({ recording: false, push: () => {} });

/** Every change since some mark, the latest last, each with how to take it back. */
export class Journal implements Undoing {
  readonly recording = true;
  #undo: (() => void)[] = [];
  /** How many changes, from the first on, can no longer be taken back. */
  #forgotten = 0;

  push(undo: () => void): void {
    this.#undo.push(undo);
  }

  /** The place after the changes so far. */
  mark(): number {
    return this.#forgotten + this.#undo.length;
  }

  /** Takes back every change after the mark, which must not lie before what was forgotten. */
  rollBack(mark: number): void {
    if (mark < this.#forgotten) throw new Error("the journal no longer reaches back that far");
    while (this.mark() > mark) this.#undo.pop()?.();
  }

  /** How many changes can be taken back. */
  get size(): number {
    return this.#undo.length;
  }

  /** Gives up what lies before the mark, once that is the greater part; says whether it did. */
  forget(mark: number): boolean {
    const count = mark - this.#forgotten;
    if (count <= 0 || 2 * count < this.#undo.length) return false;
    this.#undo = this.#undo.slice(count);
    this.#forgotten = mark;
    return true;
  }
}
