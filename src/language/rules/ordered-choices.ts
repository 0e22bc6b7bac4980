import { childOf, entryOf, itemsOf } from "../yaml/node-access.js";
import { clauseBodies } from "./clause-bodies.js";
import type { Rule } from "./rule.js";

/** Of several terms the first whose `if` holds counts, so every one but the last has an `if`. */
export const orderedChoices: Rule = {
  meta: { codes: ["choice-not-last", "choice-without-default"], kinds: ["Policy"] },
  check({ root, problems }) {
    for (const { node } of clauseBodies(root)) {
      const choices = itemsOf(childOf(node, "within"));
      choices.forEach((choice, index) => {
        const condition = entryOf(choice, "if");
        const isLast = index === choices.length - 1;
        if (isLast && condition !== null) problems.report("choice-without-default", {}, condition.keySpan);
        if (!isLast && condition === null) problems.report("choice-not-last", {}, choice.span);
      });
    }
  },
};
