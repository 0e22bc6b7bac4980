import type { Text } from "../../diagnostics/text.js";
import { formatInstant } from "../../time/format-instant.js";
import type { Instant } from "../../time/instant.js";
import type { Interval } from "../../time/recurrence.js";
import { type Cause, uniteCauses } from "../facts/cause.js";
import type { Explanation, Finding, MeasuredValue } from "../finding.js";
import { hashedId } from "../findings/finding-id.js";
import type { MeasurePlan } from "../plan/clause-plan.js";
import { required } from "../required.js";
import type { Run } from "../run/run.js";
import type { Item } from "./item.js";
import { measureReason } from "./measure-reason.js";
import type { Tally } from "./tally.js";

/** A measure in one period. */
export interface MeasuredPeriod {
  readonly run: Run;
  readonly plan: MeasurePlan;
  readonly period: Interval;
  readonly sure: readonly Item[];
  readonly causes: readonly Cause[];
  readonly isOver: boolean;
}

/** The finding on one period: it begins with the period, belongs to no case, and shows what was found. */
export function measureFinding(measured: MeasuredPeriod, found: Tally): Finding {
  const { run, plan, period, sure } = measured;
  const { clause, norm, zone } = plan;
  const { id, version } = run.plan.policy;
  const { status } = found;
  const causes = status === "undetermined" ? uniteCauses(measured.causes, []) : [];
  const evidence = sure.flatMap(({ event, late }) => (event !== null && (norm.value === "count" || late !== null) ? [event] : []));
  return {
    id: hashedId(clause.id, [id, version, clause.id, "", plan.bearer, "period", period.from]),
    policy: { id, version },
    clause: clause.id,
    kind: "measure",
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
    decidedAt: status === "pending" || status === "undetermined" ? null : decidedAt(measured, found),
    interval: period,
    value: valueFound(norm.value, found),
    rule: null,
    reason: measureReason(norm, found, causes, clause.note),
    evidence,
    zone,
    blames: true,
    explain: () => explain(plan, period, causes),
  };
}

/** A number is beyond change once enough were counted; everything else as the period ends. */
function decidedAt({ plan: { norm }, period, sure }: MeasuredPeriod, { status }: Tally): Instant {
  if (norm.value !== "count" || (status === "satisfied" && norm.atMost !== null)) return period.until;
  const bound = status === "violated" ? (norm.atMost ?? Number.POSITIVE_INFINITY) + 1 : (norm.atLeast ?? 0);
  const enough = Math.max(bound, norm.minCount);
  if (enough === 0) return period.from;
  const counted = sure.map(({ countedAt }) => required(countedAt, "instant")).sort((left, right) => left - right);
  return Math.min(period.until, counted[enough - 1] ?? period.until);
}

function valueFound(measure: MeasuredValue["measure"], { count, value }: Tally): MeasuredValue | null {
  return value === null ? null : { measure, count: count.least, least: value.least, most: value.most };
}

function explain({ clause, norm, zone }: MeasurePlan, { until }: Interval, causes: readonly Cause[]): Explanation {
  const end = formatInstant(until, zone);
  const trigger: Text = { id: `periode sampai sebelum ${end}`, en: `the period until before ${end}` };
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
    trigger: { text: trigger, event: null },
    authority: [],
    term: null,
    clock: norm.clock,
    transition: [],
    stretches: [],
    witness: null,
    causes: causes.map(({ text }) => text),
  };
}
