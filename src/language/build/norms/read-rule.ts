import type { Text } from "../../../diagnostics/text.js";
import type { Json } from "../../../events/event.js";
import { usualAnchor } from "../../../time/calendar-periods.js";
import { parseLocalDate } from "../../../time/parse-local-date.js";
import type { JsonRule, RuleEvent, RuleScope, Trigger } from "../../model/clause.js";
import type { LocatedNode } from "../../yaml/located.js";
import { childOf, entriesOf, integerOf, textNode, wordOf } from "../../yaml/node-access.js";
import { plainValue } from "../../yaml/plain-value.js";
import { eventsOf, originOf } from "../origin-of.js";
import { readEvery } from "../read-every.js";
import { readDate } from "../read-times.js";
import { readTriggers } from "../read-triggers.js";
import type { Reading } from "../reading.js";
import { type Scope, wholeScope } from "../scope.js";

const scopes = ["case", "period", "check"] as const;

/** What json-rules-engine itself emits, or rejects a run for. */
const ofTheEngine: ReadonlySet<string> = new Set(["error", "success", "failure"]);

/** A rule of json-rules-engine; `null` where it cannot be judged. */
export function readRule(node: LocatedNode, _reasoned: boolean, reading: Reading): JsonRule | null {
  const { survey, conditions, names } = reading;
  const of = survey.mention("role", childOf(node, "of"));
  const to = survey.mention("role", childOf(node, "to"));
  const kind = wordOf(childOf(node, "over"), scopes);
  const when = readTriggers(childOf(node, "when"), reading);
  const over = readScope(node, kind, when, reading);
  const scope: Scope = kind === "case" ? { event: eventsOf(when, names), trigger: originOf(when, names) } : wholeScope;
  const condition = kind === null ? null : conditions.read(childOf(node, "conditions"), scope);
  const event = readEvent(childOf(node, "event"), reading);
  if (of === null || over === null || condition === null || event === null) return null;
  return {
    kind: "rule",
    of,
    to,
    over,
    when: kind === "case" ? when : [],
    conditions: condition,
    event,
    priority: integerOf(childOf(node, "priority")) ?? 1,
    finds: wordOf(childOf(node, "finds"), ["violated", "satisfied"] as const) ?? "violated",
  };
}

function readScope(node: LocatedNode, kind: (typeof scopes)[number] | null, when: readonly Trigger[], reading: Reading): RuleScope | null {
  const { survey, onlyClock } = reading;
  const refuse = (key: string, problem: Text): void => {
    const entry = childOf(node, key);
    if (entry !== null) survey.ruleMismatches.push({ problem, span: entry.span });
  };
  if (kind === null) return null;
  if (kind !== "case") refuse("when", whenOfCase);
  if (kind !== "period") for (const key of ["every", "anchor", "clock"]) refuse(key, periodOnly(key));
  if (kind === "check") return { kind };
  if (kind === "case") {
    if (childOf(node, "when") === null) refuse("over", whenNeeded);
    if (when.some((trigger) => trigger.kind === "in-force")) refuse("when", noCaseInForce);
    return when.length === 0 ? null : { kind };
  }
  const clock = survey.mention("clock", childOf(node, "clock")) ?? onlyClock;
  if (childOf(node, "every") === null) refuse("over", everyNeeded);
  const every = readEvery(childOf(node, "every"), clock, reading, (problem) => refuse("every", problem));
  const anchor = parseLocalDate(readDate(childOf(node, "anchor"), survey) ?? "") ?? usualAnchor;
  return every === null || clock === null ? null : { kind, every, anchor, clock };
}

function readEvent(node: LocatedNode | null, { survey }: Reading): RuleEvent | null {
  const type = textNode(childOf(node, "type"));
  if (type === null) return null;
  if (ofTheEngine.has(type.value)) survey.ruleMismatches.push({ problem: reservedType(type.value), span: type.span });
  const params = childOf(node, "params");
  const given = entriesOf(params).map(({ key, node: value }): [string, Json] => [key, plainValue(value)]);
  return { type: type.value, params: params === null ? null : Object.fromEntries(given) };
}

const whenOfCase: Text = { id: "`when` hanya untuk `over: case`", en: "`when` goes with `over: case` only" };
const whenNeeded: Text = {
  id: "`over: case` perlu `when`: kapan kasusnya dinilai",
  en: "`over: case` needs `when`: when the case is judged",
};
const everyNeeded: Text = { id: "`over: period` perlu `every`", en: "`over: period` needs `every`" };
const noCaseInForce: Text = {
  id: "`in-force` tidak terjadi dalam suatu kasus; pakai `over: check`",
  en: "`in-force` happens in no case; use `over: check`",
};

function periodOnly(key: string): Text {
  return { id: `\`${key}\` hanya untuk \`over: period\``, en: `\`${key}\` goes with \`over: period\` only` };
}

function reservedType(type: string): Text {
  return {
    id: `peristiwa bernama \`${type}\` sudah dipakai json-rules-engine sendiri`,
    en: `json-rules-engine itself has an event called \`${type}\``,
  };
}
