import type { Span } from "../../diagnostics/span.js";
import { parseTerm } from "../../time/parse-term.js";
import { isRaised, type StateAt, statesAt, targetOf, waitsOf } from "../build/machine-nodes.js";
import { targetPath } from "../build/resolve-target.js";
import type { LocatedNode } from "../yaml/located.js";
import { childOf, entriesOf, oneOrMore, textOf } from "../yaml/node-access.js";
import { type Edge, findCycles } from "./find-cycles.js";
import type { Rule } from "./rule.js";
import { mayBeZero } from "./waitable-terms.js";

/** Steps that one step may set off, at most; XState takes them all before the machine hears anything else. */
const maximumSteps = 1000;

/**
 * Every machine comes to rest: no circle of transitions that are taken by themselves, on a name that the machine raises, or
 * after a term that may be no time at all. Guards are not looked at.
 */
export const endlessMachines: Rule = {
  meta: { codes: ["endless-machine", "too-many-steps"], kinds: ["Policy"] },
  check({ root, problems }) {
    for (const machine of entriesOf(childOf(root, "machines"))) {
      const graph = stepsOf(machine.key, statesAt(machine));
      const cycles = findCycles(graph);
      for (const { names, where } of cycles) {
        problems.report("endless-machine", { machine: machine.key, cycle: names.map((name) => `\`${name}\``).join(" → ") }, where);
      }
      if (cycles.length === 0 && mostSteps(graph) > maximumSteps)
        problems.report("too-many-steps", { machine: machine.key, limit: String(maximumSteps) }, machine.keySpan);
    }
  },
};

interface Written {
  readonly path: readonly string[];
  readonly transition: LocatedNode;
}

/** What may be taken without an event, by name, and what each of them may set off at the same instant. */
function stepsOf(machine: string, states: readonly StateAt[]): ReadonlyMap<string, readonly Edge<Span>[]> {
  const steps = new Map<string, Written[]>();
  const add = (name: string, path: readonly string[], transitions: readonly LocatedNode[]): void => {
    const known = steps.get(name) ?? [];
    steps.set(name, known);
    known.push(...transitions.map((transition) => ({ path, transition })));
  };
  for (const { path, node } of states) {
    const always = oneOrMore(childOf(node, "always"));
    if (always.length > 0) add(path.join("."), path, always);
    const waits = waitsOf(node).filter(({ term }) => isPerhapsNothing(textOf(term)));
    if (waits.length > 0)
      add(
        `${path.join(".")} after`,
        path,
        waits.flatMap(({ transitions }) => transitions),
      );
    for (const { key, node: transitions } of entriesOf(childOf(node, "on"))) if (isRaised(key)) add(key, path, oneOrMore(transitions));
  }
  const edgesOf = ({ path, transition }: Written, name: string): readonly Edge<Span>[] => {
    const raised = oneOrMore(childOf(transition, "raise")).flatMap((each) => textOf(each) ?? []);
    const target = targetOf(transition);
    const to = target === null ? null : targetPath(target, path, machine);
    // A transition by itself that leads nowhere is taken again and again.
    const entered = to === null ? (name === path.join(".") ? [name] : []) : enteredBy(path, to.split("."), states);
    const following = entered.flatMap((each) => [each, `${each} after`]);
    return [...raised, ...following].filter((each) => steps.has(each)).map((each) => ({ to: each, where: transition.span }));
  };
  return new Map([...steps].map(([name, written]) => [name, written.flatMap((each) => edgesOf(each, name))]));
}

/** Every state that may be entered, or stay active, where a transition leads to one. */
function enteredBy(from: readonly string[], target: readonly string[], states: readonly StateAt[]): readonly string[] {
  const isHistory = states.some(({ path, type }) => type === "history" && path.join(".") === target.join("."));
  const to = isHistory ? target.slice(0, -1) : target;
  const around = states.filter(({ path }) => isWithin(to, path));
  // Whoever moves inside a region leaves the others as they are; whoever comes from outside enters them all.
  const regions = around.filter(({ path, type }) => type === "parallel" && (path.length === from.length || !isWithin(from, path)));
  const roots = [to, ...regions.map(({ path }) => path)];
  const within = states.filter(({ path }) => roots.some((root) => isWithin(path, root)));
  return [...new Set([...around, ...within].map(({ path }) => path.join(".")))];
}

function isWithin(path: readonly string[], root: readonly string[]): boolean {
  return root.every((name, at) => name === path[at]);
}

function isPerhapsNothing(term: string | null): boolean {
  const parsed = term === null ? null : parseTerm(term);
  return parsed?.ok === true && mayBeZero(parsed.term);
}

/** The most steps that any of them sets off, itself included; the graph has no cycles. */
function mostSteps(graph: ReadonlyMap<string, readonly Edge<Span>[]>): number {
  const known = new Map<string, number>();
  const count = (name: string, depth = 1): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // So deep a chain is too long already.
    if (depth > maximumSteps) return maximumSteps;
    let steps = 1;
    for (const { to } of graph.get(name) ?? []) steps += count(to, depth + 1);
    known.set(name, steps);
    return steps;
  };
  return Math.max(0, ...[...graph.keys()].map((name) => count(name)));
}
