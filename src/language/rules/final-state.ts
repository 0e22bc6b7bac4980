import type { MapEntry } from "../yaml/located.js";
import { childOf, entriesOf, entryOf, textOf } from "../yaml/node-access.js";
import type { Rule, RuleContext } from "./rule.js";

/** Nothing follows a final state, and nothing lies within one. */
export const finalState: Rule = {
  meta: { codes: ["final-state-continues"], kinds: ["Policy"] },
  check(context) {
    for (const { node } of entriesOf(childOf(context.root, "machines"))) {
      for (const state of entriesOf(childOf(node, "states"))) visit(state, context);
    }
  },
};

function visit({ key, node }: MapEntry, context: RuleContext): void {
  const continued = ["on", "always", "after", "initial", "states"].flatMap((word) => entryOf(node, word) ?? [])[0];
  if (textOf(childOf(node, "type")) === "final" && continued !== undefined) {
    context.problems.report("final-state-continues", { name: key, key: continued.key }, continued.keySpan);
  }
  for (const state of entriesOf(childOf(node, "states"))) visit(state, context);
}
