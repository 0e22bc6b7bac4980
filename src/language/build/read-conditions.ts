import type { Condition } from "../model/condition.js";
import type { LocatedNode } from "../yaml/located.js";
import { entriesOf } from "../yaml/node-access.js";
import type { Reading } from "./reading.js";
import { anywhere, type Scope, uniteScopes } from "./scope.js";

/** From so many different places a condition is looked at one by one; beyond, from all of them at once. */
const MOST_SCOPES = 16;

/**
 * The named conditions, read after everything that uses them: a condition's facts are those of the places
 * where it is used, and of every event where it is used nowhere.
 */
export function readConditions(section: LocatedNode | null, { conditions: reader }: Reading): ReadonlyMap<string, Condition> {
  const entries = new Map(entriesOf(section).map((entry) => [entry.key, entry.node]));
  const read = new Map<string, Set<string>>();
  const visit = (name: string, scope: Scope): boolean => {
    const node = entries.get(name);
    const seen = read.get(name) ?? new Set<string>();
    const identity = JSON.stringify(scope);
    if (node === undefined || seen.has(identity) || seen.size > MOST_SCOPES) return false;
    read.set(name, seen.add(identity));
    reader.read(node, scope);
    return true;
  };
  // Reading one may note uses of others: go on until nothing new comes.
  for (let changed = true; changed; ) {
    changed = false;
    for (const [name, scopes] of [...reader.uses]) {
      const each = distinct(scopes);
      const wanted = each.length > MOST_SCOPES ? [uniteScopes(each)] : each;
      for (const scope of wanted) changed = visit(name, scope) || changed;
    }
  }
  const conditions = new Map<string, Condition>();
  for (const [name, node] of entries) {
    const scopes = reader.uses.get(name);
    const scope = scopes === undefined ? anywhere : uniteScopes(scopes);
    if (scopes === undefined) visit(name, scope);
    const condition = reader.readQuietly(node, scope);
    if (condition !== null) conditions.set(name, condition);
  }
  return conditions;
}

function distinct(scopes: readonly Scope[]): readonly Scope[] {
  return [...new Map(scopes.map((scope) => [JSON.stringify(scope), scope])).values()];
}
