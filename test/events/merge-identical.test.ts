import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordedEvent } from "../../src/events/event.js";
import type { LocatedEvent } from "../../src/events/located-event.js";
import { mergeIdentical } from "../../src/events/merge-identical.js";
import { sampleRecordedEvent } from "../support/sample-recorded-event.js";

const locate = (events: readonly RecordedEvent[], file = "log"): LocatedEvent[] =>
  events.map((event, index) => ({ event, file, line: index + 1 }));

describe("mergeIdentical", () => {
  it("counts one event once, however its times and keys are written", () => {
    const first = sampleRecordedEvent({
      time: "2017-08-10T10:46:00+07:00",
      sequence: "5",
      data: { a: 1, b: { c: "2017-08-10T10:46:00+07:00", d: [1, null] } },
    });
    const second = sampleRecordedEvent({
      recordedtime: "2017-08-10T03:46:00.000Z",
      time: "2017-08-10T03:46:00Z",
      sequence: 5,
      traceparent: "00",
      data: { b: { d: [1.0, null], c: "2017-08-10T03:46:00Z" }, a: 1 },
    });
    expect(mergeIdentical(locate([first, second, first]))).toMatchObject({ events: [{ id: "r-1" }], duplicates: 2, conflicts: [] });
  });

  it.each([
    { type: "request.withdrawn" },
    { subject: "request-2" },
    { subject: undefined },
    { time: "2017-08-14T09:00:00.001+07:00" },
    { timeuntil: "2017-08-15T00:00:00Z" },
    { recordedtime: "2017-08-15T00:00:00Z" },
    { sequence: 1 },
    { actor: "platform" },
    { actorrole: "flagger" },
    { data: undefined },
    { data: { scope: "private" } },
    { data: { scope: "public", more: null } },
    { data: ["public"] },
    { data: { Scope: "public" } },
    { data: { scope: ["public"] } },
  ])("finds that %j makes it another event", (changes) => {
    const located = [
      ...locate([sampleRecordedEvent()], "a.ndjson"),
      ...locate([sampleRecordedEvent({ id: "other" }), sampleRecordedEvent(changes)], "b.ndjson"),
    ];
    expect(mergeIdentical(located)).toMatchObject({
      duplicates: 0,
      conflicts: [
        { identity: { source: "log:ministry", id: "r-1" }, first: { file: "a.ndjson", line: 1 }, second: { file: "b.ndjson", line: 2 } },
      ],
    });
  });

  it.each([
    [["x"], ["x", "x"]],
    [{ a: 1 }, { b: 1 }],
    [{ a: "1" }, { a: 1 }],
    [{ a: null }, { a: false }],
    [{ a: [] }, { a: {} }],
    ["2017-08-10T10:46:00+07:00", "2017-08-10T10:46:00+08:00"],
    ["2017-08-10", "2017-08-10 "],
  ])("tells %j from %j in the data", (data, other) => {
    expect(mergeIdentical(locate([sampleRecordedEvent({ data }), sampleRecordedEvent({ data: other })])).conflicts).toHaveLength(1);
  });

  it("keeps source and id apart", () => {
    const events = [
      sampleRecordedEvent({ source: "a", id: "bc" }),
      sampleRecordedEvent({ source: "ab", id: "c" }),
      sampleRecordedEvent({ source: "__proto__", id: "constructor" }),
    ];
    expect(mergeIdentical(locate(events))).toEqual({ events, duplicates: 0, conflicts: [] });
  });

  it("gives the places only, not the events that stand there", () => {
    const { conflicts } = mergeIdentical(
      locate([sampleRecordedEvent(), sampleRecordedEvent({ sequence: 1 }), sampleRecordedEvent({ sequence: 2 })]),
    );
    expect(conflicts.map(({ first, second }) => [first, second])).toEqual([
      [
        { file: "log", line: 1 },
        { file: "log", line: 2 },
      ],
      [
        { file: "log", line: 1 },
        { file: "log", line: 3 },
      ],
    ]);
  });

  it("gives the same events for every order and repetition of the lines", () => {
    const spellings = ["2017-08-10T10:46:00+07:00", "2017-08-10T03:46:00Z", "2017-08-10T05:46:00.000+02:00"];
    const record = fc
      .record({ id: fc.constantFrom("a", "b", "c", "d"), spelling: fc.constantFrom(...spellings), turned: fc.boolean() })
      .map(({ id, spelling, turned }) =>
        sampleRecordedEvent({ id, time: spelling, data: turned ? { at: spelling, of: id } : { of: id, at: spelling } }),
      );
    const sorted = (events: readonly RecordedEvent[]) => events.map((event) => JSON.stringify(event)).sort();
    fc.assert(
      fc.property(
        fc
          .array(record, { maxLength: 12 })
          .chain((records) => fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length }))),
        ([records, shuffled]) => {
          const merged = mergeIdentical(locate(records));
          const again = mergeIdentical(locate([...shuffled, ...records]));
          expect(sorted(again.events)).toEqual(sorted(merged.events));
          expect(merged.duplicates).toBe(records.length - new Set(records.map(({ id }) => id)).size);
          expect(again.duplicates).toBe(merged.duplicates + records.length);
          expect(merged.conflicts).toEqual([]);
        },
      ),
    );
  });
});
