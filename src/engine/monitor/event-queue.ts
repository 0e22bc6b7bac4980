import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import { required } from "../required.js";
import type { Numbered } from "../run/pack-runs.js";

/** Events that time has not come to yet, the earliest first: a binary heap. */
export class EventQueue {
  #heap: Numbered[] = [];

  /** Takes an event out wherever it stands: slow, as it seldom happens. Returns how many it had to look through. */
  remove(event: RecordedEvent): number {
    const kept = this.#heap.filter((each) => each.event !== event);
    this.#heap = [];
    for (const each of kept) this.add(each);
    return kept.length + 1;
  }

  add(event: Numbered): void {
    const heap = this.#heap;
    let at = heap.push(event) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || above.event.time <= event.event.time) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = event;
  }

  /** When the earliest happens; `null` where none waits. */
  get earliest(): Instant | null {
    return this.#heap[0]?.event.time ?? null;
  }

  /** All those of the earliest instant, taken out; none where that is not before `limit`. */
  takeBefore(limit: Instant): readonly Numbered[] {
    const time = this.earliest;
    const taken: Numbered[] = [];
    while (time !== null && time < limit && this.earliest === time) {
      taken.push(required(this.#take(), "event"));
    }
    return taken;
  }

  #take(): Numbered | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      const left = heap[2 * at + 1];
      const right = heap[2 * at + 2];
      const isRight = left !== undefined && right !== undefined && right.event.time < left.event.time;
      const below = isRight ? right : left;
      if (below === undefined || below.event.time >= last.event.time) break;
      heap[at] = below;
      at = 2 * at + (isRight ? 2 : 1);
    }
    heap[at] = last;
    return first;
  }
}
