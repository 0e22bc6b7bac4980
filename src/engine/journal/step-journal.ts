import type { Undoing } from "./journal.js";

/** The changes of one step, which can be taken back alone; those that stand are left to the journal around. */
export class StepJournal implements Undoing {
  readonly #around: Undoing;
  #step: (() => void)[] = [];
  #isInStep = false;

  constructor(around: Undoing) {
    this.#around = around;
  }

  get around(): Undoing {
    return this.#around;
  }

  get recording(): boolean {
    return this.#isInStep || this.#around.recording;
  }

  push(undo: () => void): void {
    if (this.#isInStep) this.#step.push(undo);
    else this.#around.push(undo);
  }

  begin(): void {
    this.#isInStep = true;
  }

  commit(): void {
    const step = this.#end();
    if (this.#around.recording) for (const undo of step) this.#around.push(undo);
  }

  /** Takes back every change since `begin`. */
  rollback(): void {
    for (const undo of this.#end().reverse()) undo();
  }

  #end(): (() => void)[] {
    const step = this.#step;
    this.#step = [];
    this.#isInStep = false;
    return step;
  }
}
