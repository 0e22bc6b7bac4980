import { clauseKinds } from "../build/read-clauses.js";
import type { LocatedNode, MapEntry } from "../yaml/located.js";
import { childOf, entriesOf, entryOf } from "../yaml/node-access.js";

/** What stands under the kinds of every clause of a policy's file. */
export function clauseBodies(root: LocatedNode): readonly MapEntry[] {
  return entriesOf(childOf(root, "clauses")).flatMap(({ node }) => clauseKinds.flatMap((kind) => entryOf(node, kind) ?? []));
}
