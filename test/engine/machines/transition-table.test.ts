import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnyMachineSnapshot, initialTransition, type StateValue, transition } from "xstate";
import { toXState } from "../../../src/engine/machines/to-xstate.js";
import { TransitionTable } from "../../../src/engine/machines/transition-table.js";
import type { Machine, StateNode } from "../../../src/language/model/machine.js";
import { lawTimeout, runs } from "../../laws/runs.js";
import { arbitraryMachine, types } from "./arbitrary-machine.js";

/** Which events come, or which of the waits that run are over, and how guards are answered meanwhile. */
const arbitraryLog = fc.array(fc.record({ choice: fc.nat(1000), answers: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }) }), {
  minLength: 5,
  maxLength: 15,
});

/** What XState itself says is scheduled after a step, given what was before. */
function scheduledAfter(before: ReadonlySet<string>, actions: readonly { type: string; params?: unknown }[]): ReadonlySet<string> {
  const scheduled = new Set(before);
  for (const { type, params } of actions) {
    const { sendId, id, delay } = (params ?? {}) as { sendId?: string; id?: string; delay?: number };
    if (type === "xstate.cancel" && sendId !== undefined) scheduled.delete(sendId);
    if (type === "xstate.raise" && delay !== undefined && id !== undefined) scheduled.add(id);
  }
  return scheduled;
}

/** Paths of the active states, as XState's value of the whole state names them. */
function activePaths(value: StateValue, prefix = ""): readonly string[] {
  if (typeof value === "string") return [prefix + value];
  return Object.entries(value).flatMap(([name, inner]) => [
    prefix + name,
    ...(inner === undefined ? [] : activePaths(inner, `${prefix}${name}.`)),
  ]);
}

/** Whether what lies around each active state is active too. */
function isPossible({ _nodes: nodes }: AnyMachineSnapshot): boolean {
  return nodes.every(({ parent }) => parent === undefined || nodes.includes(parent));
}

