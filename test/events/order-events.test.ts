import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderEvents } from "../../src/events/order-events.js";
import { sampleRecordedEvent } from "../support/sample-recorded-event.js";

const RANKS = new Map([
  ["flagger.accredited", 0],
  ["request.received", 1],
]);
const order = orderEvents(RANKS);

const anyEvent = fc
  .record({
    time: fc.constantFrom("2017-08-10T00:00:00Z", "2017-08-10T00:00:00.001Z"),
    sequence: fc.constantFrom(undefined, -1, 0, 10, 9),
    type: fc.constantFrom("flagger.accredited", "request.received", "unranked.a", "unranked.b"),
    source: fc.constantFrom("a", "B", "ä"),
    id: fc.constantFrom("1", "2", "10"),
  })
  .map(sampleRecordedEvent);

describe("orderEvents", () => {
  it("goes by time, sequence, rank, source and id, in this order", () => {
    const sorted = [
      { time: "2017-08-14T01:00:00Z", sequence: 99, type: "unranked", source: "z", id: "9" },
      { sequence: -2, type: "unranked", source: "z", id: "9" },
      { sequence: 9, type: "unranked", source: "z", id: "9" },
      { sequence: 10, type: "flagger.accredited", source: "z", id: "9" },
      { sequence: 10, type: "request.received", source: "b", id: "1" },
      { type: "flagger.accredited", source: "z", id: "9" },
      { type: "request.received", source: "B", id: "2" },
      { type: "request.received", source: "a", id: "10" },
      { type: "request.received", source: "a", id: "9" },
      { type: "request.received", source: "ä", id: "1" },
      { type: "unranked", source: "a", id: "1" },
      { time: "2017-08-14T09:00:00.001+07:00", sequence: 0 },
    ].map(sampleRecordedEvent);
    for (const shuffled of [sorted.toReversed(), [...sorted.slice(5), ...sorted.slice(0, 5)]]) expect(shuffled.sort(order)).toEqual(sorted);
  });

  it("is a total order over different identities", () => {
    fc.assert(
      fc.property(anyEvent, anyEvent, anyEvent, (a, b, c) => {
        expect(Math.sign(order(a, b)) + Math.sign(order(b, a))).toBe(0);
        if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
        if (a.source !== b.source || a.id !== b.id) expect(order(a, b)).not.toBe(0);
        expect(order(a, a)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("makes the order of lines irrelevant", () => {
    const log = fc.uniqueArray(anyEvent, { selector: ({ source, id }) => `${source} ${id}` });
    fc.assert(
      fc.property(
        log.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))),
        ([events, shuffled]) => {
          expect(shuffled.toSorted(order)).toEqual(events.toSorted(order));
        },
      ),
    );
  });
});
