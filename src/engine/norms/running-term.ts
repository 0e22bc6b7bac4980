import type { CountedOn, Extensions } from "../../time/extension.js";
import { type Cause, missingFact, tooManyExtensions } from "../facts/cause.js";
import type { ExtensionPlan } from "../plan/clause-plan.js";
import type { PeriodPlan } from "../plan/period-plan.js";
import { required } from "../required.js";
import type { Step } from "../run/step.js";
import { type Between, exactly, type Instance, type TermChange } from "../ways/instance.js";
import { type DueSpan, dueSpan, startOf } from "./due-span.js";

/** What events can ask for needs an end; no term that is meant is extended as often. */
const mostExtensions = 100;

/** What a due instant is counted from, and by which term. */
export interface Counted {
  readonly period: PeriodPlan;
  /** `null` where the trigger does not carry it. */
  readonly start: Between | null;
}

const never: Between = { earliest: Number.POSITIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

/** From when the term of an instance runs: the event that gave it anew, else as the clause says of its trigger. */
export function startOfTerm({ plan, origin, at, restart, interval }: Instance): Between | null {
  if (interval !== null) return exactly(interval.until - 1);
  if (restart !== null) return restart.at;
  return plan.kind === "obligation" ? startOf(plan.norm.start, origin, at) : at;
}

/** The instance with its due instant as its start, its extensions, its pauses and its changes of term make it. */
export function withDue(instance: Instance): Instance {
  const found = dueOf(instance);
  const why = beyondKnowing(instance);
  if (why.length === 0) return { ...instance, due: found.due, dueCauses: found.causes };
  return { ...instance, due: { ...found.due, latest: Number.POSITIVE_INFINITY }, dueCauses: [...found.causes, ...why] };
}

/** The term that the due instant comes from: its own from its start, an older one, or the newer from the change. */
export function countedBy(instance: Instance): Counted | null {
  const { period, due } = instance;
  if (period === null) return null;
  const start = startOfTerm(instance);
  const change = changeOf(instance);
  if (change === undefined || counted(instance, { period, start }).due.latest >= due.latest) return { period, start };
  const fresh = { period, start: exactly(change.at) };
  return counted(instance, fresh).due.latest === due.latest ? fresh : countedBy(withDue(before(instance, change)));
}

/**
 * The new term from the original start; where that is shorter, the earlier of the old due instant and the new term from
 * the change. As the new term from the change is never due before the one from the start, that is the middle of the three.
 */
function dueOf(instance: Instance): DueSpan {
  const period = required(instance.period, "term");
  const own = counted(instance, { period, start: startOfTerm(instance) });
  const change = changeOf(instance);
  if (change === undefined || period.period.term.kind === "open") return own;
  const isOldOpen = change.before.period.term.kind === "open";
  const old = isOldOpen ? { due: never, causes: [] } : dueOf(before(instance, change));
  const fresh = counted(instance, { period, start: exactly(change.at) });
  const due = {
    earliest: Math.max(own.due.earliest, Math.min(old.due.earliest, fresh.due.earliest)),
    latest: Math.max(own.due.latest, Math.min(old.due.latest, fresh.due.latest)),
  };
  return { due, causes: due.earliest === due.latest ? own.causes : [...own.causes, ...old.causes, ...fresh.causes] };
}

/** The latest change of term; one before a new beginning of the whole term plays no part any more. */
function changeOf({ changes, restart }: Instance): TermChange | undefined {
  const change = changes.at(-1);
  return change === undefined || (restart !== null && restart.at.latest >= change.at) ? undefined : change;
}

function before(instance: Instance, change: TermChange): Instance {
  return { ...instance, period: change.before, changes: instance.changes.slice(0, -1) };
}

function counted(instance: Instance, { period, start }: Counted): DueSpan {
  const { origin, at, pauses } = instance;
  return dueSpan(period, start, origin.event, at, pauses, extensionsOf(instance));
}

/** What has made the term longer so far; `null` for nothing. */
export function extensionsOf(instance: Instance): Extensions | null {
  const plan = extensionPlanOf(instance);
  if (plan === null || instance.extensions.length === 0) return null;
  const { by } = plan;
  const given = instance.extensions.map(({ to }) => to).filter((to) => to !== null);
  return {
    by: by === null ? [] : instance.extensions.slice(0, mostExtensions).map(() => countedOn(by)),
    to: given.length === 0 ? null : Math.max(...given),
    atMost: plan.atMost === null ? null : countedOn(plan.atMost),
  };
}

/** Why it is not known how far the term was extended. */
function beyondKnowing(instance: Instance): readonly Cause[] {
  const plan = extensionPlanOf(instance);
  if (plan === null) return [];
  const { extensions } = instance;
  if (plan.by === null) return extensions.some(({ to }) => to === null) ? [missingFact(`data.${plan.to.join(".")}`)] : [];
  return extensions.length > mostExtensions ? [tooManyExtensions(mostExtensions)] : [];
}

function extensionPlanOf({ plan }: Instance): ExtensionPlan | null {
  return plan.kind === "obligation" || plan.kind === "prohibition" ? plan.extendedOn : null;
}

function countedOn({ clock, period: { term, counting } }: PeriodPlan): CountedOn {
  return { clock, term, counting };
}

/** The instance with its clock running again. */
export function resumed(step: Step, instance: Instance, pausedSince: Between): Instance {
  return withDue({ ...instance, pauses: [...instance.pauses, { from: pausedSince, until: step.at }], pausedSince: null });
}
