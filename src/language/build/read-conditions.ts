import type { Condition } from "../model/condition.js";
import type { LocatedNode } from "../yaml/located.js";
import { entriesOf } from "../yaml/node-access.js";
import type { Reading } from "./reading.js";
import { anywhere, type Scope, uniteScopes } from "./scope.js";

/** From so many different places a condition is looked at one by one; from the rest of them at once. */
const MOST_SCOPES = 16;

/** Conditions within conditions, each used from very many places, are followed so far. */
const MOST_ROUNDS = 20;

/**
 * The named conditions, read after everything that uses them: a condition's facts are those of the places
 * where it is used, and of every event where it is used nowhere.
 */
export function readConditions(section: LocatedNode | null, reading: Reading): ReadonlyMap<string, Condition> {
  const nodes = new Map(entriesOf(section).map((entry) => [entry.key, entry.node]));
  const scopes = readWhereUsed(nodes, reading);
  const conditions = new Map<string, Condition>();
  for (const [name, node] of nodes) {
    const used = scopes.get(name);
    if (used === undefined) reading.conditions.read(node, anywhere);
    const condition = reading.conditions.readQuietly(node, used === undefined ? anywhere : uniteScopes([...used.values()]));
    if (condition !== null) conditions.set(name, condition);
  }
  return conditions;
}

/** Reads each condition once from every scope in which it is used, by clauses and machines or by other conditions. */
function readWhereUsed(
  nodes: ReadonlyMap<string, LocatedNode>,
  { conditions: reader }: Reading,
): ReadonlyMap<string, ReadonlyMap<string, Scope>> {
  const scopes = new Map<string, Map<string, Scope>>();
  const identities = new Map<Scope, string>();
  let read = 0;
  for (let round = 0; round < MOST_ROUNDS && read < reader.uses.length; round += 1) {
    const rest = new Map<string, Scope[]>();
    // Reading a condition may add uses of others: the list grows while it is gone through.
    for (; read < reader.uses.length; read += 1) {
      const use = reader.uses[read];
      const node = use === undefined ? undefined : nodes.get(use.name);
      if (use === undefined || node === undefined) continue;
      const { name, scope } = use;
      const identity = identities.get(scope) ?? JSON.stringify(scope);
      identities.set(scope, identity);
      const known = scopes.get(name) ?? new Map<string, Scope>();
      if (known.has(identity)) continue;
      scopes.set(name, known.set(identity, scope));
      if (known.size <= MOST_SCOPES) reader.read(node, scope);
      else push(rest, name, scope);
    }
    for (const [name, more] of rest) reader.read(nodes.get(name) ?? null, uniteScopes(more));
  }
  return scopes;
}

function push(lists: Map<string, Scope[]>, name: string, scope: Scope): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [scope]);
  else list.push(scope);
}
