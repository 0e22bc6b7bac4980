import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMachine } from "xstate";
import type { MachineNames } from "../../../src/language/build/names.js";
import { reachesState, targetsFrom } from "../../../src/language/build/resolve-target.js";

interface Tree {
  readonly [name: string]: Tree;
}

interface Config {
  initial?: string;
  states?: { [name: string]: Config };
  on?: { go: string };
}

function config(tree: Tree): Config {
  const [first] = Object.keys(tree);
  if (first === undefined) return {};
  return { initial: first, states: Object.fromEntries(Object.entries(tree).map(([name, inner]) => [name, config(inner)])) };
}

function paths(tree: Tree, above: readonly string[] = []): readonly (readonly string[])[] {
  return Object.entries(tree).flatMap(([name, inner]) => [[...above, name], ...paths(inner, [...above, name])]);
}

function namesOf(tree: Tree): MachineNames {
  return {
    states: new Map(paths(tree).map((path) => [path.join("."), [path.join(".")]])),
    histories: new Set(),
    parallel: false,
    remembered: new Map(),
    alphabet: [],
  };
}

/** Whether XState takes the target at that state. */
function accepted(tree: Tree, from: readonly string[], target: string): boolean {
  const root = config(tree);
  let at = root;
  for (const name of from) at = at.states?.[name] ?? {};
  at.on = { go: target };
  try {
    createMachine({ id: "m", ...root });
    return true;
  } catch {
    return false;
  }
}

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.oneof({ depthSize: "small" }, fc.constant({}), tie("tree")), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
}));

describe("reachesState", () => {
  it("agrees with XState on every target", () => {
    const written = fc.stringMatching(/^(#m\.|\.)?[abc](\.[abc]){0,2}$/);
    let reached = 0;
    fc.assert(
      fc.property(
        tree.filter((each) => Object.keys(each).length > 0),
        fc.nat(),
        written,
        (states, index, target) => {
          const all = [[], ...paths(states)];
          const from = all[index % all.length] ?? [];
          const expected = accepted(states, from, target);
          if (expected) reached += 1;
          expect(reachesState(target, from, "m", namesOf(states))).toBe(expected);
        },
      ),
      { numRuns: 300 },
    );
    expect(reached).toBeGreaterThan(5);
  });

  it("reaches everything that it offers", () => {
    const names = namesOf({ none: {}, open: { waiting: {}, held: {} }, settled: {} });
    for (const from of [[], ["none"], ["open"], ["open", "held"]]) {
      const offered = targetsFrom(from, "m", names);
      expect(offered.length).toBeGreaterThan(4);
      expect(offered.filter((target) => !reachesState(target, from, "m", names))).toEqual([]);
    }
  });

  it("does not take another machine's states", () => {
    expect(reachesState("#other.none", ["none"], "m", namesOf({ none: {} }))).toBe(false);
    expect(reachesState("#m", ["none"], "m", namesOf({ none: {} }))).toBe(false);
  });
});
