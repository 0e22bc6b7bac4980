import type { LocatedNode } from "../yaml/located.js";
import { childOf, entriesOf, itemsOf, textOf } from "../yaml/node-access.js";
import { clauseBeginnings } from "./clause-beginnings.js";
import { parseSchema } from "./data-schema.js";
import { type HeardTransition, isRaised, statesIn, transitionsOf } from "./machine-nodes.js";
import type { DataSchema, MachineNames, Names } from "./names.js";

/** Collects the names that a policy's file declares, before anything that refers to them is read. */
export function declaredNames(root: LocatedNode): Names {
  const keys = (section: string) => new Set(entriesOf(childOf(root, section)).map((entry) => entry.key));
  const parties = entriesOf(childOf(root, "parties"));
  const instances = new Set<string>();
  const held = new Set<string>();
  for (const party of parties) {
    for (const instance of entriesOf(childOf(party.node, "instances"))) {
      instances.add(instance.key);
      held.add(party.key);
      for (const role of itemsOf(childOf(instance.node, "roles"))) held.add(textOf(role) ?? "");
    }
  }
  const roles = new Set(parties.map((party) => party.key));
  for (const role of roles) if (!held.has(role)) instances.add(role);
  const beginnings = clauseBeginnings(childOf(root, "clauses"));
  return {
    events: new Map(
      entriesOf(childOf(root, "events")).map((entry): [string, DataSchema] => [entry.key, parseSchema(childOf(entry.node, "data"))]),
    ),
    machines: new Map(entriesOf(childOf(root, "machines")).map((entry) => [entry.key, machineNames(entry.node)])),
    clauses: new Set(beginnings.keys()),
    beginnings,
    clocks: keys("clocks"),
    conditions: keys("conditions"),
    sources: keys("sources"),
    roles,
    instances,
  };
}

function machineNames(machine: LocatedNode): MachineNames {
  const states = new Map<string, readonly string[]>();
  const histories = new Set<string>();
  let parallel = false;
  const visit = (node: LocatedNode, path: readonly string[]): readonly string[] => {
    const children = entriesOf(childOf(node, "states"));
    const name = path.join(".");
    const type = textOf(childOf(node, "type"));
    if (type === "parallel") parallel = true;
    if (type === "history") {
      histories.add(name);
      return [];
    }
    // Set before its children, so that the order is the order of the file.
    if (path.length > 0) states.set(name, [name]);
    const leaves = children.flatMap((child) => visit(child.node, [...path, child.key]));
    if (children.length === 0) return [name];
    if (path.length > 0) states.set(name, leaves);
    return leaves;
  };
  visit(machine, []);
  const heard = [...statesIn(machine)].flatMap(transitionsOf);
  const alphabet = new Set(heard.flatMap(({ type }) => (type === null || isRaised(type) ? [] : [type])));
  return { states, histories, parallel, remembered: rememberedBy(heard, [...alphabet]), alphabet: [...alphabet] };
}

/** What a transition remembers is read from the event that it hears; one that hears none may have any at hand. */
function rememberedBy(heard: readonly HeardTransition[], alphabet: readonly string[]): MachineNames["remembered"] {
  const remembered = new Map<string, { fact: string; type: string }[]>();
  for (const { type, node } of heard) {
    for (const { key: name, node: fact } of entriesOf(childOf(node, "remember"))) {
      const known = remembered.get(name) ?? [];
      remembered.set(name, known);
      const types = type === null || isRaised(type) ? alphabet : [type];
      for (const each of types) known.push({ fact: textOf(fact) ?? "", type: each });
    }
  }
  return remembered;
}
