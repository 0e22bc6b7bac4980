import type { LocatedNode } from "../yaml/located.js";
import { childOf, entriesOf, itemsOf, oneOrMore, textNode, textOf } from "../yaml/node-access.js";
import type { Beginnings } from "./names.js";

interface Found {
  readonly events: string[];
  readonly machines: string[];
  readonly clauses: string[];
}

/** The id of the duty that a clause's `otherwise` spells out; no declared clause can have it. */
export function otherwiseOf(clause: string): string {
  return `${clause}/otherwise`;
}

/** By clause, in reading order, what begins an instance; a duty that `otherwise` spells out comes after its clause. */
export function clauseBeginnings(section: LocatedNode | null): ReadonlyMap<string, Beginnings> {
  const all = new Map<string, Found>();
  const named: { readonly clause: string; readonly by: string }[] = [];
  for (const { key, node } of entriesOf(section)) {
    const found = foundFor(all, key);
    const requirement = childOf(node, "requirement");
    found.events.push(...names(childOf(requirement, "before")));
    const prohibition = childOf(node, "prohibition");
    if (childOf(prohibition, "when") === null) found.events.push(...names(childOf(prohibition, "must-not")));
    const standing = childOf(node, "standing-duty");
    found.machines.push(...entriesOf(childOf(standing, "must-keep")).map((entry) => entry.key));
    for (const body of [childOf(node, "obligation"), prohibition, standing, childOf(node, "rule")])
      addTriggers(found, childOf(body, "when"));
    let id = key;
    for (let next = childOf(childOf(node, "obligation"), "otherwise"); next !== null; next = childOf(next, "otherwise")) {
      const clause = textOf(next);
      if (clause !== null) named.push({ clause, by: id });
      else foundFor(all, otherwiseOf(id)).clauses.push(id);
      id = otherwiseOf(id);
    }
  }
  for (const { clause, by } of named) all.get(clause)?.clauses.push(by);
  return all;
}

function foundFor(all: Map<string, Found>, clause: string): Found {
  const found = { events: [], machines: [], clauses: [] };
  all.set(clause, found);
  return found;
}

function addTriggers(found: Found, when: LocatedNode | null): void {
  const any = childOf(when, "any");
  for (const item of any === null ? oneOrMore(when) : itemsOf(any)) {
    const text = textNode(item);
    if (text !== null) found.events.push(text.value);
    for (const { key, node } of entriesOf(item)) {
      const clause = key === "breach" || key === "cured" ? textOf(node) : null;
      if (clause !== null) found.clauses.push(clause);
      else found.machines.push(key);
    }
  }
}

function names(node: LocatedNode | null): readonly string[] {
  return oneOrMore(node).flatMap((item) => textOf(item) ?? []);
}
