import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventReading } from "../../src/events/event-reading.js";
import { readJsonArray } from "../../src/events/read-json-array.js";
import { splitJsonArray } from "../../src/events/split-json-array.js";
import { sampleCloudEvent } from "../support/sample-cloud-event.js";

const A = JSON.stringify(sampleCloudEvent({ id: "a" }));
const B = JSON.stringify(sampleCloudEvent({ id: "b" }), null, 2);

/** What was read and what was not, with lines, columns and codes. */
function shown({ events, rejected }: EventReading): { events: string[]; rejected: string[] } {
  return {
    events: events.map(({ event, line }) => `${line} ${event.id}`),
    rejected: rejected.map(({ line, column, problems }) => `${line}:${column} ${problems.map(({ code }) => code).join(" ")}`),
  };
}

const read = (text: string, lineBytes = 10_000) =>
  readJsonArray(text, { file: "log.json", limits: { lineBytes, documentBytes: 1_000_000 } });

describe("readJsonArray", () => {
  it("reads each element with the line at which it begins", () => {
    expect(shown(read(`\n[\n${A},\n\n${B} ,${A.replace('"a"', '"c"')}\n]\n`))).toEqual({ events: ["3 a", "5 b", "16 c"], rejected: [] });
    expect(read(`[${A}]`).events[0]).toMatchObject({ file: "log.json", line: 1 });
  });

  it("reads a single event, and an empty array as no event", () => {
    expect(shown(read(`\r\n${B}\n`))).toEqual({ events: ["2 b"], rejected: [] });
    expect(shown(read(" [ ] "))).toEqual({ events: [], rejected: [] });
  });

  it("goes on after an element that is no event", () => {
    expect(shown(read(`[\n1,\n"x",\n{"specversion":"1.0"},\n[${A}],\n${A}]`))).toEqual({
      events: ["6 a"],
      rejected: [
        "2:null not-an-object",
        "3:null not-an-object",
        "4:null missing-attribute missing-attribute missing-attribute missing-attribute",
        "5:null not-an-object",
      ],
    });
  });

  it("refuses a repeated key", () => {
    expect(shown(read(`[${A},\n${A.replace('"id":"a"', '"id":"x","id":"y"')},${A}]`))).toEqual({
      events: ["1 a", "2 a"],
      rejected: ["2:null repeated-key"],
    });
  });

  it.each([
    [`[${A}`, ["1 a"], "1:{end} unfinished-json"],
    [`[${A},`, ["1 a"], "1:{end} unfinished-json"],
    [`[${A},]`, ["1 a"], "1:{last} invalid-json"],
    [`[${A} {}]`, ["1 a"], `1:${A.length + 3} invalid-json`],
    [`[${A}] x`, ["1 a"], "1:{last} invalid-json"],
    [`[${A}\n,\n{"a" 1}, ${A}]`, ["1 a"], "3:6 invalid-json"],
    [`[${A},\n${"[".repeat(70)}`, ["1 a"], "2:65 too-deep"],
    [`${A}\n${A}`, ["1 a"], "2:1 invalid-json"],
    ["[", [], "1:2 unfinished-json"],
    ["[] []", [], "1:4 invalid-json"],
  ])("keeps what stands before a fault and rejects the rest: %#", (text, events, rejected) => {
    const place = rejected.replace("{end}", String(text.length + 1)).replace("{last}", String(text.length));
    expect(shown(read(text))).toEqual({ events, rejected: [place] });
  });

  it("bounds the length of an element and what is kept of it", () => {
    const long = JSON.stringify(sampleCloudEvent({ id: "long", data: "é".repeat(50_000) }));
    const reading = read(`[${A},${long},\n${A}]`, 5000);
    expect(shown(reading)).toEqual({ events: ["1 a", "2 a"], rejected: ["1:null line-too-long"] });
    expect(reading.rejected[0]).toMatchObject({ truncated: false, raw: long });
    const longer = read(`[${JSON.stringify("x".repeat(200_000))}]`, 5000).rejected[0];
    expect(longer).toMatchObject({ truncated: true });
    expect(longer?.raw.length).toBe(64 * 1024);
  });
});

describe("splitJsonArray", () => {
  it("finds every element of any array", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(undefined, 2), (values, indent) => {
        const text = JSON.stringify(values, null, indent);
        const elements = [...splitJsonArray(text)].map((piece) =>
          piece.kind === "element" ? JSON.parse(text.slice(piece.start, piece.end)) : piece,
        );
        expect(elements).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });
});
