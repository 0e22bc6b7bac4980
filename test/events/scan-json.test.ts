import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countKeysWritten } from "../../src/events/count-keys-written.js";
import { scanJson, skipSpace } from "../../src/events/scan-json.js";

/** Whether the whole text is one value, as `JSON.parse` sees it. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function scansAsWhole(text: string): boolean {
  const scan = scanJson(text, 0);
  return scan.ok && skipSpace(text, scan.end) === text.length;
}

/** Valid texts with up to three small wounds: the neighbourhood in which a scanner errs. */
const woundedJson = fc
  .tuple(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom(0, 1),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom("", ..."{}[],:\"\\ \t\n0189-+.eEtfnu/x'\u0000\u00a0")), { maxLength: 3 }),
  )
  .map(([value, indent, wounds]) =>
    wounds.reduce(
      (text, [where, what]) => {
        const at = text.length === 0 ? 0 : where % text.length;
        return text.slice(0, at) + what + text.slice(at + 1);
      },
      JSON.stringify(value, null, indent),
    ),
  );

describe("scanJson", () => {
  it("accepts what JSON.parse accepts, and nothing else", () => {
    fc.assert(
      fc.property(woundedJson, (text) => {
        expect(scansAsWhole(text)).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(["-0", "1e5", "1.5E-3", '"\\u00e9\\n\\/"', "true", "null", "{}", "[]", " [ ] ", '{"a":[{}]}', '"\u2028"', '"\ud800"'])(
    "accepts %s",
    (text) => {
      expect(isJson(text)).toBe(true);
      expect(scansAsWhole(text)).toBe(true);
    },
  );

  it.each([
    ["", "unfinished", 0],
    ["  ", "unfinished", 2],
    ['{"a":1', "unfinished", 6],
    ['{"a', "unfinished", 3],
    ['"\\', "unfinished", 2],
    ['"\\u12', "unfinished", 5],
    ["tru", "unfinished", 3],
    ["-", "unfinished", 1],
    ["1.", "unfinished", 2],
    ["1e+", "unfinished", 3],
    ["[1,", "unfinished", 3],
    ["[1,]", "misplaced", 3],
    ['{"a":1,}', "misplaced", 7],
    ["{'a':1}", "misplaced", 1],
    ["{a:1}", "misplaced", 1],
    ['{"a" 1}', "misplaced", 5],
    ['{"a":1 "b":2}', "misplaced", 7],
    ['{"a":1]', "misplaced", 6],
    ["[1}", "misplaced", 2],
    ["NaN", "misplaced", 0],
    ["[01]", "misplaced", 2],
    ["trux", "misplaced", 3],
    ['"a\tb"', "misplaced", 2],
    ['"\\x"', "misplaced", 2],
    ['"\\u12g4"', "misplaced", 5],
    ["+1", "misplaced", 0],
    [".5", "misplaced", 0],
    ["\ufeff{}", "misplaced", 0],
  ])("finds the fault of %j: %s at %d", (text, fault, offset) => {
    expect(isJson(text)).toBe(false);
    expect(scanJson(text, 0)).toEqual({ ok: false, fault, offset });
  });

  it("stops behind the value, whatever follows", () => {
    expect(scanJson('[{"a":1} , 5]', 1)).toEqual({ ok: true, end: 8, repeated: null });
  });

  it("counts levels without recursion", () => {
    expect(scansAsWhole("[".repeat(64) + "]".repeat(64))).toBe(true);
    expect(scanJson("[".repeat(65) + "]".repeat(65), 0)).toEqual({ ok: false, fault: "too-deep", offset: 64 });
    expect(scanJson('{"a":'.repeat(1_000_000), 0)).toEqual({ ok: false, fault: "too-deep", offset: 64 * 5 });
    expect(scansAsWhole(`[${"[],".repeat(10_000)}{}]`)).toBe(true);
  });

  it.each([
    ['{"a":1,"a":1}', "a", 7, ["a"]],
    ['{"a":1,"\\u0061":2}', "a", 7, ["a"]],
    ['{"x":[0,{"b":1, "c":2, "b" :3}]}', "b", 23, ["x", 1, "b"]],
    ['{"":1,"":2}', "", 6, [""]],
    ['{"__proto__":1,"__proto__":2}', "__proto__", 15, ["__proto__"]],
  ])("finds the repeated key of %s", (text, key, offset, path) => {
    expect(scanJson(text, 0)).toMatchObject({ ok: true, end: text.length, repeated: { key, offset, path } });
  });

  it("does not take keys of different objects for one", () => {
    expect(scanJson('{"a":{"a":1},"b":[{"a":1},{"a":1}],"constructor":1}', 0)).toMatchObject({ ok: true, repeated: null });
  });
});

describe("countKeysWritten", () => {
  function keysIn(value: unknown): number {
    if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + keysIn(item), 0);
    if (typeof value !== "object" || value === null) return 0;
    return Object.values(value).reduce((sum: number, item) => sum + keysIn(item), Object.keys(value).length);
  }

  it("counts the keys of any text that JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("", "  ", "\t"), (value, indent) => {
        expect(countKeysWritten(JSON.stringify(value, null, indent))).toBe(keysIn(value));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{"a" : 1, "a"\t:\r\n2}', 2],
    ['{"a":"\\":\\\\"}', 1],
    ['{"a\\"":"b\\\\","c":": \\" :"}', 2],
    ['["a:", "b", ":"]', 0],
    ['"a":', 1],
    ['"a', 0],
  ])("counts %s as %d", (text, count) => {
    expect(countKeysWritten(text)).toBe(count);
  });
});
