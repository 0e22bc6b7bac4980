import { describe, expect, it } from "vitest";
import type { LocatedEvent } from "../../src/events/located-event.js";
import { siftEvents } from "../../src/workspace/sift-events.js";
import { sampleRecordedEvent } from "../support/sample-recorded-event.js";

const at = (line: number, changes: Readonly<Record<string, unknown>>): LocatedEvent => ({
  file: "log.ndjson",
  line,
  raw: `line ${line}`,
  event: sampleRecordedEvent(changes),
});

const anything = () => [];

describe("siftEvents", () => {
  it("keeps each event once and counts the copies", () => {
    const sifted = siftEvents([at(1, { id: "a" }), at(2, { id: "b" }), at(3, { id: "a" })], anything);
    expect(sifted.events.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(sifted).toMatchObject({ duplicates: 1, rejected: [] });
  });

  it("keeps none of two records that say different things of one event, whichever comes first", () => {
    const records = [
      at(1, { id: "a", subject: "x" }),
      at(2, { id: "b" }),
      at(3, { id: "a", subject: "y" }),
      at(4, { id: "a", subject: "x" }),
    ];
    for (const order of [records, [...records].reverse()]) {
      const sifted = siftEvents(order, anything);
      expect(sifted.events.map(({ id }) => id)).toEqual(["b"]);
      expect(sifted.rejected.map(({ line }) => line).sort()).toEqual([1, 3, 4]);
      expect(sifted.duplicates).toBe(0);
    }
    const [first] = siftEvents(records, anything).rejected;
    expect(first?.problems.map(({ code, message }) => [code, message.en])).toEqual([
      ["identity-conflict", expect.stringContaining("at log.ndjson:3")],
    ]);
    expect(first?.raw).toBe("line 1");
  });

  it("sets aside data that does not fit, with the pointer into the record", () => {
    const sifted = siftEvents([at(1, { id: "a" }), at(2, { id: "b" })], ({ id }) =>
      id === "a" ? [{ pointer: "/x", message: { id: "salah", en: "wrong" } }] : [],
    );
    expect(sifted.events.map(({ id }) => id)).toEqual(["b"]);
    expect(sifted.rejected.map(({ line, problems }) => [line, problems.map(({ code, pointer }) => [code, pointer])])).toEqual([
      [1, [["data-unfit", "/data/x"]]],
    ]);
  });
});
