import type { LocatedNode } from "../yaml/located.js";
import { childOf, entriesOf } from "../yaml/node-access.js";
import type { LintRule } from "./lint-rule.js";

/** No word of a version speaks of a clause that only another version of the pack has. */
export const supersededClause: LintRule = ({ policy, versions, root, problems }) => {
  const others = new Map(versions.flatMap((version) => [...version.clauses.keys()].map((id) => [id, version.version] as const)));
  for (const id of policy.clauses.keys()) others.delete(id);
  if (others.size === 0) return;
  for (const { node } of entriesOf(childOf(root, "clauses"))) {
    for (const key of ["title", "text", "reason", "note"]) {
      for (const { node: text } of entriesOf(childOf(node, key))) {
        for (const id of idsIn(text, others.keys()))
          problems.report("superseded-clause", { name: id, version: others.get(id) ?? "" }, text.span);
      }
    }
  }
};

function idsIn(node: LocatedNode, ids: Iterable<string>): readonly string[] {
  if (node.kind !== "scalar" || typeof node.value !== "string") return [];
  const words = new Set(node.value.split(/[^\p{L}\p{N}._/-]+/u).map((word) => word.replace(/[.]$/, "")));
  return [...ids].filter((id) => words.has(id));
}
