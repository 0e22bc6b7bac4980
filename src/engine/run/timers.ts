import type { Instant } from "../../time/instant.js";
import type { Undoing } from "../journal/journal.js";

/**
 * The order of what happens at one instant: spans end, waits of clauses end, waits of machines end, events, standing duties
 * begin, deadlines are missed.
 */
export const phases = Object.freeze({ spanEnds: 0, waitEnds: 1, machineWaits: 2, event: 3, dutyBegins: 4, deadline: 5 });

/** Among waits of machines that end at one instant: when each began, its place in the file, the case it belongs to. */
export interface WaitOrder {
  readonly since: Instant;
  readonly rank: number;
  readonly key: string;
}

export interface Timer {
  readonly at: Instant;
  readonly phase: number;
  /** Of what comes at one instant and in one phase: clauses in the order of declaration, then keys. */
  readonly rank?: { readonly clause: number; readonly key: string };
  readonly order?: WaitOrder;
  readonly fire: () => void;
  /** Whether it would change nothing if it were fired now. */
  readonly isIdle?: () => boolean;
}

interface Entry {
  readonly timer: Timer;
  readonly number: number;
  /** Whether its setting was taken back. */
  void: boolean;
}

function before(left: Entry, right: Entry): boolean {
  if (left.timer.at !== right.timer.at) return left.timer.at < right.timer.at;
  if (left.timer.phase !== right.timer.phase) return left.timer.phase < right.timer.phase;
  const ranked = byRank(left.timer.rank, right.timer.rank) || byOrder(left.timer.order, right.timer.order);
  return ranked === 0 ? left.number < right.number : ranked < 0;
}

function byRank(left: Timer["rank"], right: Timer["rank"]): number {
  if (left === undefined || right === undefined || left.clause !== right.clause) return (left?.clause ?? -1) - (right?.clause ?? -1);
  return left.key === right.key ? 0 : left.key < right.key ? -1 : 1;
}

function byOrder(left: WaitOrder | undefined, right: WaitOrder | undefined): number {
  if (left === undefined || right === undefined) return 0;
  const order = left.since - right.since || left.rank - right.rank;
  if (order !== 0 || left.key === right.key) return order;
  return left.key < right.key ? -1 : 1;
}

/** Timers in the order of (instant, phase, rank, insertion): a binary heap. */
export class Timers {
  readonly #heap: Entry[] = [];
  readonly #journal: Undoing;
  #inserted = 0;

  constructor(journal: Undoing) {
    this.#journal = journal;
  }

  add(timer: Timer): void {
    const entry = { timer, number: this.#inserted++, void: false };
    this.#insert(entry);
    if (!this.#journal.recording) return;
    this.#journal.push(() => {
      entry.void = true;
    });
  }

  /** The earliest timer, left in place. */
  peek(): Timer | undefined {
    while (this.#heap[0]?.void === true) this.#remove();
    return this.#heap[0]?.timer;
  }

  /** The earliest timer, taken out. */
  take(): Timer | undefined {
    if (this.peek() === undefined) return undefined;
    const entry = this.#remove();
    if (entry !== undefined && this.#journal.recording) this.#journal.push(() => this.#insert(entry));
    return entry?.timer;
  }

  #insert(entry: Entry): void {
    const heap = this.#heap;
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || !before(entry, above)) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = entry;
  }

  #remove(): Entry | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      const child = this.#earlierChild(at);
      const below = heap[child];
      if (below === undefined || !before(below, last)) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = last;
    return first;
  }

  #earlierChild(parent: number): number {
    const left = 2 * parent + 1;
    const leftEntry = this.#heap[left];
    const rightEntry = this.#heap[left + 1];
    return leftEntry !== undefined && rightEntry !== undefined && before(rightEntry, leftEntry) ? left + 1 : left;
  }
}
