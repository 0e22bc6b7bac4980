import type { ExtendedOn } from "../../model/clause.js";
import type { LocatedNode } from "../../yaml/located.js";
import { childOf, textNode } from "../../yaml/node-access.js";
import { readFactText } from "../read-fact-reference.js";
import { type Counting, readPeriod } from "../read-period.js";
import { readTypes } from "../read-triggers.js";
import type { Reading } from "../reading.js";

/** What makes a term longer, and how far; `null` where neither is readable. */
export function readExtendedOn(node: LocatedNode | null, counting: Counting, reading: Reading): ExtendedOn | null {
  const events = readTypes(childOf(node, "event"), reading);
  // The manner of counting is said of the term itself, and a roll comes only once, at its very end.
  const plain: Counting = { ...counting, counting: "from-start", ifClosed: "stay" };
  const by = readPeriod(childOf(node, "by"), plain, reading);
  const to = readGiven(childOf(node, "to"), events, reading);
  const atMost = readPeriod(childOf(node, "at-most"), plain, reading);
  return events.length === 0 || (by === null && to.length === 0) ? null : { events, by, to, atMost };
}

function readGiven(node: LocatedNode | null, events: readonly string[], { names, survey }: Reading): readonly string[] {
  const text = textNode(node);
  if (text === null) return [];
  if (!text.value.startsWith("data.")) {
    survey.unreadable.push({ code: "invalid-end", text: text.value, problem: null, span: text.span });
    return [];
  }
  const read = readFactText(text.value, text.span, { event: events, trigger: "none" }, names, survey);
  if (read !== null) survey.instantsNeeded.push({ text: text.value, type: read.type, span: text.span });
  return text.value.split(".").slice(1);
}
