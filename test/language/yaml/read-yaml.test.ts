import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Problems } from "../../../src/language/problems.js";
import type { LocatedNode } from "../../../src/language/yaml/located.js";
import { plainValue } from "../../../src/language/yaml/plain-value.js";
import { readYaml } from "../../../src/language/yaml/read-yaml.js";

function read(text: string): { root: LocatedNode | null; codes: readonly string[]; at: readonly string[] } {
  const problems = new Problems("a.yaml", text);
  const root = readYaml(text, problems);
  const found = problems.diagnostics();
  return {
    root,
    codes: found.map(({ code }) => code),
    at: found.map(({ place }) => `${place?.span.start.line}:${place?.span.start.column}`),
  };
}

function plainOf(text: string): unknown {
  const { root, codes } = read(text);
  expect(codes).toEqual([]);
  return root === null ? null : JSON.parse(JSON.stringify(plainValue(root)));
}

describe("readYaml", () => {
  it("reads YAML 1.2: words, times and dates are text", () => {
    expect(plainOf("a: no\nb: 08:30\nc: 2026-01-01\nd: 1.10\ne: [x, {f: true}]\ng:\n")).toEqual({
      a: "no",
      b: "08:30",
      c: "2026-01-01",
      d: 1.1,
      e: ["x", { f: true }],
      g: null,
    });
  });

  it("keeps keys as they are written", () => {
    expect(plainOf("2017: a\n1.10: b\ntrue: c\n<<: d\n")).toEqual({ "2017": "a", "1.10": "b", true: "c", "<<": "d" });
  });

  it("knows where everything stands", () => {
    const { root } = read("a:\n  - x\n  - bb: ccc\n");
    const list = root?.kind === "map" ? root.entries.get("a")?.node : null;
    const map = list?.kind === "list" ? list.items[1] : null;
    const entry = map?.kind === "map" ? map.entries.get("bb") : null;
    expect(entry?.keySpan).toEqual({ start: { line: 3, column: 5 }, end: { line: 3, column: 7 } });
    expect(entry?.node.span).toEqual({ start: { line: 3, column: 9 }, end: { line: 3, column: 12 } });
  });

  it("counts columns after a byte order mark as if it were not there", () => {
    const { root } = read("\uFEFFa: b");
    expect(root?.kind === "map" ? root.entries.get("a")?.node.span.start : null).toEqual({ line: 1, column: 4 });
  });

  it("lets a missing value stand at its key", () => {
    const { root } = read("a:\nb: 1\n");
    expect(root?.kind === "map" ? root.entries.get("a")?.node.span.start : null).toEqual({ line: 1, column: 1 });
  });

  it("puts every plain word where its source stands", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.dictionary(word, word, { minKeys: 1, noNullPrototype: true }), (pairs) => {
        const text = Object.entries(pairs)
          .map(([key, value]) => `${key}: "${value}"`)
          .join("\n");
        const { root } = read(text);
        const lines = text.split("\n");
        for (const { key, keySpan, node } of root?.kind === "map" ? root.entries.values() : []) {
          expect(lines[keySpan.start.line - 1]?.slice(keySpan.start.column - 1, keySpan.end.column - 1)).toBe(key);
          expect(lines[node.span.start.line - 1]?.slice(node.span.start.column - 1, node.span.end.column - 1)).toBe(`"${pairs[key]}"`);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("readYaml on what it must not accept", () => {
  it.each([
    ["nothing", "", "empty-file"],
    ["only a comment", "# x\n", "empty-file"],
    ["two documents", "a: 1\n---\nb: 2\n", "multiple-documents"],
    ["an alias", "a: &x 1\nb: *x\n", "yaml-alias"],
    ["a billion laughs", `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `k${n}: &k${n} [*a, *a]`).join("\n")}`, "yaml-alias"],
    ["an anchor within itself", "a: &a [*a]\n", "yaml-alias"],
    ["a tag", "a: !!binary aGk=\n", "yaml-tag"],
    ["a tag on a map", "!!map\na: 1\n", "yaml-tag"],
    ["another version of YAML", "%YAML 1.1\n---\na: no\n", "yaml-syntax"],
    ["a tag directive", "%TAG ! tag:example,2000:\n---\na: 1\n", "yaml-syntax"],
    ["a tab", "a:\n\tb: 1\n", "yaml-tab"],
    ["an unclosed quote", "a: 'x\nb: 1\n", "yaml-syntax"],
    ["a prototype", "a: { __proto__: { b: 1 } }\n", "unsafe-name"],
    ["a constructor", "constructor: 1\n", "unsafe-name"],
    ["a key that is a list", "? [a]\n: 1\n", "key-not-text"],
    ["a key that is missing", ": 1\n", "key-not-text"],
    ["infinity", "a: .inf\n", "unsupported-value"],
    ["no number", "a: [.nan]\n", "unsupported-value"],
    ["a number beyond all bounds", "a: 1e999\n", "unsupported-value"],
  ])("refuses %s", (_, text, code) => {
    expect(read(text).codes).toContain(code);
  });

  it("names each key that is written twice, and keeps the first", () => {
    const { root, codes, at } = read("a: 1\nb: 2\na: 3\n'a': 4\n");
    expect(codes).toEqual(["duplicate-key", "duplicate-key"]);
    expect(at).toEqual(["3:1", "4:1"]);
    expect(root === null ? null : plainValue(root)).toMatchObject({ a: 1 });
  });

  it("leaves no prototype on any map", () => {
    const { root } = read("a: { b: 1 }\n");
    const value = root === null ? null : plainValue(root);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(typeof value === "object" && value !== null && "toString" in value).toBe(false);
  });

  it.each([
    ["brackets", "[".repeat(500_000)],
    ["braces", "{a: ".repeat(300_000)],
    ["lists in one line", "- ".repeat(500_000)],
    ["keys in one line", "? ".repeat(500_000)],
    ["indentation", Array.from({ length: 1900 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    ["many levels below the bound of one line", Array.from({ length: 200 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ])("refuses too deep %s, soon", (_, text) => {
    const start = performance.now();
    expect(read(text).codes).toEqual(["nested-too-deep"]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("refuses a text of more than two mebibytes without reading it", () => {
    expect(read(`a: ${"x".repeat(3 * 1024 * 1024)}`).codes).toEqual(["file-too-large"]);
  });

  it("never throws, whatever the text", () => {
    const piece = fc.constantFrom(
      "a",
      ": ",
      "- ",
      "\n",
      "  ",
      "[",
      "]",
      "{",
      "}",
      "'",
      '"',
      "#",
      "&a",
      "*a",
      "!x",
      "|",
      ">",
      "?",
      ",",
      "%",
      "---",
      "\t",
      "\u0000",
      "\u001f",
      "é",
      "1",
      "~",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { root, codes } = read(pieces.join(""));
        expect(root !== null || codes.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
