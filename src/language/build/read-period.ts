import { parseTerm } from "../../time/parse-term.js";
import type { Period, PeriodChoice } from "../model/clause.js";
import type { LocatedNode } from "../yaml/located.js";
import { childOf, oneOrMore, textNode, wordOf } from "../yaml/node-access.js";
import { readBasis } from "./read-basis.js";
import { readFactText } from "./read-fact-reference.js";
import type { Reading } from "./reading.js";
import type { Scope } from "./scope.js";

/** How the terms of a clause count where they do not say so themselves. */
export interface Counting {
  readonly clock: string | null;
  readonly counting: "from-start" | "from-next-day";
  readonly ifClosed: "stay" | "next-working-day";
  /** From where the term's own facts are read: the event that starts it. */
  readonly scope: Scope;
  /** Whether the clause gives a reason for what it assumes. */
  readonly reasoned: boolean;
}

const countings = ["from-start", "from-next-day"] as const;
const closings = ["stay", "next-working-day"] as const;

/** A clause's own clock and manner of counting. */
export function readCounting(node: LocatedNode | null, scope: Scope, reasoned: boolean, { survey, onlyClock }: Reading): Counting {
  return {
    clock: survey.mention("clock", childOf(node, "clock")) ?? onlyClock,
    counting: wordOf(childOf(node, "counting"), countings) ?? "from-start",
    ifClosed: wordOf(childOf(node, "if-closed"), closings) ?? "stay",
    scope,
    reasoned,
  };
}

/** A term in words, or with the clock that counts it; `null` where it cannot be counted. */
export function readPeriod(node: LocatedNode | null, defaults: Counting, { names, survey }: Reading): Period | null {
  const text = textNode(node?.kind === "map" ? childOf(node, "term") : node);
  const clock = survey.mention("clock", childOf(node, "clock")) ?? defaults.clock;
  const counting = wordOf(childOf(node, "counting"), countings) ?? defaults.counting;
  const ifClosed = wordOf(childOf(node, "if-closed"), closings) ?? defaults.ifClosed;
  const source = survey.mention("source", childOf(node, "source"));
  const basis = readBasis(childOf(node, "basis"), text?.value ?? "", defaults.reasoned, survey);
  if (text === null) return null;
  const parsed = parseTerm(text.value);
  survey.terms.push({ text: text.value, span: text.span, parsed, clock, counting, ifClosed });
  if (!parsed.ok) return null;
  if (parsed.term.kind === "given") {
    const given = readFactText(parsed.term.path, text.span, defaults.scope, names, survey);
    if (given !== null) survey.instantsNeeded.push({ text: parsed.term.path, type: given.type, span: text.span });
  }
  return clock === null ? null : { term: parsed.term, clock, counting, ifClosed, basis, source };
}

/** `within`: one term, or choices of which the first whose `if` holds counts. */
export function readChoices(node: LocatedNode | null, defaults: Counting, reading: Reading): readonly PeriodChoice[] {
  return oneOrMore(node).flatMap((item): PeriodChoice[] => {
    const condition = reading.conditions.read(childOf(item, "if"), defaults.scope);
    const period = readPeriod(item, defaults, reading);
    return period === null ? [] : [{ if: condition, period }];
  });
}
