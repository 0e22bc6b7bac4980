import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/events/event.js";
import { dataChecks } from "../../../src/language/build/data-checks.js";

const compile = dataChecks();
const pointers = (schema: { readonly [key: string]: Json } | null, data: Json) => compile(schema)(data).map(({ pointer }) => pointer);

describe("dataChecks", () => {
  it("finds nothing where nothing is described", () => {
    expect(pointers(null, { a: [1] })).toEqual([]);
  });

  it.each<[{ readonly [key: string]: Json }, Json, string, string]>([
    [{ type: "object", required: ["a"] }, {}, "", "`a` belum ada"],
    [{ type: "object", properties: {}, additionalProperties: false }, { b: 1 }, "", "`b` tidak dikenal"],
    [{ type: "object", properties: { a: { type: "string" } } }, { a: 1 }, "/a", "harus berupa teks"],
    [{ type: "object", properties: { a: { enum: ["x", "y"] } } }, { a: "z" }, "/a", "harus salah satu dari `x`, `y`"],
    [{ type: "object", properties: { a: { const: 1 } } }, { a: 2 }, "/a", "harus salah satu dari `1`"],
    [
      { type: "object", properties: { a: { type: "string", format: "date-time" } } },
      { a: "2020-01-01T00:00:00" },
      "/a",
      "bukan `date-time` yang benar",
    ],
    [{ type: "object", properties: { a: { type: "string", format: "date" } } }, { a: "2019-02-30" }, "/a", "bukan `date` yang benar"],
    [{ type: "object", properties: { a: { type: "string", format: "email" } } }, { a: "x" }, "/a", "bukan `email` yang benar"],
    [
      { type: "object", properties: { a: { type: "string", pattern: "^a$", maxLength: 9 } } },
      { a: "b" },
      "/a",
      "tidak cocok dengan pola `^a$`",
    ],
    [{ type: "object", properties: { a: { type: "string", maxLength: 2 } } }, { a: "abc" }, "/a", "paling banyak 2"],
    [{ type: "object", properties: { a: { type: "array", minItems: 1 } } }, { a: [] }, "/a", "paling sedikit 1"],
    [{ type: "object", properties: { a: { type: "integer", minimum: 3 } } }, { a: 2 }, "/a", "harus >= 3"],
    [{ type: "array" }, { a: 2 }, "", "harus berupa daftar"],
  ])("%j on %j", (schema, data, pointer, message) => {
    const problems = compile(schema)(data);
    expect(problems.map((problem) => problem.pointer)).toEqual([pointer]);
    expect(problems[0]?.message.id).toBe(message);
  });

  it("takes an event without data for one that says nothing", () => {
    expect(pointers({ type: "object", properties: { a: { type: "string" } } }, null)).toEqual([]);
    expect(pointers({ type: "object", required: ["a"] }, null)).toEqual([""]);
    expect(pointers({ type: ["object", "null"], required: ["a"] }, null)).toEqual([]);
  });

  it("does not take a prototype's property for the data's own", () => {
    expect(pointers({ type: "object", required: ["toString"] }, {})).toEqual([""]);
  });

  it("reads times as they are read everywhere else", () => {
    const schema = { type: "object", properties: { a: { type: "string", format: "date-time" } } };
    expect(pointers(schema, { a: "2020-01-01T00:00:00+07:00" })).toEqual([]);
    expect(pointers(schema, { a: "2020-01-01T23:59:60Z" })).toEqual(["/a"]);
  });

  it("tries a pattern on no text that is longer than patterns are meant for", () => {
    const schema = { type: "string", pattern: "^(a|a)*$", maxLength: 1000 };
    const start = performance.now();
    expect(pointers(schema, `${"a".repeat(100_000)}!`)).toEqual(["", ""]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("takes schemas that return to themselves", () => {
    const schema = {
      type: "object",
      properties: { next: { $ref: "#/$defs/node" } },
      $defs: { node: { type: "object", properties: { next: { $ref: "#/$defs/node" }, name: { type: "string" } } } },
    };
    expect(pointers(schema, { next: { next: { name: 1 } } })).toEqual(["/next/next/name"]);
  });

  it("never throws for data", () => {
    const check = compile({
      type: "object",
      properties: { a: { type: "array", items: { type: "string", format: "uri", pattern: "^h", maxLength: 99 } } },
    });
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(Array.isArray(check(JSON.parse(text)))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
