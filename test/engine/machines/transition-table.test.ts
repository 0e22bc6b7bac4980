import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initialTransition, transition } from "xstate";
import { toXState } from "../../../src/engine/machines/to-xstate.js";
import { TransitionTable } from "../../../src/engine/machines/transition-table.js";
import type { Condition } from "../../../src/language/model/condition.js";
import type { Machine, StateNode, Transition } from "../../../src/language/model/machine.js";

const types = ["a", "b", "c"];
const always: Condition = { kind: "all", of: [] };

interface Shape {
  readonly states: number;
  /** Number of children of each state; a state with children is compound. */
  readonly children: readonly number[];
  readonly transitions: readonly {
    from: number;
    child: number;
    type: number;
    to: number;
    toChild: number;
    guarded: boolean;
    stays: boolean;
  }[];
  readonly final: number;
}

const arbitraryShape: fc.Arbitrary<Shape> = fc.integer({ min: 1, max: 4 }).chain((states) =>
  fc.record({
    states: fc.constant(states),
    children: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: states, maxLength: states }),
    transitions: fc.array(
      fc.record({
        from: fc.nat(states - 1),
        child: fc.nat(2),
        type: fc.nat(types.length - 1),
        to: fc.nat(states - 1),
        toChild: fc.nat(2),
        guarded: fc.boolean(),
        stays: fc.boolean(),
      }),
      { minLength: 4, maxLength: 12 },
    ),
    final: fc.nat(states),
  }),
);

function buildMachine(shape: Shape): Machine {
  const nodeId = (state: number): string => `s${state}`;
  const isFinal = (state: number): boolean => state === shape.final && state > 0;
  const on = (wanted: (t: Shape["transitions"][number]) => boolean): Map<string, Transition[]> => {
    const map = new Map<string, Transition[]>();
    for (const each of shape.transitions.filter(wanted)) {
      const type = types[each.type] ?? "a";
      const target = each.stays ? null : `#m.${nodeId(each.to)}`;
      const list = map.get(type) ?? [];
      map.set(type, list);
      list.push({ target, guard: each.guarded ? { ...always } : null, remember: new Map(each.guarded ? [["by", { kind: "actor" }]] : []) });
    }
    return map;
  };
  const states = new Map<string, StateNode>();
  for (let state = 0; state < shape.states; state++) {
    const count = isFinal(state) ? 0 : (shape.children[state] ?? 0);
    const children = new Map<string, StateNode>();
    for (let child = 0; child < count; child++) {
      const name = `c${child}`;
      children.set(name, {
        name,
        type: "atomic",
        initial: null,
        on: on((t) => t.from === state && t.child === child + 1),
        states: new Map(),
        tags: [],
      });
    }
    states.set(nodeId(state), {
      name: nodeId(state),
      type: isFinal(state) ? "final" : count > 0 ? "compound" : "atomic",
      initial: count > 0 ? "c0" : null,
      on: isFinal(state) ? new Map() : on((t) => t.from === state && (t.child === 0 || t.child > count)),
      states: children,
      tags: [],
    });
  }
  const root: StateNode = { name: "m", type: "compound", initial: nodeId(0), on: new Map(), states, tags: [] };
  return { id: "m", title: null, key: { kind: "single" }, strict: false, root, alphabet: new Set(types), order: 0 };
}

describe("TransitionTable", () => {
  it("goes where XState goes, with every answer of the guards", () => {
    let moved = 0;
    let asked = 0;
    fc.assert(
      fc.property(
        arbitraryShape,
        fc.array(fc.tuple(fc.constantFrom(...types), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 })), {
          minLength: 5,
          maxLength: 15,
        }),
        (shape, log) => {
          const machine = buildMachine(shape);
          const table = new TransitionTable(machine);
          const reference = toXState(machine);
          let entry = table.initial;
          let [snapshot] = initialTransition(reference.machine);
          for (const [type, answers] of log) {
            const answer = (number: number): boolean => answers[number % answers.length] ?? false;
            reference.ask.oracle = answer;
            const declared = snapshot.status === "active" && reference.machine.getTransitionData(snapshot, { type }).length > 0;
            const [next, actions] = transition(reference.machine, snapshot, { type });
            const fresh = toXState(machine).transitions.map((each) => each.guard);
            const step = table.step(entry, type, (guarded) => {
              asked++;
              return answer(fresh.indexOf(guarded.guard));
            });
            expect(snapshotPath(next.value)).toBe(step.to.path);
            expect(step.taken).toBe(declared);
            expect(step.remember.length).toBe(actions.map((action): string => action.type).filter((type) => type === "remember").length);
            expect(step.to.final).toBe(next.status === "done");
            if (step.to !== entry) moved++;
            snapshot = next;
            entry = step.to;
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(moved).toBeGreaterThan(100);
    expect(asked).toBeGreaterThan(100);
  });
});

function snapshotPath(value: unknown): string {
  if (typeof value === "string") return value;
  const [[name, inner] = ["", ""]] = Object.entries(value as Record<string, unknown>);
  return `${name}.${snapshotPath(inner)}`;
}
