import { factRoots } from "../build/parse-fact.js";
import type { MapEntry } from "../yaml/located.js";
import { childOf, entriesOf, oneOrMore, textNode } from "../yaml/node-access.js";
import type { Rule } from "./rule.js";

/** Words with which conditions, triggers and facts begin: a machine of such a name could not be looked up. */
const ofMachines: ReadonlySet<string> = new Set([
  ...factRoots,
  "all",
  "any",
  "not",
  "condition",
  "fact",
  "operator",
  "value",
  "params",
  "path",
  "breach",
  "cured",
]);

/** What the language itself, or a breach, is heard as. */
const ofLanguage = /^(?:patuh|breach|cured)\./;

/** Names that already mean something in a policy are not given to anything else. */
export const reservedNames: Rule = {
  meta: { codes: ["reserved-name"], kinds: ["Policy", "Calendar"] },
  check({ kind, root, problems }) {
    const reserve = (entries: readonly MapEntry[], taken: (name: string) => boolean) => {
      for (const { key, keySpan } of entries) if (taken(key)) problems.report("reserved-name", { name: key }, keySpan);
    };
    reserve(entriesOf(childOf(root, "machines")), (name) => ofMachines.has(name));
    reserve(entriesOf(childOf(root, "events")), (name) => name === "in-force" || name === "patuh" || ofLanguage.test(name));
    for (const { node } of entriesOf(childOf(root, "machines")))
      for (const memory of memories(node)) reserve(memory, (name) => name === "state");
    const id = textNode(childOf(childOf(root, "metadata"), "id"));
    if (kind === "Calendar" && id?.value === "always") problems.report("reserved-name", { name: id.value }, id.span);
  },
};

/** What the transitions of a state, and of the states within it, remember. */
function memories(state: MapEntry["node"]): readonly (readonly MapEntry[])[] {
  const own = entriesOf(childOf(state, "on")).flatMap(({ node }) =>
    oneOrMore(node).map((transition) => entriesOf(childOf(transition, "remember"))),
  );
  return [...own, ...entriesOf(childOf(state, "states")).flatMap(({ node }) => memories(node))];
}
