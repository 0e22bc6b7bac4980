import type { Condition } from "../model/condition.js";
import { childOf, entriesOf } from "../yaml/node-access.js";
import type { Rule } from "./rule.js";

/** Comparisons of a condition once every named one in it is written out, as whoever runs it does. */
const MOST_COMPARISONS = 10_000;

/** Names double: twenty conditions that each use the next one twice are a million comparisons. */
export const conditionSize: Rule = {
  meta: { codes: ["condition-too-large"], kinds: ["Policy"] },
  check({ root, conditions, survey, problems }) {
    const sizes = new Map<string, number>();
    // What a rule asks is written out for json-rules-engine.
    for (const { clause, norm, span } of survey.norms) {
      if (norm.kind === "rule" && sizeOf(norm.conditions, conditions, sizes) > MOST_COMPARISONS)
        problems.report("condition-too-large", { name: clause, limit: MOST_COMPARISONS }, span);
    }
    for (const { key, keySpan } of entriesOf(childOf(root, "conditions"))) {
      if (sizeOfNamed(key, conditions, sizes) > MOST_COMPARISONS) {
        problems.report("condition-too-large", { name: key, limit: MOST_COMPARISONS }, keySpan);
      }
    }
  },
};

/** A condition within itself counts nothing here: another rule tells of it. */
function sizeOfNamed(name: string, named: ReadonlyMap<string, Condition>, sizes: Map<string, number>): number {
  const known = sizes.get(name);
  if (known !== undefined) return known;
  const meant = named.get(name);
  sizes.set(name, 0);
  const size = meant === undefined ? 0 : sizeOf(meant, named, sizes);
  sizes.set(name, size);
  return size;
}

function sizeOf(condition: Condition, named: ReadonlyMap<string, Condition>, sizes: Map<string, number>): number {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.reduce((sum, part) => Math.min(sum + sizeOf(part, named, sizes), Number.MAX_SAFE_INTEGER), 0);
    case "not":
      return sizeOf(condition.of, named, sizes);
    case "comparison":
      return 1;
    case "named":
      return sizeOfNamed(condition.name, named, sizes);
  }
}
