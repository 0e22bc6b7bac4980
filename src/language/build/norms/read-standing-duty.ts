import type { StandingDuty } from "../../model/clause.js";
import type { LocatedNode } from "../../yaml/located.js";
import { childOf } from "../../yaml/node-access.js";
import { eventsOf, originOf } from "../origin-of.js";
import { readCounting, readPeriod } from "../read-period.js";
import { readRange } from "../read-times.js";
import { readInStates, readTriggers } from "../read-triggers.js";
import type { Reading } from "../reading.js";

/** That a machine is kept in some states; `null` where the states are not readable. */
export function readStandingDuty(node: LocatedNode, reasoned: boolean, reading: Reading): StandingDuty | null {
  const { survey, names } = reading;
  const one = survey.mention("role", childOf(node, "of"));
  const each = survey.mention("role", childOf(node, "each"));
  const to = survey.mention("role", childOf(node, "to"));
  const [mustKeep] = readInStates(childOf(node, "must-keep"), reading);
  const { from, until } = readRange(childOf(node, "from"), childOf(node, "until"), survey);
  const when = readTriggers(childOf(node, "when"), reading);
  const trigger = originOf(when, names);
  const counting = readCounting(node, { event: eventsOf(when, names), trigger }, reasoned, reading);
  const length = readPeriod(childOf(node, "for"), counting, reading);
  const grace = readPeriod(childOf(node, "grace"), counting, reading);
  const of = one ?? each;
  if (of === null || mustKeep === undefined) return null;
  return { kind: "standing-duty", of, to, each: each !== null, mustKeep, from, until, when, for: length, grace };
}
