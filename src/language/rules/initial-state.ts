import { suggest } from "../../diagnostics/suggest.js";
import type { MapEntry } from "../yaml/located.js";
import { childOf, entriesOf, textNode, textOf } from "../yaml/node-access.js";
import type { Rule, RuleContext } from "./rule.js";

/** A machine, and every state that holds others, begins in one of its own; where they hold side by side, in all of them. */
export const initialState: Rule = {
  meta: { codes: ["initial-state-needed", "unknown-state"], kinds: ["Policy"] },
  check(context) {
    for (const machine of entriesOf(childOf(context.root, "machines"))) visit(machine, machine.key, context);
  },
};

function visit({ key, keySpan, node }: MapEntry, machine: string, context: RuleContext): void {
  const states = entriesOf(childOf(node, "states"));
  const type = textOf(childOf(node, "type"));
  const initial = textNode(childOf(node, "initial"));
  const names = states.filter((state) => textOf(childOf(state.node, "type")) !== "history").map((state) => state.key);
  if (states.length > 0 && type !== "parallel" && type !== "history" && childOf(node, "initial") === null)
    context.problems.report("initial-state-needed", { name: key }, keySpan, listInitial(names));
  if (initial !== null && type !== "parallel" && type !== "history" && !names.includes(initial.value)) {
    context.problems.report("unknown-state", { machine, name: initial.value }, initial.span, () => suggest(initial.value, names));
  }
  for (const state of states) visit(state, machine, context);
}

function listInitial([first]: readonly string[]): { id: string; en: string } | null {
  return first === undefined ? null : { id: `misalnya \`initial: ${first}\``, en: `for example \`initial: ${first}\`` };
}
