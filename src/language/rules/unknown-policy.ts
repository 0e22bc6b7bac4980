import { suggest } from "../../diagnostics/suggest.js";
import { parsePolicyReference } from "../build/read-scenario.js";
import { childOf, textNode } from "../yaml/node-access.js";
import type { Rule } from "./rule.js";

/** A scenario is about a pack, and under versions of it, that are among the files. */
export const unknownPolicy: Rule = {
  meta: { codes: ["unknown-policy"], kinds: ["Scenario"] },
  check({ root, library, problems }) {
    if (library.unreadableFiles || library.namelessPolicies) return;
    const policy = textNode(childOf(root, "policy"));
    if (policy === null) return;
    const { id, version } = parsePolicyReference(policy.value);
    const ofPack = library.versions.filter((each) => each.id === id);
    const known = [
      ...new Set([...library.versions.map((each) => each.id), ...library.versions.map((each) => `${each.id}@${each.version}`)]),
    ];
    if (ofPack.length === 0 || (version !== null && !ofPack.some((each) => each.version === version))) {
      problems.report("unknown-policy", { name: policy.value }, policy.span, () => suggest(policy.value, known));
      return;
    }
    const asIf = textNode(childOf(root, "as-if"));
    if (asIf === null || ofPack.some((each) => each.version === asIf.value)) return;
    problems.report("unknown-policy", { name: `${id}@${asIf.value}` }, asIf.span, () =>
      suggest(
        asIf.value,
        ofPack.map((each) => each.version),
      ),
    );
  },
};
