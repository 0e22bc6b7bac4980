import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCycles } from "../../../src/language/rules/find-cycles.js";

const graphOf = (edges: readonly (readonly [string, string])[]) => {
  const graph = new Map<string, { to: string; where: string }[]>();
  for (const [from, to] of edges) graph.set(from, [...(graph.get(from) ?? []), { to, where: `${from}${to}` }]);
  return graph;
};

describe("findCycles", () => {
  it("finds none where there is none", () => {
    expect(
      findCycles(
        graphOf([
          ["a", "b"],
          ["b", "c"],
          ["a", "c"],
        ]),
      ),
    ).toEqual([]);
  });

  it("names the way round, and the step that closes it", () => {
    expect(
      findCycles(
        graphOf([
          ["x", "a"],
          ["a", "b"],
          ["b", "a"],
        ]),
      ),
    ).toEqual([{ names: ["a", "b", "a"], where: "ba" }]);
    expect(findCycles(graphOf([["a", "a"]]))).toEqual([{ names: ["a", "a"], where: "aa" }]);
  });

  it("finds a cycle exactly where some name leads back to itself", () => {
    const name = fc.constantFrom("a", "b", "c", "d", "e");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 10 }), (edges) => {
        const reach = new Map(
          ["a", "b", "c", "d", "e"].map((from) => [from, new Set<string>(edges.filter(([start]) => start === from).map(([, to]) => to))]),
        );
        for (let round = 0; round < 5; round += 1)
          for (const reached of reach.values()) for (const to of [...reached]) for (const next of reach.get(to) ?? []) reached.add(next);
        const circular = [...reach].some(([from, reached]) => reached.has(from));
        expect(findCycles(graphOf(edges)).length > 0).toBe(circular);
      }),
    );
  });

  it("does not mind a very long chain", () => {
    const chain = Array.from({ length: 50_000 }, (_, index): [string, string] => [`n${index}`, `n${index + 1}`]);
    expect(findCycles(graphOf(chain))).toEqual([]);
  });
});
