import type { Span } from "../../diagnostics/span.js";
import type { Json } from "../../events/event.js";
import { parseTerm } from "../../time/parse-term.js";
import type { Trigger } from "../model/clause.js";
import type { Fact } from "../model/condition.js";
import type { Machine, StateNode, Transition, Wait } from "../model/machine.js";
import type { LocatedNode } from "../yaml/located.js";
import { booleanOf, childOf, entriesOf, itemsOf, oneOrMore, textNode, textOf, wordOf } from "../yaml/node-access.js";
import { plainValue } from "../yaml/plain-value.js";
import { isRaised, type WaitNode, waitsOf } from "./machine-nodes.js";
import { clauseHeard, eventsOf, originOf } from "./origin-of.js";
import { readFactText } from "./read-fact-reference.js";
import { readKey } from "./read-key.js";
import { type Counting, readCounting, readPeriod } from "./read-period.js";
import { readText } from "./read-text.js";
import type { Reading } from "./reading.js";
import { reachesState, targetsFrom } from "./resolve-target.js";
import type { Scope } from "./scope.js";
import type { Survey } from "./survey.js";
import { scopeOfTransition } from "./type-of-fact.js";

/** The state machines of a policy, by id; one that has no proper states is left out. */
export function readMachines(section: LocatedNode | null, reading: Reading): ReadonlyMap<string, Machine> {
  const machines = new Map<string, Machine>();
  entriesOf(section).forEach(({ key: id, node }, order) => {
    const moved: Trigger = { kind: "state", machine: id, states: [] };
    const scope: Scope = { event: eventsOf([moved], reading.names), trigger: originOf([moved], reading.names) };
    const counting = readCounting(node, scope, false, reading);
    const root = readState({ machine: id, path: [], counting }, id, node, reading);
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

/** Where in a machine something is read, and how the terms of its waits are counted where they do not say so. */
interface Here {
  readonly machine: string;
  readonly path: readonly string[];
  /** Its scope is what may be at hand where a transition hears no event of its own. */
  readonly counting: Counting;
}

const types = ["final", "parallel", "history"] as const;
const histories = ["shallow", "deep"] as const;

function readState(here: Here, name: string, node: LocatedNode, reading: Reading): StateNode | null {
  const clock = reading.survey.mention("clock", here.path.length === 0 ? null : childOf(node, "clock")) ?? here.counting.clock;
  const within: Here = { ...here, counting: { ...here.counting, clock } };
  const on = readTransitions(within, childOf(node, "on"), reading);
  const always = oneOrMore(childOf(node, "always")).map((each) => readTransition(within, within.counting.scope, each, reading));
  const after = waitsOf(node).flatMap((wait) => readWait(within, wait, reading) ?? []);
  const children = entriesOf(childOf(node, "states"));
  const states = new Map<string, StateNode>();
  for (const child of children) {
    const state = readState({ ...within, path: [...here.path, child.key] }, child.key, child.node, reading);
    if (state !== null) states.set(child.key, state);
  }
  const type = wordOf(childOf(node, "type"), types) ?? (states.size > 0 ? "compound" : "atomic");
  const initial = type === "compound" ? textOf(childOf(node, "initial")) : null;
  if (states.size < children.length || (type === "compound" && isBroken(initial, states))) return null;
  return {
    name,
    type,
    initial,
    history: type === "history" ? (wordOf(childOf(node, "history"), histories) ?? "shallow") : null,
    target: type === "history" ? readHistoryTarget(here, childOf(node, "target"), reading) : null,
    on,
    always,
    after,
    states,
    tags: itemsOf(childOf(node, "tags")).flatMap((tag) => textOf(tag) ?? []),
    meta: readMeta(childOf(node, "meta")),
  };
}

function isBroken(initial: string | null, states: ReadonlyMap<string, StateNode>): boolean {
  const first = initial === null ? undefined : states.get(initial);
  return first === undefined || first.type === "history";
}

function readMeta(node: LocatedNode | null): Json | null {
  return node === null ? null : plainValue(node);
}

function readHistoryTarget({ machine, path }: Here, node: LocatedNode | null, { names, survey }: Reading): string | null {
  const target = textNode(node);
  const known = names.machines.get(machine);
  if (target === null || known === undefined) return null;
  const siblings = (): readonly string[] =>
    targetsFrom(path, machine, known).filter((each) => !each.startsWith(".") && !each.startsWith("#"));
  const reached = known.states.has([...path.slice(0, -1), target.value].join("."));
  survey.targets.push({ machine, target: target.value, span: target.span, reached, candidates: siblings });
  return target.value;
}

function readTransitions(here: Here, section: LocatedNode | null, reading: Reading): StateNode["on"] {
  const on = new Map<string, readonly Transition[]>();
  for (const { key: type, keySpan, node } of entriesOf(section)) {
    noteHeard(here.machine, type, keySpan, reading.survey);
    const scope = isRaised(type) ? here.counting.scope : scopeOfTransition(type, reading.names);
    on.set(
      type,
      oneOrMore(node).map((transition) => readTransition(here, scope, transition, reading)),
    );
  }
  return on;
}

function noteHeard(machine: string, type: string, span: Span, survey: Survey): void {
  const clause = clauseHeard(type);
  if (isRaised(type)) survey.raised.push({ machine, name: type, heard: true, span });
  else if (clause === null) survey.mentions.push({ of: "event", name: type, span });
  else {
    survey.mentions.push({ of: "clause", name: clause, span });
    survey.breachable.push({ clause, span });
  }
}

/** `null` where the term cannot be counted. */
function readWait(here: Here, { term, counted, transitions }: WaitNode, reading: Reading): Wait | null {
  const reasoned = childOf(counted, "reason") !== null;
  const period = readPeriod(counted ?? term, { ...here.counting, reasoned }, reading);
  const text = textNode(term);
  if (text !== null) reading.survey.waits.push({ term: text.value, parsed: parseTerm(text.value), span: text.span });
  const read = transitions.map((each) => readTransition(here, here.counting.scope, each, reading));
  return period === null ? null : { period, transitions: read };
}

function readTransition({ machine, path }: Here, scope: Scope, node: LocatedNode, reading: Reading): Transition {
  const guardNode = childOf(node, "guard");
  const guard = reading.conditions.read(guardNode, scope);
  if (guard !== null && guardNode !== null) reading.survey.guards.push({ machine, guard, span: guardNode.span });
  const remember = new Map<string, Fact>();
  for (const { key: name, node: words } of entriesOf(childOf(node, "remember"))) {
    const text = textNode(words);
    const read = text === null ? null : readFactText(text.value, text.span, scope, reading.names, reading.survey);
    if (text === null || read === null) continue;
    if (isHandedOn(read.fact, scope)) remember.set(name, read.fact);
    else reading.survey.unreadable.push({ code: "not-of-the-event", text: text.value, problem: null, span: text.span });
  }
  const raise = oneOrMore(childOf(node, "raise")).flatMap((name) => readRaise(machine, name, reading));
  const target = readTarget(machine, path, node.kind === "map" ? childOf(node, "target") : node, reading);
  return { target, guard, reenter: booleanOf(childOf(node, "reenter")) ?? false, remember, raise };
}

/** What a transition can keep: facts of its event, or of the one that a breach or its cure hands on. */
function isHandedOn({ kind }: Fact, scope: Scope): boolean {
  return scope.event === "none" ? kind === "trigger" : kind === "data" || kind === "event" || kind === "actor";
}

function readRaise(machine: string, node: LocatedNode, { survey }: Reading): readonly string[] {
  const name = textNode(node);
  if (name === null) return [];
  survey.raised.push({ machine, name: name.value, heard: false, span: name.span });
  return [name.value];
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
