import type { Text } from "../../diagnostics/text.js";
import type { EventIdentity, RecordedEvent } from "../../events/event.js";
import type { FindingStatus } from "../../language/model/scenario.js";
import { type Cause, uncertainOrder } from "../facts/cause.js";
import type { Between, Instance } from "../ways/instance.js";
import type { Outcome, Variant } from "../ways/outcome.js";

export function variant(status: FindingStatus, instance: Instance, more: Partial<Variant> = {}): Variant {
  return { status, cured: false, due: instance.due, performed: null, evidence: [], decided: null, note: null, question: null, ...more };
}

export function identityOf(event: RecordedEvent | null): readonly EventIdentity[] {
  return event === null ? [] : [{ source: event.source, id: event.id }];
}

/** How an instance performed somewhere in `at` may have come out, against its span of due instants. */
export function performedVariants(
  instance: Instance,
  at: Between,
  event: RecordedEvent | null,
  note: Text | null = null,
): readonly Variant[] {
  const done = { performed: at, evidence: identityOf(event), note };
  const inTime = variant("satisfied", instance, done);
  const late = variant("violated", instance, { ...done, cured: true });
  if (instance.pausedSince !== null || at.latest <= instance.due.earliest) return [inTime];
  return at.earliest > instance.due.latest ? [late] : [inTime, late];
}

/** What an instance is that was performed and waits for a finding; `null` where it was not. */
export function performedOutcome(instance: Instance): Outcome | null {
  const { performed } = instance;
  if (performed === null) return null;
  return { instance, variants: performedVariants(instance, performed.at, performed.event), causes: performed.causes };
}

/** What an instance still open at `asOf` may be. */
export function openVariants(instance: Instance, asOf: number): readonly Variant[] {
  const open = stillOpenVariants(instance, asOf);
  return instance.perhaps.length === 0 ? open : [...open, variant("satisfied", instance)];
}

function stillOpenVariants(instance: Instance, asOf: number): readonly Variant[] {
  const { due, pausedSince } = instance;
  if (pausedSince !== null) {
    const standing = variant("paused", instance, { due: null });
    return pausedSince.latest <= due.earliest ? [standing] : [standing, variant("violated", instance)];
  }
  const waiting = variant("pending", instance);
  const over = variant("violated", instance);
  if (asOf <= due.earliest) return [waiting];
  return due.latest < asOf ? [over] : [waiting, over];
}

/** Why the spans of an instance are spans. */
export function spanCauses(instance: Instance, performing: RecordedEvent | null = null): readonly Cause[] {
  const causes = [...instance.unsure, ...(instance.origin.because ?? []), ...instance.dueCauses, ...instance.perhaps];
  for (const event of [instance.origin.event, instance.restart?.event ?? null, performing])
    if (event !== null && event.until !== null) causes.push(uncertainOrder(event.id));
  return causes;
}

/** Where some act may have performed it without being known to fit. */
export function perhapsDone(instance: Instance): readonly Variant[] {
  return instance.perhaps.length === 0 ? [] : [variant("satisfied", instance)];
}
