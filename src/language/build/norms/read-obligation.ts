import type { Obligation, OfBreach, Start } from "../../model/clause.js";
import type { LocatedNode } from "../../yaml/located.js";
import { childOf, textNode, wordOf } from "../../yaml/node-access.js";
import { eventsOf, originOf } from "../origin-of.js";
import { readFactText } from "../read-fact-reference.js";
import { readChoices, readCounting, readPeriod } from "../read-period.js";
import { readTies } from "../read-ties.js";
import { readEnds, readInStates, readMust, readTriggers, readTypes } from "../read-triggers.js";
import type { Reading } from "../reading.js";
import type { Scope } from "../scope.js";
import { readExtendedOn } from "./read-extended-on.js";

/**
 * A duty to do something within a time; `null` where a part that it cannot do without is not readable. `breaches` begin
 * it beside its `when`: it is the `otherwise` of other clauses.
 */
export function readObligation(
  node: LocatedNode,
  reasoned: boolean,
  reading: Reading,
  breaches: readonly OfBreach[],
  otherwise: string | null,
): Obligation | null {
  const { survey, conditions, names } = reading;
  const of = survey.mention("role", childOf(node, "of"));
  const to = survey.mention("role", childOf(node, "to"));
  const when = [...readTriggers(childOf(node, "when"), reading), ...breaches];
  const trigger = originOf(when, names);
  const scope: Scope = { event: eventsOf(when, names), trigger };
  const counting = readCounting(node, scope, reasoned, reading);
  const must = readMust(childOf(node, "must"), reading);
  const within = readChoices(childOf(node, "within"), counting, reading);
  const obligation: Omit<Obligation, "of"> = {
    kind: "obligation",
    to,
    when,
    if: conditions.read(childOf(node, "if"), scope),
    must,
    by: wordOf(childOf(node, "by"), ["bearer", "any"] as const) ?? "bearer",
    where: readTies(childOf(node, "where"), eventsOf(must.acts, names), trigger, reading),
    within,
    start: readStart(childOf(node, "start"), scope, reading),
    // The manner of counting is said of the term within which the duty is due, not of the wait before it.
    notBefore: readPeriod(childOf(node, "not-before"), { ...counting, counting: "from-start", ifClosed: "stay" }, reading),
    pausesWhile: readInStates(childOf(node, "pauses-while"), reading),
    restartsOn: readTypes(childOf(node, "restarts-on"), reading),
    extendedOn: readExtendedOn(childOf(node, "extended-on"), counting, reading),
    endsOn: readEnds(childOf(node, "ends-on"), reading),
    // At the due instant nothing happens: there is a trigger, and no event.
    excusedIf: conditions.read(childOf(node, "excused-if"), { event: "none", trigger }),
    discharges: wordOf(childOf(node, "discharges"), ["all", "oldest"] as const) ?? "all",
    otherwise,
  };
  return of === null || when.length === 0 || must.acts.length === 0 || within.length === 0 ? null : { ...obligation, of };
}

function readStart(node: LocatedNode | null, scope: Scope, { names, survey }: Reading): Start {
  const text = textNode(node);
  if (text === null || text.value === "event.time") return { kind: "time" };
  if (text.value === "event.recordedtime") return { kind: "recordedtime" };
  if (!text.value.startsWith("data.")) {
    survey.unreadable.push({ code: "invalid-start", text: text.value, problem: null, span: text.span });
    return { kind: "time" };
  }
  const read = readFactText(text.value, text.span, scope, names, survey);
  if (read !== null) survey.instantsNeeded.push({ text: text.value, type: read.type, span: text.span });
  return { kind: "data", path: text.value.split(".").slice(1) };
}
