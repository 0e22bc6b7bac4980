import { childOf, entryOf, textOf } from "../yaml/node-access.js";
import { clauseBodies } from "./clause-bodies.js";
import type { Rule } from "./rule.js";

/** What is to be done after a period has a time for it. */
export const recurringDuties: Rule = {
  meta: { codes: ["after-without-within"], kinds: ["Policy"] },
  check({ root, problems }) {
    for (const { key, node } of clauseBodies(root)) {
      const window = key === "recurring" ? entryOf(node, "window") : null;
      if (window !== null && textOf(window.node) === "after" && childOf(node, "within") === null)
        problems.report("after-without-within", {}, window.keySpan);
    }
  },
};
