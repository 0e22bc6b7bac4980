import type { LocatedNode } from "../yaml/located.js";
import { childOf, entriesOf, itemsOf, textOf } from "../yaml/node-access.js";
import { clauseBeginnings } from "./clause-beginnings.js";
import { parseSchema } from "./data-schema.js";
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
  const remembered = new Map<string, { fact: string; type: string }[]>();
  const alphabet = new Set<string>();
  const visit = (node: LocatedNode, path: readonly string[]): readonly string[] => {
    for (const { key: type, node: transitions } of entriesOf(childOf(node, "on"))) {
      alphabet.add(type);
      const list = transitions.kind === "list" ? transitions.items : [transitions];
      for (const transition of list) {
        for (const { key: name, node: fact } of entriesOf(childOf(transition, "remember"))) {
          const known = remembered.get(name) ?? [];
          known.push({ fact: textOf(fact) ?? "", type });
          remembered.set(name, known);
        }
      }
    }
    const children = entriesOf(childOf(node, "states"));
    const name = path.join(".");
    // Set before its children, so that the order is the order of the file.
    if (path.length > 0) states.set(name, [name]);
    const leaves = children.flatMap((child) => visit(child.node, [...path, child.key]));
    if (children.length === 0) return [name];
    if (path.length > 0) states.set(name, leaves);
    return leaves;
  };
  visit(machine, []);
  return { states, remembered, alphabet: [...alphabet] };
}
