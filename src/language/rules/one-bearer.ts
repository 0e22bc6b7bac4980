import { entryOf } from "../yaml/node-access.js";
import { clauseBodies } from "./clause-bodies.js";
import type { Rule } from "./rule.js";

/** A standing or recurring duty is borne by a role as a whole, or by each of its holders. */
export const oneBearer: Rule = {
  meta: { codes: ["one-of-needed"], kinds: ["Policy"] },
  check({ root, problems }) {
    for (const { key, keySpan, node } of clauseBodies(root)) {
      if ((key !== "standing-duty" && key !== "recurring") || node.kind !== "map") continue;
      const each = entryOf(node, "each");
      if ((entryOf(node, "of") === null) === (each === null))
        problems.report("one-of-needed", { keys: "`of`, `each`" }, each?.keySpan ?? keySpan);
    }
  },
};
