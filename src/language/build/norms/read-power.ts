import type { Power } from "../../model/clause.js";
import type { LocatedNode } from "../../yaml/located.js";
import { childOf, oneOrMore, textOf, wordOf } from "../../yaml/node-access.js";
import { findingType } from "../finding-data.js";
import { readTypes } from "../read-triggers.js";
import type { Reading } from "../reading.js";
import type { Scope } from "../scope.js";

/** Who may do what; `null` where the acts are not readable. */
export function readPower(node: LocatedNode, _reasoned: boolean, reading: Reading): Power | null {
  const { survey, conditions } = reading;
  const of = survey.mention("role", childOf(node, "of"));
  const over = oneOrMore(childOf(node, "over")).flatMap((item) => (textOf(item) === findingType ? findingType : readTypes(item, reading)));
  const scope: Scope = { event: over, trigger: "none" };
  const held = conditions.read(childOf(node, "while"), scope);
  const condition = conditions.read(childOf(node, "if"), scope);
  const onVoid = wordOf(childOf(node, "on-void"), ["blame", "note"] as const) ?? "blame";
  return of === null || over.length === 0 ? null : { kind: "power", of, over, while: held, if: condition, onVoid };
}
