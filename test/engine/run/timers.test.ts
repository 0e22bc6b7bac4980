import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Journal, noJournal, type Undoing } from "../../../src/engine/journal/journal.js";
import { phases, Timers } from "../../../src/engine/run/timers.js";

const nothing = (): void => undefined;

/** Timers of things that can end: those of what has ended are idle. */
class Watched {
  readonly ended = new Set<number>();
  readonly timers: Timers;

  constructor(journal: Undoing) {
    this.timers = new Timers(journal);
  }

  add(at: number): void {
    this.timers.add({ at, phase: phases.deadline, fire: nothing, isIdle: () => this.ended.has(at) });
  }

  /** Every instant that is left, in order. */
  drain(): readonly number[] {
    const instants: number[] = [];
    for (let timer = this.timers.take(); timer !== undefined; timer = this.timers.take()) instants.push(timer.at);
    return instants;
  }
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

describe("timers", () => {
  it("come in order whatever is idle among them", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000), { minLength: 1_500, maxLength: 2_500 }), fc.array(fc.nat(5_000)), (instants, ended) => {
        const watched = new Watched(noJournal);
        for (const at of ended) watched.ended.add(at);
        for (const at of instants) {
          watched.add(at);
          watched.timers.peek();
        }
        expect(watched.drain()).toEqual(instants.filter((at) => !watched.ended.has(at)).sort((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });

  it("keep at most as many idle ones as others, and a thousand", () => {
    const watched = new Watched(noJournal);
    for (const at of range(100_000)) {
      watched.add(at + 1_000_000);
      if (at >= 100) watched.ended.add(at + 1_000_000);
      watched.timers.peek();
    }
    expect(watched.timers.size).toBeLessThanOrEqual(1_000);
  });

  it("that were taken back leave the heap", () => {
    const journal = new Journal();
    const { timers } = new Watched(journal);
    for (const at of range(100_000)) {
      const mark = journal.mark();
      timers.add({ at, phase: phases.event, fire: nothing });
      journal.rollBack(mark);
      timers.peek();
    }
    expect(timers.size).toBe(0);
  });

  it("that were taken out as idle come back where that is taken back", () => {
    const journal = new Journal();
    const watched = new Watched(journal);
    for (const at of range(2_000)) watched.add(at);
    const mark = journal.mark();
    for (const at of range(1_500)) watched.ended.add(at);
    expect(watched.timers.peek()?.at).toBe(1_500);
    expect(watched.timers.size).toBe(500);
    watched.ended.clear();
    journal.rollBack(mark);
    expect(watched.timers.size).toBe(2_000);
    expect(watched.drain()).toEqual(range(2_000));
    journal.rollBack(0);
    expect(watched.timers.peek()).toBeUndefined();
  });
});
