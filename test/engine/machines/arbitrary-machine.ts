import fc from "fast-check";
import type { Condition } from "../../../src/language/model/condition.js";
import type { Machine, StateNode, Transition, Wait } from "../../../src/language/model/machine.js";

/** Event types that generated machines hear. */
export const types = ["a", "b", "c"] as const;

/** Names that they call to themselves; a transition on one of them raises only later ones, so that none goes on for ever. */
const raisedNames = ["~r", "~s"] as const;

const always: Condition = { kind: "all", of: [] };

/** Guards told apart by identity alone: a test answers them by their number. */
function guard(): Condition {
  return { ...always };
}

const wait: Omit<Wait, "transitions"> = {
  period: {
    term: { kind: "counted", milliseconds: 1000, text: "1 second" },
    clock: "c",
    counting: "from-start",
    ifClosed: "stay",
    basis: null,
    source: null,
  },
};

/** A tree of states, before transitions are drawn between them. */
interface Shape {
  readonly type: "atomic" | "compound" | "parallel" | "final" | "history";
  readonly deep: boolean;
  readonly withTarget: boolean;
  readonly children: readonly Shape[];
}

const leaf = fc.record({
  type: fc.constantFrom("atomic" as const, "atomic" as const, "atomic" as const, "final" as const, "history" as const),
  deep: fc.boolean(),
  withTarget: fc.boolean(),
  children: fc.constant<readonly Shape[]>([]),
});

function inner(depth: number): fc.Arbitrary<Shape> {
  if (depth === 0) return leaf;
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constantFrom("compound" as const, "compound" as const, "parallel" as const),
        deep: fc.boolean(),
        withTarget: fc.boolean(),
        children: fc.array(inner(depth - 1), { minLength: 1, maxLength: 3 }),
      }),
    },
  );
}

/** Dice by which transitions are drawn. */
type Dice = () => number;

interface Place {
  readonly path: string;
  readonly shape: Shape;
}

/** A parallel state and a state that holds others need a child that can be active. */
function sound(shape: Shape): Shape {
  const children = shape.children.map(sound);
  const [first, ...others] = children;
  if (first === undefined || (shape.type !== "compound" && shape.type !== "parallel")) return { ...shape, children: [] };
  const begin: Shape = first.type === "history" || first.type === "final" ? { ...first, type: "atomic" } : first;
  return { ...shape, children: [begin, ...others] };
}

function places(shape: Shape, path: string): readonly Place[] {
  return shape.children.flatMap((child, index) => {
    const own = path === "" ? `s${index}` : `${path}.s${index}`;
    return [{ path: own, shape: child }, ...places(child, own)];
  });
}

/** Whether a transition from one state to another leads from one parallel region straight into another. */
function crosses(root: Shape, from: string, to: string): boolean {
  const [left, right] = [from.split("."), to.split(".")];
  let at = root;
  for (let depth = 0; depth < Math.min(left.length, right.length); depth++) {
    if (left[depth] !== right[depth]) return from !== "" && at.type === "parallel";
    at = at.children[Number(left[depth]?.slice(1))] ?? at;
  }
  return false;
}

function drawTransition(dice: Dice, from: string, root: Shape, every: readonly Place[], later: readonly string[]): Transition {
  const all = every.filter(({ path }) => !crosses(root, from, path));
  const target = all[dice() % Math.max(1, all.length)];
  const stays = dice() % 4 === 0;
  const remembers = dice() % 3 === 0;
  const raised = later[dice() % (later.length * 3 + 1)];
  return {
    target: stays || target === undefined ? null : `#m.${target.path}`,
    guard: dice() % 3 === 0 ? guard() : null,
    reenter: dice() % 4 === 0,
    remember: new Map(remembers ? [["by", { kind: "actor" }]] : []),
    raise: raised === undefined ? [] : [raised],
  };
}

/** `always` leads only to places further on in the file that do not hold it, so that none goes on for ever. */
function drawAlways(dice: Dice, here: number, all: readonly Place[]): readonly Transition[] {
  const further = all.slice(here + 1).filter(({ path }) => !path.startsWith(`${all[here]?.path ?? ""}.`) && isPlain(path, all));
  const target = further[dice() % Math.max(1, further.length)];
  if (target === undefined || dice() % 4 !== 0) return [];
  return [{ target: `#m.${target.path}`, guard: guard(), reenter: false, remember: new Map([["by", { kind: "actor" }]]), raise: [] }];
}

/** Neither a history state, which may lead back, nor inside parallel regions, where others are entered too. */
function isPlain(path: string, all: readonly Place[]): boolean {
  return all.every(({ path: other, shape }) =>
    other === path ? shape.type === "atomic" || shape.type === "final" : !path.startsWith(`${other}.`) || shape.type === "compound",
  );
}

function build(root: Shape, parent: Shape, shape: Shape, path: string, name: string, dice: Dice, all: readonly Place[]): StateNode {
  const here = all.findIndex((place) => place.path === path);
  const on = new Map<string, readonly Transition[]>();
  const inert = shape.type === "final" || shape.type === "history";
  if (!inert) {
    for (const type of types)
      if (dice() % 2 === 0)
        on.set(type, [drawTransition(dice, path, root, all, raisedNames), drawTransition(dice, path, root, all, raisedNames)]);
    for (const [index, raised] of raisedNames.entries())
      if (dice() % 2 === 0) on.set(raised, [drawTransition(dice, path, root, all, raisedNames.slice(index + 1))]);
  }
  const states = new Map(
    shape.children.map((child, index): [string, StateNode] => {
      const own = `s${index}`;
      return [own, build(root, shape, child, path === "" ? own : `${path}.${own}`, own, dice, all)];
    }),
  );
  return {
    name,
    type: shape.type,
    initial: shape.type === "compound" ? "s0" : null,
    history: shape.type === "history" ? (shape.deep ? "deep" : "shallow") : null,
    target: shape.type === "history" && shape.withTarget && parent.type === "compound" ? "s0" : null,
    on,
    always: inert || path === "" || root.type === "parallel" ? [] : drawAlways(dice, here, all),
    after: inert || path === "" || dice() % 3 !== 0 ? [] : [{ ...wait, transitions: [drawTransition(dice, path, root, all, raisedNames)] }],
    states,
    tags: [],
    meta: null,
  };
}

/** Machines with regions, history, transitions by themselves, waits and names that they raise. */
export const arbitraryMachine: fc.Arbitrary<Machine> = fc
  .record({
    root: fc.record({
      type: fc.constantFrom("compound" as const, "compound" as const, "parallel" as const),
      deep: fc.constant(false),
      withTarget: fc.constant(false),
      children: fc.array(inner(2), { minLength: 1, maxLength: 4 }),
    }),
    dice: fc.array(fc.nat(1000), { minLength: 200, maxLength: 200 }),
  })
  .map(({ root, dice }) => {
    const shape = sound(root);
    let thrown = 0;
    const throwDice: Dice = () => dice[thrown++ % dice.length] ?? 0;
    const tree = build(shape, shape, shape, "", "m", throwDice, places(shape, ""));
    return { id: "m", title: null, key: { kind: "single" }, strict: false, root: tree, alphabet: new Set(types), order: 0 };
  });
