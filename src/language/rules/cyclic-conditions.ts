import { namesWithin } from "../build/condition-reader.js";
import { childOf, entriesOf } from "../yaml/node-access.js";
import { findCycles } from "./find-cycles.js";
import type { Rule } from "./rule.js";

/** A named condition does not rest on itself: it could never be decided. */
export const cyclicConditions: Rule = {
  meta: { codes: ["cyclic-conditions"], kinds: ["Policy"] },
  check({ root, problems }) {
    const conditions = entriesOf(childOf(root, "conditions"));
    const graph = new Map(conditions.map(({ key, node }) => [key, namesWithin(node).map(({ name, span }) => ({ to: name, where: span }))]));
    for (const { names, where } of findCycles(graph)) {
      problems.report("cyclic-conditions", { cycle: names.map((name) => `\`${name}\``).join(" → ") }, where);
    }
  },
};
