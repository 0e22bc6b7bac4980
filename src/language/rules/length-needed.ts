import { parseTerm } from "../../time/parse-term.js";
import type { LocatedNode } from "../yaml/located.js";
import { childOf, oneOrMore, textNode } from "../yaml/node-access.js";
import { clauseBodies } from "./clause-bodies.js";
import type { Rule, RuleContext } from "./rule.js";

/** What can begin anew, grow longer or be a measure of growth is a length of time. */
export const lengthNeeded: Rule = {
  meta: { codes: ["length-needed"], kinds: ["Policy"] },
  check({ root, problems }) {
    for (const { key, node } of clauseBodies(root)) {
      const restarts = childOf(node, "restarts-on") !== null;
      const extended = childOf(node, "extended-on");
      for (const term of oneOrMore(childOf(node, "within"))) {
        // A given instant can be put off, but not given anew; without a fixed term there is nothing to do either with.
        if (restarts) need(problems, term, "restarts-on", ["given", "open"]);
        else if (extended !== null) need(problems, term, "extended-on", ["open"]);
      }
      // A period gives no instant of its own.
      if (key === "recurring") for (const term of oneOrMore(childOf(node, "within"))) need(problems, term, key, ["given"]);
      for (const name of ["by", "at-most"]) need(problems, childOf(extended, name), name, ["given", "open"]);
    }
  },
};

function need(problems: RuleContext["problems"], node: LocatedNode | null, key: string, without: readonly string[]): void {
  const text = textNode(node?.kind === "map" ? childOf(node, "term") : node);
  if (text === null) return;
  const parsed = parseTerm(text.value);
  if (parsed.ok && without.includes(parsed.term.kind)) problems.report("length-needed", { term: text.value, key }, text.span);
}
