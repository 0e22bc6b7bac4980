import { listNames } from "../../diagnostics/suggest.js";
import { clauseKinds } from "../build/read-clauses.js";
import { childOf, entriesOf, entryOf } from "../yaml/node-access.js";
import type { Rule } from "./rule.js";

/** A clause says one thing: exactly one of the kinds. */
export const oneClauseKind: Rule = {
  meta: { codes: ["no-clause-kind", "several-clause-kinds"], kinds: ["Policy"] },
  check({ root, problems }) {
    for (const { key, keySpan, node } of entriesOf(childOf(root, "clauses"))) {
      if (node.kind !== "map") continue;
      const found = clauseKinds.filter((kind) => node.entries.has(kind));
      const [, second] = found;
      if (found.length === 0)
        problems.report("no-clause-kind", { clause: key, kinds: { id: listNames(clauseKinds), en: listNames(clauseKinds) } }, keySpan);
      if (second === undefined) continue;
      problems.report("several-clause-kinds", { clause: key, kinds: listNames(found) }, entryOf(node, second)?.keySpan ?? keySpan);
    }
  },
};
