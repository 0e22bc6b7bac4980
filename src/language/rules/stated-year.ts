import { childOf, entriesOf, textNode, textOf } from "../yaml/node-access.js";
import type { Rule } from "./rule.js";

/** A year whose days are stated cites what states them. */
export const statedYear: Rule = {
  meta: { codes: ["stated-without-source"], kinds: ["Calendar"] },
  check({ root, problems }) {
    for (const { key, node } of entriesOf(childOf(root, "years"))) {
      const basis = textNode(childOf(node, "basis"));
      if (basis?.value === "stated" && textOf(childOf(node, "source")) === null)
        problems.report("stated-without-source", { year: key }, basis.span);
    }
  },
};
