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
  /** Whether nothing is to come of it any more: then it is not fired. Once so, it stays so. */
  readonly isIdle?: () => boolean;
}

/** Fewer timers than this are never looked through for idle ones. */
const smallestSweep = 1_000;

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

/**
 * Timers in the order of (instant, phase, rank, insertion): a binary heap. Idle ones are left in it until it has twice as
 * many as were found to be of use the last time.
 */
export class Timers {
  #heap: Entry[] = [];
  readonly #journal: Undoing;
  #inserted = 0;
  #sweepAt = smallestSweep;

  constructor(journal: Undoing) {
    this.#journal = journal;
  }

  /** How many there are, idle ones too. */
  get size(): number {
    return this.#heap.length;
  }

  add(timer: Timer): void {
    const entry = { timer, number: this.#inserted++, void: false };
    this.#insert(entry);
    if (this.#journal.recording) {
      this.#journal.push(() => {
        entry.void = true;
      });
    }
  }

  /** The earliest timer of which something may come, left in place. */
  peek(): Timer | undefined {
    // Not as one is added: in the middle of a step what it is for may not be there yet.
    if (this.#heap.length >= this.#sweepAt) this.#sweep();
    for (let first = this.#heap[0]; first !== undefined; first = this.#heap[0]) {
      if (!first.void && first.timer.isIdle?.() !== true) return first.timer;
      this.#takeFirst();
    }
    return undefined;
  }

  /** The earliest timer of which something may come, taken out. */
  take(): Timer | undefined {
    return this.peek() === undefined ? undefined : this.#takeFirst()?.timer;
  }

  #takeFirst(): Entry | undefined {
    const entry = this.#remove();
    if (entry !== undefined && !entry.void && this.#journal.recording) this.#journal.push(() => this.#insert(entry));
    return entry;
  }

  /** Takes out what is idle. Each timer pays for looking at one other, as the heap must double in between. */
  #sweep(): void {
    const idle: Entry[] = [];
    const kept: Entry[] = [];
    for (const entry of this.#heap) {
      if (entry.void) continue;
      if (entry.timer.isIdle?.() === true) idle.push(entry);
      else kept.push(entry);
    }
    // In order, a list is a heap.
    this.#heap = kept.sort((left, right) => (before(left, right) ? -1 : 1));
    this.#sweepAt = Math.max(smallestSweep, 2 * kept.length);
    if (idle.length > 0 && this.#journal.recording) {
      this.#journal.push(() => {
        for (const entry of idle) this.#insert(entry);
      });
    }
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
