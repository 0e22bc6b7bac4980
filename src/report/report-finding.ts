import type { Explanation, Finding } from "../engine/finding.js";
import { formatDuration } from "../time/format-duration.js";
import { formatInstant } from "../time/format-instant.js";
import type { Instant } from "../time/instant.js";
import type { ReportEvent, ReportExplanation, ReportFinding, ReportRevision } from "./report.js";

/** A finding as reports show it: instants as RFC 3339 in its clock's zone, keys in their fixed order. */
export function reportFinding(finding: Finding, explained: boolean, revisions: readonly ReportRevision[] = []): ReportFinding {
  const instant = (at: Instant): string => formatInstant(at, finding.zone);
  const optional = (at: Instant | null): string | null => (at === null ? null : instant(at));
  return {
    id: finding.id,
    policy: versionName(finding.policy),
    clause: finding.clause,
    kind: finding.kind,
    case: { machine: finding.case.machine, key: finding.case.key },
    of: finding.of,
    to: finding.to,
    status: finding.status,
    cured: finding.cured,
    blames: finding.blames,
    severity: finding.severity,
    basis: finding.basis,
    termBasis: finding.termBasis,
    zone: finding.zone,
    triggeredAt: instant(finding.triggeredAt),
    triggeredUntil: optional(finding.triggeredUntil),
    dueAt: optional(finding.dueAt),
    dueUntil: optional(finding.dueUntil),
    performedAt: optional(finding.performedAt),
    performedUntil: optional(finding.performedUntil),
    late: finding.late === null ? null : formatDuration(finding.late),
    decidedAt: optional(finding.decidedAt),
    interval: finding.interval === null ? null : { from: instant(finding.interval.from), until: instant(finding.interval.until) },
    value: reportValue(finding.value),
    rule: reportRule(finding.rule),
    reason: { id: finding.reason.id, en: finding.reason.en },
    evidence: finding.evidence.map(reportEvent),
    waiver: null,
    revisions,
    explanation: explained ? reportExplanation(finding.explain(), instant) : null,
  };
}

function reportValue(value: Finding["value"]): ReportFinding["value"] {
  if (value === null) return null;
  const { measure, count } = value;
  const one = (amount: number): number | string | null => {
    if (!Number.isFinite(amount)) return null;
    return measure === "lateness" ? formatDuration(amount) : amount;
  };
  return { measure, count, least: one(value.least), most: one(value.most) };
}

function reportRule(rule: Finding["rule"]): ReportFinding["rule"] {
  if (rule === null) return null;
  const { event, fires, comparisons } = rule;
  return {
    event: { type: event.type, params: event.params },
    fires,
    comparisons: comparisons.map(({ fact, operator, value, found, holds }) => ({ fact, operator, value, found, holds })),
  };
}

export function reportEvent(event: ReportEvent): ReportEvent {
  return { source: event.source, id: event.id };
}

/** `id@version`, the name by which people call a version. */
export function versionName(policy: { readonly id: string; readonly version: string }): string {
  return `${policy.id}@${policy.version}`;
}

function reportExplanation(explanation: Explanation, instant: (at: Instant) => string): ReportExplanation {
  const { trigger, witness } = explanation;
  return {
    text: explanation.clause.text,
    trigger: { text: trigger.text, event: trigger.event === null ? null : reportEvent(trigger.event) },
    authority: explanation.authority.map(({ clause, title }) => ({ clause, title })),
    term: explanation.term,
    clock: explanation.clock,
    transition: explanation.transition,
    stretches: explanation.stretches.map(({ from, until, kind, reason }) => ({ from: instant(from), until: instant(until), kind, reason })),
    witness: reportWitness(witness, instant),
    causes: explanation.causes,
  };
}

function reportWitness(witness: Explanation["witness"], instant: (at: Instant) => string): ReportExplanation["witness"] {
  if (witness === null) return null;
  if ("event" in witness) return { event: reportEvent(witness.event) };
  return { noneFrom: instant(witness.noneFrom), noneUntil: instant(witness.noneUntil) };
}