function kindsIn(node: StateNode, kinds: Map<string, number>): void {
  const note = (kind: string, there: boolean): void => void (there && kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
  note(node.type, true);
  note("always", node.always.length > 0);
  note("after", node.after.length > 0);
  for (const child of node.states.values()) kindsIn(child, kinds);
}

describe("TransitionTable", () => {
  it(
    "goes where XState goes, with every answer of the guards",
    () => {
      const tally = new Map<string, number>();
      const note = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);
      fc.assert(
        fc.property(arbitraryMachine, arbitraryLog, (machine, log) => {
          kindsIn(machine.root, tally);
          const table = new TransitionTable(machine);
          const reference = toXState(machine);
          const numberOf = new Map(reference.transitions.map((each, number) => [each, number]));
          let entry = table.initial;
          let [snapshot, begun] = initialTransition(reference.machine);
          let scheduled = scheduledAfter(new Set(), begun);
          let running = new Set([...entry.configuration.active].flatMap((state) => waitTypes(table, state)));
          expect([...running].sort()).toEqual([...scheduled].sort());
          for (const { choice, answers } of log) {
            const options = [...types, ...[...running].sort()];
            const type = options[choice % options.length] ?? "a";
            const answer = (number: number, remembered: number): boolean => answers[(number + remembered) % answers.length] ?? false;
            let remembered = 0;
            reference.ask.remembered = () => remembered++;
            reference.ask.oracle = (number) => answer(number, remembered);
            const declared = snapshot.status === "active" && reference.machine.getTransitionData(snapshot, { type }).length > 0;
            const [next, actions] = transition(reference.machine, snapshot, { type });
            const step = table.step(entry, type, ({ guarded, remembered: before }) => {
              note("asked");
              if (before.length > 0) note("asked after something was remembered");
              return answer(numberOf.get(guarded) ?? 0, before.length);
            });
            // Seen once in some thousand machines: a history state makes XState enter a state without the one around it, which its value does not name.
            if (!isPossible(next)) {
              note("not possible");
              break;
            }
            expect([...step.to.configuration.active].sort()).toEqual([...activePaths(next.value)].sort());
            expect(step.taken).toBe(declared);
            expect(step.remember.length).toBe(remembered);
            expect(step.to.final).toBe(next.status === "done");
            scheduled = scheduledAfter(new Set([...scheduled].filter((each) => each !== type)), actions);
            const kept = [...running].filter((each) => each !== type && isKept(table, each, step));
            running = new Set([...kept, ...[...step.entered].flatMap((state) => waitTypes(table, state))]);
            if (next.status !== "done") expect([...running].sort()).toEqual([...scheduled].sort());
            if (step.to !== entry) note("moved");
            if (type.startsWith("xstate.after") && declared) note("a wait moved");
            if (step.to.configuration.leaves.length > 1) note("several leaves");
            if (Object.keys(next.historyValue).length > 0) note("history kept");
            snapshot = next;
            entry = step.to;
          }
        }),
        { numRuns: Math.max(600, runs.numRuns), endOnFailure: true },
      );
      expect(tally.get("not possible") ?? 0).toBeLessThan(runs.numRuns / 100);
      for (const kind of ["parallel", "history", "final", "always", "after", "asked", "asked after something was remembered"])
        expect([kind, (tally.get(kind) ?? 0) > 50]).toEqual([kind, true]);
      for (const kind of ["moved", "a wait moved", "several leaves", "history kept"])
        expect([kind, (tally.get(kind) ?? 0) > 100]).toEqual([kind, true]);
    },
    lawTimeout,
  );

  it("tells apart what a history state would bring back", () => {
    const table = new TransitionTable(withHistory("deep"));
    const go = (from: typeof table.initial, type: string): typeof table.initial => table.step(from, type, () => true).to;
    const fresh = go(table.initial, "in");
    const further = go(fresh, "further");
    expect(further.configuration.leaves).toEqual(["inside.second.late"]);
    const out = go(further, "out");
    expect(out.configuration).toBe(table.initial.configuration);
    expect(out).not.toBe(table.initial);
    expect(go(out, "in").configuration.leaves).toEqual(["inside.second.late"]);
    expect(fresh.configuration.leaves).toEqual(["inside.second.early"]);
  });

  it("brings back no deeper than a shallow history state says", () => {
    const table = new TransitionTable(withHistory("shallow"));
    const go = (from: typeof table.initial, type: string): typeof table.initial => table.step(from, type, () => true).to;
    const out = go(go(go(table.initial, "in"), "further"), "out");
    expect(go(out, "in").configuration.leaves).toEqual(["inside.second.early"]);
  });
});

function waitTypes(table: TransitionTable, state: string): readonly string[] {
  return table.waits.filter((each) => each.state === state).map(({ type }) => type);
}

function isKept(table: TransitionTable, type: string, { to, left }: ReturnType<TransitionTable["step"]>): boolean {
  const wait = table.waits.find((each) => each.type === type);
  return wait !== undefined && to.configuration.active.has(wait.state) && !left.has(wait.state);
}

function withHistory(history: "shallow" | "deep"): Machine {
  const state = (name: string, more: Partial<StateNode>): StateNode => ({
    name,
    type: "atomic",
    initial: null,
    history: null,
    target: null,
    on: new Map(),
    always: [],
    after: [],
    states: new Map(),
    tags: [],
    meta: null,
    ...more,
  });
  const to = (target: string) => [{ target, guard: null, reenter: false, remember: new Map(), raise: [] }];
  const early = state("early", { on: new Map([["further", to("late")]]) });
  const second = state("second", {
    type: "compound",
    initial: "early",
    states: new Map([
      ["early", early],
      ["late", state("late", {})],
    ]),
  });
  const inside = state("inside", {
    type: "compound",
    initial: "first",
    on: new Map([["out", to("outside")]]),
    states: new Map([
      ["first", state("first", {})],
      ["second", second],
      ["back", state("back", { type: "history", history, target: "second" })],
    ]),
  });
  const outside = state("outside", { on: new Map([["in", to("#m.inside.back")]]) });
  const root = state("m", {
    type: "compound",
    initial: "outside",
    states: new Map([
      ["outside", outside],
      ["inside", inside],
    ]),
  });
  return { id: "m", title: null, key: { kind: "single" }, strict: false, root, alphabet: new Set(["in", "out", "further"]), order: 0 };
}
