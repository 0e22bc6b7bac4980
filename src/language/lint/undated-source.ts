import { childOf, entryOf } from "../yaml/node-access.js";
import type { LintRule } from "./lint-rule.js";

/** Of a source is known of when it is, since a text that changes is another one the next year; or a note says why not. */
export const undatedSource: LintRule = ({ policy, root, problems }) => {
  for (const source of policy.sources.values()) {
    const entry = entryOf(childOf(root, "sources"), source.id);
    if (source.date === null && source.note === null && entry !== null)
      problems.report("undated-source", { name: source.id }, entry.keySpan);
  }
};
