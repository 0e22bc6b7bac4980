import type { Fact } from "../model/condition.js";
import type { Machine, StateNode, Transition } from "../model/machine.js";
import type { LocatedNode } from "../yaml/located.js";
import { booleanOf, childOf, entriesOf, itemsOf, oneOrMore, textNode, textOf } from "../yaml/node-access.js";
import { clauseHeard } from "./origin-of.js";
import { readFactText } from "./read-fact-reference.js";
import { readKey } from "./read-key.js";
import { readText } from "./read-text.js";
import type { Reading } from "./reading.js";
import { reachesState, targetsFrom } from "./resolve-target.js";
import { scopeOfTransition } from "./type-of-fact.js";

/** The state machines of a policy, by id; one that has no proper states is left out. */
export function readMachines(section: LocatedNode | null, reading: Reading): ReadonlyMap<string, Machine> {
  const machines = new Map<string, Machine>();
  entriesOf(section).forEach(({ key: id, node }, order) => {
    const root = readState(id, id, [], node, reading);
    const key = readKey(childOf(node, "key"), id, reading);
    if (root === null || key === null) return;
    const alphabet = new Set(reading.names.machines.get(id)?.alphabet ?? []);
    machines.set(id, {
      id,
      title: readText(childOf(node, "title")),
      key,
      strict: booleanOf(childOf(node, "strict")) ?? false,
      root,
      alphabet,
      order,
    });
  });
  return machines;
}

function readState(name: string, machine: string, path: readonly string[], node: LocatedNode, reading: Reading): StateNode | null {
  const on = readTransitions(machine, path, childOf(node, "on"), reading);
  const children = entriesOf(childOf(node, "states"));
  const states = new Map<string, StateNode>();
  for (const child of children) {
    const state = readState(child.key, machine, [...path, child.key], child.node, reading);
    if (state !== null) states.set(child.key, state);
  }
  const initial = textOf(childOf(node, "initial"));
  if (states.size < children.length || (children.length > 0 && (initial === null || !states.has(initial)))) return null;
  const isFinal = textOf(childOf(node, "type")) === "final";
  const tags = itemsOf(childOf(node, "tags")).flatMap((tag) => textOf(tag) ?? []);
  return {
    name,
    type: isFinal ? "final" : states.size > 0 ? "compound" : "atomic",
    initial: states.size > 0 ? initial : null,
    on,
    states,
    tags,
  };
}

function readTransitions(machine: string, path: readonly string[], section: LocatedNode | null, reading: Reading): StateNode["on"] {
  const on = new Map<string, readonly Transition[]>();
  for (const { key: type, keySpan, node } of entriesOf(section)) {
    const clause = clauseHeard(type);
    if (clause === null) reading.survey.mentions.push({ of: "event", name: type, span: keySpan });
    else {
      reading.survey.mentions.push({ of: "clause", name: clause, span: keySpan });
      reading.survey.breachable.push({ clause, span: keySpan });
    }
    on.set(
      type,
      oneOrMore(node).map((transition) => readTransition(machine, path, type, transition, reading)),
    );
  }
  return on;
}

function readTransition(machine: string, path: readonly string[], type: string, node: LocatedNode, reading: Reading): Transition {
  const scope = scopeOfTransition(type, reading.names);
  const guardNode = childOf(node, "guard");
  const guard = reading.conditions.read(guardNode, scope);
  if (guard !== null && guardNode !== null) reading.survey.guards.push({ machine, guard, span: guardNode.span });
  const remember = new Map<string, Fact>();
  for (const { key: name, node: words } of entriesOf(childOf(node, "remember"))) {
    const text = textNode(words);
    const read = text === null ? null : readFactText(text.value, text.span, scope, reading.names, reading.survey);
    if (text === null || read === null) continue;
    if (isHandedOn(read.fact, type)) remember.set(name, read.fact);
    else reading.survey.unreadable.push({ code: "not-of-the-event", text: text.value, problem: null, span: text.span });
  }
  return { target: readTarget(machine, path, node.kind === "map" ? childOf(node, "target") : node, reading), guard, remember };
}

/** What a transition can keep: facts of its event, or of the one that a breach or its cure hands on. */
function isHandedOn({ kind }: Fact, type: string): boolean {
  return clauseHeard(type) === null ? kind === "data" || kind === "event" || kind === "actor" : kind === "trigger";
}

function readTarget(machine: string, path: readonly string[], node: LocatedNode | null, { names, survey }: Reading): string | null {
  const target = textNode(node);
  const known = names.machines.get(machine);
  if (target === null || known === undefined) return null;
  const reached = reachesState(target.value, path, machine, known);
  const candidates = () => targetsFrom(path, machine, known);
  survey.targets.push({ machine, target: target.value, span: target.span, reached, candidates });
  return target.value;
}
