import { clauseKinds } from "../build/read-clauses.js";
import type { LocatedNode, MapEntry } from "../yaml/located.js";
import { childOf, entriesOf, entryOf } from "../yaml/node-access.js";

/** What stands under the kinds of every clause of a policy's file, and under the `otherwise` of each. */
export function clauseBodies(root: LocatedNode): readonly MapEntry[] {
  const bodies = entriesOf(childOf(root, "clauses")).flatMap(({ node }) => clauseKinds.flatMap((kind) => entryOf(node, kind) ?? []));
  // The list grows as it is gone through: a duty that a breach begins may have an `otherwise` of its own.
  for (const { node } of bodies) bodies.push(...[entryOf(node, "otherwise")].filter((entry) => entry !== null));
  return bodies;
}
