import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Journal, noJournal } from "../../../src/engine/journal/journal.js";
import { JournalList } from "../../../src/engine/journal/journal-list.js";
import { JournalMap } from "../../../src/engine/journal/journal-map.js";
import { JournalSet } from "../../../src/engine/journal/journal-set.js";
import { JournalValue } from "../../../src/engine/journal/journal-value.js";
import { StepJournal } from "../../../src/engine/journal/step-journal.js";

type Change = { readonly kind: "put" | "delete" | "clear" | "look"; readonly key: number; readonly value: number };

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom("put", "put", "put", "delete", "delete", "clear", "look"),
  key: fc.nat(12),
  value: fc.nat(99),
});

function applyTo(map: JournalMap<number, number>, set: JournalSet<number>, changes: readonly Change[]): void {
  for (const { kind, key, value } of changes) {
    if (kind === "put") {
      map.set(key, value);
      set.add(key);
    } else if (kind === "delete") {
      map.delete(key);
      set.delete(key);
    } else if (kind === "clear") map.clear();
    else [...map, ...set].toString();
  }
}

describe("a journal", () => {
  it("takes changes of a map and a set back, the order of what they hold too", () => {
    fc.assert(
      fc.property(fc.array(change), fc.array(change), fc.array(change), (first, undone, then) => {
        const journal = new Journal();
        const map = new JournalMap<number, number>(journal);
        const set = new JournalSet<number>(journal);
        applyTo(map, set, first);
        const mark = journal.mark();
        applyTo(map, set, undone);
        journal.rollBack(mark);
        applyTo(map, set, then);
        const plainMap = new JournalMap<number, number>(noJournal);
        const plainSet = new JournalSet<number>(noJournal);
        applyTo(plainMap, plainSet, [...first, ...then]);
        expect([[...map], [...set], map.size, set.size]).toEqual([[...plainMap], [...plainSet], plainMap.size, plainSet.size]);
        expect([[...map.copy(noJournal)], [...set.copy(noJournal)]]).toEqual([[...map], [...set]]);
        journal.rollBack(0);
        expect([[...map], [...set]]).toEqual([[], []]);
      }),
    );
  });

  it("takes back what was added to a list, and puts a value back", () => {
    const journal = new Journal();
    const list = new JournalList<string>(journal);
    const value = new JournalValue(journal, "before");
    list.push("kept");
    const mark = journal.mark();
    list.push("taken back");
    value.value = "after";
    journal.rollBack(mark);
    expect([[...list], list.items, value.value]).toEqual([["kept"], ["kept"], "before"]);
  });

  it("keeps marks valid when the changes before them are forgotten, and refuses to go further back", () => {
    const journal = new Journal();
    const list = new JournalList<number>(journal);
    list.push(1);
    const first = journal.mark();
    list.push(2);
    const second = journal.mark();
    list.push(3);
    journal.forget(second);
    journal.rollBack(second);
    expect(list.items).toEqual([1, 2]);
    expect(() => journal.rollBack(first)).toThrow("no longer reaches back");
  });
});

describe("the journal of a step", () => {
  it("takes the step back alone, or leaves it to the journal around", () => {
    const around = new Journal();
    const step = new StepJournal(around);
    const list = new JournalList<number>(step);
    list.push(1);
    step.begin();
    list.push(2);
    step.rollback();
    expect(list.items).toEqual([1]);
    step.begin();
    list.push(3);
    step.commit();
    expect(list.items).toEqual([1, 3]);
    around.rollBack(0);
    expect(list.items).toEqual([]);
  });
});

describe("what two maps share", () => {
  it("is united, the rest left alone, and taken back like any change", () => {
    const journal = new Journal();
    const mine = new JournalMap<string, number>(journal);
    const theirs = new JournalMap<string, number>(noJournal);
    for (const [key, value] of [
      ["a", 1],
      ["b", 2],
    ] as const)
      mine.set(key, value);
    for (const [key, value] of [
      ["b", 20],
      ["c", 30],
    ] as const)
      theirs.set(key, value);
    const mark = journal.mark();
    mine.uniteShared(theirs, (one, other) => one + other);
    expect([...mine]).toEqual([
      ["a", 1],
      ["b", 22],
    ]);
    journal.rollBack(mark);
    expect([...mine]).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
  });
});
