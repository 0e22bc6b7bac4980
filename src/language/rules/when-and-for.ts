import { entryOf } from "../yaml/node-access.js";
import { clauseBodies } from "./clause-bodies.js";
import type { Rule } from "./rule.js";

/** In prohibitions and standing duties, a length of time and what it runs from come together. */
export const whenAndFor: Rule = {
  meta: { codes: ["for-without-when", "when-without-for"], kinds: ["Policy"] },
  check({ root, problems }) {
    for (const { key, node } of clauseBodies(root)) {
      if (key !== "prohibition" && key !== "standing-duty") continue;
      const when = entryOf(node, "when");
      const length = entryOf(node, "for");
      if (when === null && length !== null) problems.report("for-without-when", {}, length.keySpan);
      if (when !== null && length === null) problems.report("when-without-for", {}, when.keySpan);
    }
  },
};
