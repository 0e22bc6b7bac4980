import type { Prohibition } from "../../model/clause.js";
import type { LocatedNode } from "../../yaml/located.js";
import { childOf } from "../../yaml/node-access.js";
import { eventsOf, originOf } from "../origin-of.js";
import { readCounting, readPeriod } from "../read-period.js";
import { readTies } from "../read-ties.js";
import { readTriggers, readTypes } from "../read-triggers.js";
import type { Reading } from "../reading.js";
import type { Scope } from "../scope.js";
import { readExtendedOn } from "./read-extended-on.js";

/** That something must not be done; `null` where the act is not readable. */
export function readProhibition(node: LocatedNode, reasoned: boolean, reading: Reading): Prohibition | null {
  const { survey, conditions, names } = reading;
  const of = survey.mention("role", childOf(node, "of"));
  const to = survey.mention("role", childOf(node, "to"));
  const mustNot = readTypes(childOf(node, "must-not"), reading);
  const when = readTriggers(childOf(node, "when"), reading);
  const trigger = originOf(when, names);
  const ofAct: Scope = { event: mustNot, trigger };
  const ofTrigger: Scope = { event: eventsOf(when, names), trigger };
  const counting = readCounting(node, ofTrigger, reasoned, reading);
  const held = conditions.read(childOf(node, "while"), ofAct);
  // What begins a time of keeping off decides whether it begins; without one, each act is asked.
  const condition = conditions.read(childOf(node, "if"), when.length === 0 ? ofAct : ofTrigger);
  const length = readPeriod(childOf(node, "for"), counting, reading);
  const extendedOn = readExtendedOn(childOf(node, "extended-on"), counting, reading);
  const where = readTies(childOf(node, "where"), mustNot, trigger, reading);
  return of === null || mustNot.length === 0
    ? null
    : { kind: "prohibition", of, to, mustNot, while: held, if: condition, when, for: length, extendedOn, where };
}
