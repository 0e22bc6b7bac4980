import type { Text } from "../../diagnostics/text.js";
import type { FindingStatus } from "../../language/model/scenario.js";
import { formatInstant } from "../../time/format-instant.js";
import type { Instant } from "../../time/instant.js";
import type { Interval } from "../../time/recurrence.js";
import type { RuleQuestion } from "../conditions/rule-question.js";
import type { Cause } from "../facts/cause.js";
import type { Explanation, Finding } from "../finding.js";
import { hashedId } from "../findings/finding-id.js";
import type { Item } from "../measures/item.js";
import type { RulePlan } from "../plan/clause-plan.js";
import type { Run } from "../run/run.js";
import { withNote } from "./rule-reason.js";

/** What a rule came to in one period, or in the whole check. */
export interface RuledPeriod {
  readonly run: Run;
  readonly plan: RulePlan;
  readonly period: Interval;
  readonly status: FindingStatus;
  readonly question: RuleQuestion | null;
  readonly causes: readonly Cause[];
  readonly decidedAt: Instant | null;
}

/** The finding on one period: it begins with the period and belongs to no case. */
export function ruleFinding(ruled: RuledPeriod, sure: Iterable<Item>): Finding {
  const { run, plan, period, status, question, causes, decidedAt } = ruled;
  const { clause, norm, zone } = plan;
  const { id, version } = run.plan.policy;
  const evidence = new Map([...sure].flatMap(({ event }) => (event === null ? [] : [[JSON.stringify([event.source, event.id]), event]])));
  return {
    id: hashedId(clause.id, [id, version, clause.id, "", plan.bearer, norm.over.kind, period.from]),
    policy: { id, version },
    clause: clause.id,
    kind: "rule",
    case: { machine: null, key: "" },
    of: plan.bearer,
    to: norm.to,
    status,
    cured: false,
    severity: clause.severity,
    basis: clause.basis,
    termBasis: null,
    triggeredAt: period.from,
    triggeredUntil: null,
    dueAt: null,
    dueUntil: null,
    performedAt: null,
    performedUntil: null,
    late: null,
    decidedAt,
    interval: norm.over.kind === "period" ? period : null,
    value: null,
    rule: null,
    ...(question === null ? {} : { question }),
    reason: withNote(openReason(status, causes), clause.note),
    evidence: [...evidence.values()],
    zone,
    blames: true,
    explain: () => explain(ruled),
  };
}

/** Of a rule that json-rules-engine is not asked yet. */
function openReason(status: FindingStatus, causes: readonly Cause[]): Text {
  if (status !== "undetermined") return { id: "aturannya belum dapat diputuskan", en: "the rule cannot be decided yet" };
  return {
    id: `tidak dapat dipastikan: ${causes.map(({ text }) => text.id).join("; ")}`,
    en: `cannot be determined: ${causes.map(({ text }) => text.en).join("; ")}`,
  };
}

function explain({ plan: { clause, norm, zone }, period, causes }: RuledPeriod): Explanation {
  return {
    clause: {
      title: clause.title,
      text: clause.text,
      source: clause.source,
      citation: clause.citation,
      basis: clause.basis,
      reason: clause.reason,
      note: clause.note,
    },
    trigger: { text: triggerText(norm.over.kind, period, zone), event: null },
    authority: [],
    term: null,
    clock: norm.over.kind === "period" ? norm.over.clock : null,
    transition: [],
    stretches: [],
    witness: null,
    causes: causes.map(({ text }) => text),
  };
}

function triggerText(over: "case" | "period" | "check", { until }: Interval, zone: string): Text {
  if (over === "check") return { id: "seluruh waktu berlakunya versi ini", en: "the whole time of this version's force" };
  const end = formatInstant(until, zone);
  return { id: `periode sampai sebelum ${end}`, en: `the period until before ${end}` };
}
