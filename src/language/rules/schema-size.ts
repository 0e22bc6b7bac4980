import { childOf, entryOf } from "../yaml/node-access.js";
import type { Rule } from "./rule.js";
import { walkDataSchemas } from "./walk-data-schemas.js";

/** So many schemas an event's data may need, and so deep; a thousand events of that size still compile in seconds. */
const MOST_PARTS = 300;
const DEEPEST = 10;

/** What an event's data look like is told in bounded length and depth. */
export const schemaSize: Rule = {
  meta: { codes: ["schema-too-large"], kinds: ["Policy"] },
  check({ root, problems }) {
    const parts = Map.groupBy(walkDataSchemas(root), (part) => part.event);
    for (const [event, list] of parts) {
      if (list.length <= MOST_PARTS && list.every((part) => part.depth <= DEEPEST)) continue;
      const span = entryOf(childOf(childOf(root, "events"), event), "data")?.keySpan;
      if (span !== undefined) problems.report("schema-too-large", { event, keys: MOST_PARTS, depth: DEEPEST }, span);
    }
  },
};
