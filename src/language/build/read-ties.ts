import type { Tie } from "../model/clause.js";
import type { LocatedNode } from "../yaml/located.js";
import { entriesOf, textNode } from "../yaml/node-access.js";
import { readFactText } from "./read-fact-reference.js";
import type { Reading } from "./reading.js";
import type { Origin } from "./scope.js";

/** `where`: facts of the act on the left, facts of what triggered it on the right. */
export function readTies(node: LocatedNode | null, act: Origin, trigger: Origin, { names, survey }: Reading): readonly Tie[] {
  return entriesOf(node).flatMap(({ key, keySpan, node: value }): Tie[] => {
    const right = textNode(value);
    const left = readFactText(key, keySpan, { event: act, trigger: "none" }, names, survey);
    const other = right === null ? null : readFactText(right.value, right.span, { event: "none", trigger }, names, survey);
    if (left === null || other === null || right === null) return [];
    if (left.fact.kind !== "data" && left.fact.kind !== "event" && left.fact.kind !== "actor") {
      survey.unreadable.push({ code: "not-of-the-event", text: key, problem: null, span: keySpan });
      return [];
    }
    if (other.fact.kind !== "trigger") {
      survey.unreadable.push({ code: "not-of-the-trigger", text: right.value, problem: null, span: right.span });
      return [];
    }
    return [{ event: left.fact, trigger: other.fact }];
  });
}
