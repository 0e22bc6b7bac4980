import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Chunks, encodeChunks } from "../../src/events/encode-chunks.js";
import type { EventReading } from "../../src/events/event-reading.js";
import { inputFormat } from "../../src/events/input-format.js";
import { readEvents } from "../../src/events/read-events.js";
import { sampleCloudEvent } from "../support/sample-cloud-event.js";

const encoder = new TextEncoder();

const read = (chunks: Chunks) => readEvents(chunks, { file: "log", limits: { lineBytes: 2000, documentBytes: 5000 } });

function shown({ events, rejected }: EventReading): { events: string[]; rejected: string[] } {
  return {
    events: events.map(({ event, line }) => `${line} ${event.id}`),
    rejected: rejected.map(({ line, column, problems }) => `${line}:${column} ${problems.map(({ code }) => code).join(" ")}`),
  };
}

const text = (id: string) => JSON.stringify(sampleCloudEvent({ id }));

describe("readEvents", () => {
  it("reads lines, an array, and a single event in readable form", async () => {
    const lines = `\ufeff\n${text("a")}\r\n${text("b")}`;
    const array = `\ufeff\n [${text("a")},\n${text("b")}]`;
    const single = `\n{ \r\n${text("a").slice(1)}`;
    expect(shown(await read([lines]))).toEqual({ events: ["2 a", "3 b"], rejected: [] });
    expect(shown(await read([array]))).toEqual({ events: ["2 a", "3 b"], rejected: [] });
    expect(shown(await read([single]))).toEqual({ events: ["2 a"], rejected: [] });
    for (const input of [lines, array, single]) {
      const whole = await read([input]);
      expect(await read([...encoder.encode(input)].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
      expect(await read(input.split(""))).toEqual(whole);
    }
  });

  it("reads nothing from nothing", async () => {
    for (const input of [[], [""], ["\n \n"], ["[]"]]) expect(await read(input)).toEqual({ events: [], rejected: [] });
  });

  it("rejects line by line and goes on", async () => {
    const input = [
      text("a"),
      '{"specversion":"1.0",',
      '{"a":1}}',
      '{"a":1,"a":2}',
      text("a").replace('"id"', '"id":"x","\\u0069d"'),
      "[1]",
      "null",
      `{"data":${"[".repeat(500)}`,
      `${"[".repeat(500)}${"]".repeat(500)}`,
      "x".repeat(2001),
      text("b"),
      "id,time",
    ].join("\r\n");
    expect(shown(await read([input]))).toEqual({
      events: ["1 a", "11 b"],
      rejected: [
        "2:23 unfinished-json",
        "3:8 invalid-json",
        "4:null missing-attribute missing-attribute missing-attribute missing-attribute missing-attribute",
        "5:31 repeated-key",
        "6:null not-an-object",
        "7:null not-an-object",
        "8:72 too-deep",
        "9:null not-an-object",
        "10:null line-too-long",
        "12:1 invalid-json",
      ],
    });
  });

  it("keeps the rejected line, the harmless beginning of it, and bytes that are no text", async () => {
    const hostile = `\u001b[31m{${"y".repeat(200)}\u202e`;
    const { rejected } = await read([hostile, "\r\n", Uint8Array.of(0x7b, 0xff)]);
    expect(rejected).toMatchObject([
      { file: "log", line: 1, raw: hostile, truncated: false, base64: null },
      { file: "log", line: 2, raw: "{\ufffd", base64: "e/8=" },
    ]);
    expect(rejected[0]?.text).toBe(`\\u{1b}[31m{${"y".repeat(114)}…`);
  });

  it("refuses a whole document that is too long or not UTF-8, and says where", async () => {
    expect(shown(await read([`[${`${text("a")},`.repeat(40)}`]))).toEqual({ events: [], rejected: ["1:null document-too-long"] });
    expect(shown(await read([`[${text("a")},\n`, Uint8Array.of(0x22, 0xff, 0x22, 0x0a), "1]"]))).toEqual({
      events: [],
      rejected: ["2:null invalid-utf8"],
    });
  });

  it("stops reading a document once it is too long", async () => {
    let pieces = 0;
    function* endless(): Generator<string> {
      for (yield "["; ; pieces++) yield " ".repeat(1000);
    }
    expect(shown(await read(endless()))).toEqual({ events: [], rejected: ["1:null document-too-long"] });
    expect(pieces).toBeLessThan(10);
  });

  it("closes the source in every case", async () => {
    for (const input of [text("a"), `[${text("a")}]`, `[${" ".repeat(6000)}`]) {
      let closed = false;
      const source = (function* (): Generator<string> {
        try {
          yield input;
        } finally {
          closed = true;
        }
      })();
      await read(source);
      expect(closed).toBe(true);
    }
  });

  it("passes on a fault of the source", async () => {
    for (const first of ["", "[", text("a")]) {
      const failing = (function* (): Generator<string> {
        yield first;
        throw new Error("disk");
      })();
      await expect(read(failing)).rejects.toThrow("disk");
    }
  });

  it("never throws and never loses a line, whatever the bytes", async () => {
    const piece = fc.oneof(fc.string(), fc.uint8Array(), fc.constant("\n"), fc.json(), fc.constant(`\n${text("a")}\r\n`));
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        const chunks = ["x\n", ...pieces];
        const { events, rejected } = await read(chunks);
        const held = (await linesOf(chunks)).filter((line) => line.some((byte) => ![0x20, 0x09, 0x0d].includes(byte)));
        expect(events.length + rejected.length).toBe(held.length);
      }),
      { numRuns: 300 },
    );
  });
});

/** The lines that the chunks hold together, as bytes. */
async function linesOf(chunks: Chunks): Promise<number[][]> {
  const lines: number[][] = [[]];
  for await (const chunk of encodeChunks(chunks)) {
    for (const byte of chunk) {
      if (byte === 0x0a) lines.push([]);
      else lines.at(-1)?.push(byte);
    }
  }
  return lines;
}

describe("inputFormat", () => {
  it.each([
    ["", null],
    [" \r\n\t", null],
    ["\ufeff", null],
    ["[", "document"],
    ["\ufeff \n[1", "document"],
    ["{", null],
    ["{ \r", null],
    ["{ \r\n", "document"],
    ['{"', "lines"],
    ["x", "lines"],
    [`${" ".repeat(70_000)}[`, "lines"],
  ])("tells %j", (head, format) => {
    expect(inputFormat(encoder.encode(head))).toBe(format);
  });
});
