import type { Policy } from "../../language/model/policy.js";
import type { FindingStatus } from "../../language/model/scenario.js";
import type { Instant } from "../../time/instant.js";
import { uniteCauses } from "../facts/cause.js";
import type { Finding } from "../finding.js";
import { countedBy } from "../norms/running-term.js";
import { spanCauses } from "../norms/verdict.js";
import type { VersionPlan } from "../plan/version-plan.js";
import { type Between, hull } from "../ways/instance.js";
import type { Outcome, Variant } from "../ways/outcome.js";
import { explainOutcome } from "./explain-outcome.js";
import { findingId } from "./finding-id.js";
import type { Judged } from "./most-favourable.js";
import { reasonOf } from "./reason.js";

const finalStatuses: ReadonlySet<FindingStatus> = new Set(["satisfied", "violated", "discharged", "void"]);

/** Turns what an instance of a version came to into a finding; `null` where it never began in any way. */
export function toFinding(plan: VersionPlan, judged: Judged): Finding | null {
  const { outcome, under } = judged;
  const { instance, variants } = outcome;
  const begun = variants.filter((variant) => variant.status !== "absent");
  const [first, ...others] = begun;
  if (first === undefined || first.status === "absent") return null;
  // Where a gap never opened the duty was kept just as where it closed in time.
  const sure = variants.length === 1 || (others.length === 0 && instance.role === "gap" && first.status === "satisfied");
  const status: FindingStatus = sure ? first.status : "undetermined";
  const causes = status === "undetermined" ? uniteCauses(outcome.causes, spanCauses(instance)) : [];
  const governing = instance.changes.at(-1);
  const { clause } = governing ?? instance.plan;
  const due = knownDue(first, outcome);
  const performed = performedIn(begun);
  const cured = status === "violated" && first.cured;
  const late = cured ? lateness(performed, due) : null;
  const policy = identityOf(governing?.policy ?? under.policy);
  return {
    id: findingId(plan.policy, instance),
    policy,
    clause: clause.id,
    kind: clause.norm.kind,
    case: instance.case,
    of: instance.bearer,
    to: "to" in clause.norm ? clause.norm.to : null,
    status,
    cured,
    severity: clause.severity,
    basis: clause.basis,
    termBasis: countedBy(instance)?.period.period.basis ?? null,
    triggeredAt: instance.at.earliest,
    triggeredUntil: farEnd(instance.at),
    dueAt: due === null || due.latest === Number.POSITIVE_INFINITY ? null : due.earliest,
    dueUntil: due === null ? null : farEnd(due),
    performedAt: performed?.earliest ?? null,
    performedUntil: performed === null ? null : farEnd(performed),
    late,
    decidedAt: finalStatuses.has(status) ? (decidedAt(first, due) ?? instance.at.latest) : null,
    interval: instance.interval,
    value: null,
    rule: null,
    ...(sure && first.question !== null ? { question: first.question } : {}),
    reason: reasonOf(
      status,
      instance,
      cured,
      causes,
      [sure || first.decided === null ? first.note : null, clause.note],
      first.decided !== null,
    ),
    evidence: evidenceOf(outcome, begun),
    zone: instance.plan.zone,
    blames: status !== "void" || clause.norm.kind !== "power" || clause.norm.onVoid === "blame",
    explain: () => explainOutcome(judged, status, causes),
  };
}

/** Every instant at which it may have been performed; an end that discharges performs nothing. */
function performedIn(variants: readonly Variant[]): Between | null {
  const spans = variants.filter(({ status }) => status !== "discharged").flatMap(({ performed }) => performed ?? []);
  const [first, ...others] = spans;
  return first === undefined ? null : others.reduce(hull, first);
}

function identityOf(policy: Policy): { id: string; version: string } {
  return { id: policy.id, version: policy.version };
}

/** The due span where it has two real ends; a paused duty and an act have none. */
function knownDue(variant: Variant, { instance }: Outcome): Between | null {
  const due = variant.status === "paused" ? null : variant.due;
  if (due === null || !Number.isFinite(due.latest) || instance.dueCauses.length > 0) return null;
  return due;
}

/** Where it ends that something may have been; `null` where it is known, or nobody can tell. */
function farEnd({ earliest, latest }: Between): Instant | null {
  return earliest === latest || latest === Number.POSITIVE_INFINITY ? null : latest + 1;
}

function lateness(performed: Between | null, due: Between | null): number | null {
  if (performed === null || due === null) return null;
  const exact = performed.earliest === performed.latest && due.earliest === due.latest;
  return exact ? performed.earliest - due.latest : null;
}

function decidedAt(variant: Variant, due: Between | null): Instant | null {
  if (variant.decided !== null) return variant.decided.latest;
  if (variant.status === "violated" && due !== null) return due.latest;
  return variant.performed?.latest ?? due?.latest ?? null;
}

function evidenceOf({ instance }: Outcome, variants: readonly Variant[]): Finding["evidence"] {
  const all = [
    instance.origin.event,
    instance.restart?.event ?? null,
    ...instance.extensions.map(({ event }) => event),
    ...variants.flatMap((variant) => variant.evidence),
  ].filter((event) => event !== null);
  const seen = new Map(all.map((event) => [JSON.stringify([event.source, event.id]), { source: event.source, id: event.id }]));
  return [...seen.values()];
}
