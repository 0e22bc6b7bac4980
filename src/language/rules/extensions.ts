import type { LocatedNode } from "../yaml/located.js";
import { childOf, entryOf, oneOrMore, textNode, textOf } from "../yaml/node-access.js";
import { clauseBodies } from "./clause-bodies.js";
import type { Rule } from "./rule.js";

/** What extends a term says how far, extends a term that is there, and takes a power that somebody has. */
export const extensions: Rule = {
  meta: { codes: ["one-of-needed", "extended-without-for", "extension-without-power"], kinds: ["Policy"] },
  check({ root, names, problems }) {
    const bodies = clauseBodies(root);
    const powers = bodies.filter(({ key }) => key === "power").flatMap(({ node }) => oneOrMore(childOf(node, "over")).map(textOf));
    for (const { key, node } of bodies) {
      const extended = entryOf(node, "extended-on");
      if (extended === null || extended.node.kind !== "map") continue;
      if (key === "prohibition" && childOf(node, "for") === null) problems.report("extended-without-for", {}, extended.keySpan);
      if ((childOf(extended.node, "by") === null) === (childOf(extended.node, "to") === null))
        problems.report("one-of-needed", { keys: "`by`, `to`" }, extended.keySpan);
      for (const { value, span } of declared(childOf(extended.node, "event"), names?.events ?? new Map())) {
        if (!powers.includes(value)) problems.report("extension-without-power", { event: value }, span);
      }
    }
  },
};

/** Names of events that there are: of the others another rule speaks. */
function declared(node: LocatedNode | null, events: ReadonlyMap<string, unknown>) {
  return oneOrMore(node)
    .map(textNode)
    .filter((text) => text !== null)
    .filter(({ value }) => events.has(value));
}
