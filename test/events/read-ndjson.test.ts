import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Chunks } from "../../src/events/encode-chunks.js";
import type { RawLine } from "../../src/events/line-splitter.js";
import { readNdjson } from "../../src/events/read-ndjson.js";

const encoder = new TextEncoder();

async function lines(chunks: Chunks, lineBytes = 1000): Promise<RawLine[]> {
  const read: RawLine[] = [];
  for await (const some of readNdjson(chunks, { lineBytes })) read.push(...some);
  return read;
}

/** Line numbers with texts or faults. */
function shown(read: readonly RawLine[]): string[] {
  return read.map(({ line, text, fault }) => `${line} ${fault ?? text}`);
}

describe("readNdjson", () => {
  it("numbers lines, passes over blank ones, and needs no line break at the end", async () => {
    expect(shown(await lines(["a\n\n \t\r\nb\r\n\r\nc"]))).toEqual(["1 a", "4 b\r", "6 c"]);
    expect(shown(await lines(["a\n"]))).toEqual(["1 a"]);
    expect(await lines([])).toEqual([]);
    expect(await lines([""])).toEqual([]);
    expect(await lines(["\n\r\n\n"])).toEqual([]);
  });

  it("leaves out a byte-order mark, at the start only", async () => {
    expect(shown(await lines(["\ufeffa\n\ufeffb"]))).toEqual(["1 a", "2 \ufeffb"]);
    expect(shown(await lines([Uint8Array.of(0xef), Uint8Array.of(0xbb, 0xbf, 0x61)]))).toEqual(["1 a"]);
  });

  it("does not break lines at U+2028 or a lone CR", async () => {
    expect(shown(await lines(["a\u2028b\rc\nd"]))).toEqual(["1 a\u2028b\rc", "2 d"]);
  });

  it("gives the same lines wherever the bytes are cut", async () => {
    const text = '\ufeff{"a":"é"}\r\n\n{"b":"🙂𝔵"}\n{"c":"日本"}\n\u0000bad';
    const bytes = encoder.encode(text);
    const expected = await lines([bytes]);
    expect(shown(expected)).toEqual(['1 {"a":"é"}\r', '3 {"b":"🙂𝔵"}', '4 {"c":"日本"}', "5 \u0000bad"]);
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(await lines([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(expected);
      for (let second = cut; second <= bytes.length; second++) {
        expect(await lines([bytes.subarray(0, cut), bytes.subarray(cut, second), bytes.subarray(second)])).toEqual(expected);
      }
    }
    expect(await lines([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
  });

  it("gives the same lines wherever a text is cut, also within a surrogate pair", async () => {
    const text = "x🙂y\n𝔵𝔵\né";
    const expected = await lines([text]);
    for (let cut = 0; cut <= text.length; cut++) expect(await lines([text.slice(0, cut), text.slice(cut)])).toEqual(expected);
    expect(await lines([..."x🙂".split("")])).toEqual(await lines(["x🙂"]));
  });

  it("reads from an asynchronous source, and from one that uses its memory again", async () => {
    async function* reused(): AsyncGenerator<Uint8Array> {
      const memory = new Uint8Array(3);
      for (const piece of ["ab\n", "cde", "fg\n", "h"]) {
        memory.set(encoder.encode(piece.padEnd(3, " ")));
        yield memory.subarray(0, piece.length);
      }
    }
    expect(shown(await lines(reused()))).toEqual(["1 ab", "2 cdefg", "3 h"]);
  });

  it("names the lines that are not UTF-8 and keeps their bytes", async () => {
    const bytes = Uint8Array.of(...encoder.encode("a\n"), 0x7b, 0xff, 0xe9, 0x0a, ...encoder.encode("é\n"), 0xc3);
    const read = await lines([bytes]);
    expect(shown(read)).toEqual(["1 a", "2 invalid-utf8", "3 é", "4 invalid-utf8"]);
    expect(read[1]).toMatchObject({ text: "{\ufffd\ufffd", bytes: Uint8Array.of(0x7b, 0xff, 0xe9) });
    expect(read[3]?.bytes).toEqual(Uint8Array.of(0xc3));
  });

  it.each([
    ["an overlong form", [0xc0, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["a lone continuation", [0x80]],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
  ])("refuses %s", async (_, bytes) => {
    expect(shown(await lines([Uint8Array.from(bytes)]))).toEqual(["1 invalid-utf8"]);
  });

  it("refuses text with half of a surrogate pair instead of altering it", async () => {
    expect(shown(await lines(["a\n{\ud800}\nb"]))).toEqual(["1 a", "2 invalid-utf8", "3 b"]);
    expect(shown(await lines(["a\ud83d"]))).toEqual(["1 invalid-utf8"]);
    expect(shown(await lines(["a\ud83d", encoder.encode("b")]))).toEqual(["1 invalid-utf8"]);
  });

  it("measures lines in bytes, up to the limit and not beyond", async () => {
    for (const chunking of [1, 2, 3, 1000]) {
      const bytes = encoder.encode(`${"é".repeat(5)}\n${"é".repeat(5)}x\n${"x".repeat(10)}\n${"x".repeat(11)}\nok\n${"y".repeat(40)}`);
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += chunking) chunks.push(bytes.subarray(at, at + chunking));
      expect(shown(await lines(chunks, 10))).toEqual([
        "1 ééééé",
        "2 line-too-long",
        "3 xxxxxxxxxx",
        "4 line-too-long",
        "5 ok",
        "6 line-too-long",
      ]);
    }
  });

  it("holds no more of an endless line than its limit", async () => {
    function* endless(): Generator<Uint8Array> {
      const mebibyte = new Uint8Array(1024 * 1024).fill(0x61);
      for (let piece = 0; piece < 300; piece++) yield mebibyte;
      yield encoder.encode("\nb");
    }
    const before = process.memoryUsage().arrayBuffers;
    const read = await lines(endless(), 1024 * 1024);
    expect(shown(read)).toEqual(["1 line-too-long", "2 b"]);
    expect(read[0]?.text.length).toBe(64 * 1024);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  });

  it("cuts any bytes into any chunks with the same result", async () => {
    const alphabet = fc.constantFrom(0x0a, 0x0d, 0x20, 0x61, 0xc3, 0xa9, 0xf0, 0x9f, 0x99, 0x82, 0xff, 0xef, 0xbb, 0xbf);
    await fc.assert(
      fc.asyncProperty(fc.array(alphabet, { maxLength: 60 }), fc.array(fc.nat(59), { maxLength: 6 }), async (numbers, cuts) => {
        const bytes = Uint8Array.from(numbers);
        const borders = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const chunks = borders.slice(1).map((end, index) => bytes.subarray(borders[index], end));
        expect(await lines(chunks, 12)).toEqual(await lines([bytes], 12));
      }),
      { numRuns: 500 },
    );
  });

  it("passes on a fault of the source", async () => {
    function* failing(): Generator<string> {
      yield "a\n";
      throw new Error("disk");
    }
    await expect(lines(failing())).rejects.toThrow("disk");
  });
});
