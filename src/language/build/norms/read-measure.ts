import type { Text } from "../../../diagnostics/text.js";
import { usualAnchor } from "../../../time/calendar-periods.js";
import { parseLocalDate } from "../../../time/parse-local-date.js";
import type { Measure, Measured } from "../../model/clause.js";
import type { LocatedNode } from "../../yaml/located.js";
import { childOf, integerOf, wordOf } from "../../yaml/node-access.js";
import { readBound } from "../read-bound.js";
import { readEvery } from "../read-every.js";
import { readDate } from "../read-times.js";
import { readTypes } from "../read-triggers.js";
import type { Reading } from "../reading.js";

const values = ["share-on-time", "count", "lateness"] as const;

/** How well something went in each period of the calendar; `null` where it cannot be taken. */
export function readMeasure(node: LocatedNode, _reasoned: boolean, reading: Reading): Measure | null {
  const { survey, onlyClock } = reading;
  const of = survey.mention("role", childOf(node, "of"));
  const to = survey.mention("role", childOf(node, "to"));
  const value = wordOf(childOf(node, "value"), values);
  const over = readMeasured(childOf(node, "over"), value, reading);
  const clock = survey.mention("clock", childOf(node, "clock")) ?? onlyClock;
  const every = readEvery(childOf(node, "every"), clock, reading, (problem) => mismatch(childOf(node, "every"), problem, reading));
  const anchor = parseLocalDate(readDate(childOf(node, "anchor"), survey) ?? "") ?? usualAnchor;
  const percentile = readPercentile(node, value, reading);
  const [atLeast, atMost] = ["at-least", "at-most"].map((key) => readBound(childOf(node, key), value, survey));
  if (childOf(node, "at-least") === null && childOf(node, "at-most") === null) mismatch(node, noBound, reading);
  const minCount = integerOf(childOf(node, "min-count")) ?? (value === "count" ? 0 : 1);
  if (of === null || value === null || over === null || every === null || clock === null) return null;
  return {
    kind: "measure",
    of,
    to,
    over,
    every,
    anchor,
    clock,
    value,
    percentile,
    atLeast: atLeast ?? null,
    atMost: atMost ?? null,
    minCount,
  };
}

function readMeasured(node: LocatedNode | null, value: Measure["value"] | null, reading: Reading): Measured | null {
  const { survey, conditions } = reading;
  const clauseNode = childOf(node, "clause");
  const events = childOf(node, "events");
  const types = readTypes(events, reading);
  const condition = conditions.read(childOf(node, "if"), { event: types, trigger: "none" });
  const clause = survey.mention("clause", clauseNode);
  if (node !== null && (clauseNode === null) === (events === null)) mismatch(node, oneOver, reading);
  if (clause !== null && clauseNode !== null) {
    survey.measured.push({ clause, span: clauseNode.span });
    if (childOf(node, "if") !== null) mismatch(childOf(node, "if"), onlyEventsIf, reading);
    return { kind: "clause", clause };
  }
  if (events !== null && value !== null && value !== "count") mismatch(events, onlyCounted, reading);
  return types.length === 0 ? null : { kind: "events", types, if: condition };
}

function readPercentile(node: LocatedNode, value: Measure["value"] | null, reading: Reading): number | null {
  const given = childOf(node, "percentile");
  if (value === "lateness" && given === null) mismatch(childOf(node, "value"), percentileNeeded, reading);
  if (value !== null && value !== "lateness" && given !== null) mismatch(given, percentileOfLateness, reading);
  return integerOf(given);
}

function mismatch(node: LocatedNode | null, problem: Text, { survey }: Reading): void {
  if (node !== null) survey.mismatches.push({ problem, span: node.span });
}

const noBound: Text = { id: "perlu `at-least` atau `at-most`", en: "it needs `at-least` or `at-most`" };
const oneOver: Text = { id: "`over` menyebut `clause` atau `events`, salah satu saja", en: "`over` names either `clause` or `events`" };
const onlyEventsIf: Text = { id: "`if` hanya memilih di antara peristiwa", en: "`if` only chooses among events" };
const onlyCounted: Text = {
  id: "peristiwa hanya dapat dihitung banyaknya, karena tidak punya tenggat",
  en: "events can only be counted, because nothing is due",
};
const percentileNeeded: Text = { id: "`lateness` perlu `percentile`", en: "`lateness` needs `percentile`" };
const percentileOfLateness: Text = { id: "`percentile` hanya untuk `lateness`", en: "`percentile` goes with `lateness` only" };
