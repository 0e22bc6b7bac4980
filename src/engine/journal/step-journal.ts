import type { Undoing } from "./journal.js";

/** The changes of one step, which can be taken back alone; those that stand are left to the journal around. */
export class StepJournal implements Undoing {
  readonly #around: Undoing;
  #step: (() => void)[] | null = null;

  constructor(around: Undoing) {
    this.#around = around;
  }

  get around(): Undoing {
    return this.#around;
  }

  get recording(): boolean {
    return this.#step !== null || this.#around.recording;
  }

  push(undo: () => void): void {
    if (this.#step === null) this.#around.push(undo);
    else this.#step.push(undo);
  }

  begin(): void {
    this.#step = [];
  }

  commit(): void {
    const step = this.#step ?? [];
    this.#step = null;
    if (this.#around.recording) for (const undo of step) this.#around.push(undo);
  }

  /** Takes back every change since `begin`. */
  rollback(): void {
    const step = this.#step ?? [];
    this.#step = null;
    for (const undo of step.reverse()) undo();
  }
}
