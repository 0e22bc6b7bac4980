import { parseTerm } from "../../../time/parse-term.js";
import type { Anchor, Recurring } from "../../model/clause.js";
import type { LocatedNode } from "../../yaml/located.js";
import { childOf, textNode, wordOf } from "../../yaml/node-access.js";
import { readCounting, readPeriod } from "../read-period.js";
import { readDate, readInstant } from "../read-times.js";
import { readMust } from "../read-triggers.js";
import type { Reading } from "../reading.js";
import type { Scope } from "../scope.js";

/** A period begins by itself: there is neither an event nor a trigger. */
const scope: Scope = { event: "none", trigger: "none" };
const localDate = /^\d{4}-\d{2}-\d{2}$/;

/** A duty that comes again with each period; `null` where a part that it cannot do without is not readable. */
export function readRecurring(node: LocatedNode, reasoned: boolean, reading: Reading): Recurring | null {
  const { survey, conditions } = reading;
  const one = survey.mention("role", childOf(node, "of"));
  const each = survey.mention("role", childOf(node, "each"));
  const to = survey.mention("role", childOf(node, "to"));
  const counting = readCounting(node, scope, reasoned, reading);
  const every = readEvery(childOf(node, "every"), counting.clock, reading);
  const anchor = readAnchor(childOf(node, "anchor"), reading);
  const must = readMust(childOf(node, "must"), reading);
  const within = readPeriod(childOf(node, "within"), counting, reading);
  const rest = {
    to,
    each: each !== null,
    if: conditions.read(childOf(node, "if"), scope),
    by: wordOf(childOf(node, "by"), ["bearer", "any"] as const) ?? "bearer",
    window: wordOf(childOf(node, "window"), ["during", "after"] as const) ?? "during",
    within,
    partial: wordOf(childOf(node, "partial"), ["skipped", "asked"] as const) ?? "skipped",
    excusedIf: conditions.read(childOf(node, "excused-if"), scope),
    discharges: wordOf(childOf(node, "discharges"), ["all", "oldest"] as const) ?? "oldest",
  };
  const of = one ?? each;
  const { clock } = counting;
  if (of === null || every === null || anchor === null || clock === null || must.acts.length === 0) return null;
  return { kind: "recurring", of, every, anchor, clock, must, ...rest };
}

function readEvery(node: LocatedNode | null, clock: string | null, { survey }: Reading): Recurring["every"] | null {
  const text = textNode(node);
  if (text === null) return null;
  const parsed = parseTerm(text.value);
  const isRecurrence = parsed.ok && parsed.term.kind === "calendar" && parsed.term.amount > 0;
  if (isRecurrence || !parsed.ok) {
    survey.terms.push({ text: text.value, span: text.span, parsed, clock, counting: "from-start", ifClosed: "stay" });
    return parsed.ok && parsed.term.kind === "calendar" ? { unit: parsed.term.unit, amount: parsed.term.amount } : null;
  }
  survey.unreadable.push({ code: "invalid-recurrence", text: text.value, problem: null, span: text.span });
  return null;
}

function readAnchor(node: LocatedNode | null, { survey }: Reading): Anchor | null {
  if (localDate.test(textNode(node)?.value ?? "")) {
    const date = readDate(node, survey);
    return date === null ? null : { kind: "date", date };
  }
  const instant = readInstant(node, survey);
  return instant === null ? null : { kind: "instant", instant };
}
