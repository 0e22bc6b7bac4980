import type { Instant } from "../../time/instant.js";
import type { Reading } from "../facts/reading.js";
import type { Undoing } from "../journal/journal.js";
import { JournalMap } from "../journal/journal-map.js";
import type { StateEntry } from "../machines/transition-table.js";
import { pairwise } from "../pairwise.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import { isUnsure, type RunningWait, waitSignature, widenWait } from "./running-wait.js";

export type Remembered = ReadonlyMap<string, Reading>;

interface MachineState {
  readonly machine: MachinePlan;
  readonly entry: StateEntry;
  readonly remembered: Remembered;
  readonly waits: readonly RunningWait[];
}

const nothing: Remembered = new Map();

const noWaits: readonly RunningWait[] = Object.freeze([]);

/** Where the machines of one way stand, by their number; those that nothing has touched are left out. */
export class MachineStates {
  readonly #states: JournalMap<number, MachineState>;

  /** `from`: those to copy. */
  constructor(journal: Undoing, from: MachineStates | null) {
    this.#states = from === null ? new JournalMap(journal) : from.#states.copy(journal);
  }

  /** Where the machine stands: one that nothing has touched, where it begins. */
  state({ index, table }: MachinePlan): StateEntry {
    return this.#states.get(index)?.entry ?? table.initial;
  }

  remembered({ index }: MachinePlan): Remembered {
    return this.#states.get(index)?.remembered ?? nothing;
  }

  /** Waits of the machine's active states that are not over. */
  waits({ index }: MachinePlan): readonly RunningWait[] {
    return this.#states.get(index)?.waits ?? noWaits;
  }

  move(machine: MachinePlan, entry: StateEntry, remembered: Remembered, waits: readonly RunningWait[]): void {
    this.#states.set(machine.index, { machine, entry, remembered, waits });
  }

  /** Waits that may be over by then without it being known since when. */
  *unsureWaits(now: Instant): Iterable<{ readonly machine: MachinePlan; readonly running: RunningWait }> {
    for (const { machine, waits } of this.#states.values()) {
      for (const running of waits) if (isUnsure(running) && running.due.earliest <= now) yield { machine, running };
    }
  }

  /** What makes two ways differ in their machines. */
  signature(): readonly unknown[] {
    return [...this.#states]
      .sort(([left], [right]) => left - right)
      .map(([index, state]) => [index, state.entry.index, [...state.remembered], state.waits.map(waitSignature)]);
  }

  /** Takes in those of a way that goes on alike: what they wait for becomes due in the wider span. */
  absorb(other: MachineStates): void {
    this.#states.uniteShared(other.#states, (mine, theirs) =>
      mine.waits.length === 0 ? mine : { ...mine, waits: pairwise(mine.waits, theirs.waits, widenWait) },
    );
  }
}
