import type { RecordedEvent } from "../../events/event.js";
import type { MachinePlan } from "../plan/machine-plan.js";

/** An event of a machine's alphabet for which its state allowed no transition. */
export interface NotAllowed {
  readonly machine: MachinePlan;
  readonly event: RecordedEvent;
  readonly actor: string | null;
  readonly state: string;
  readonly allowed: readonly string[];
  /** Whether it was so in every way. */
  readonly sure: boolean;
}

/** What two ways say: sure only where both say it surely. */
export function uniteNotAllowed(left: readonly NotAllowed[], right: readonly NotAllowed[]): readonly NotAllowed[] {
  if (left.length === 0 && right.length === 0) return left;
  const same = (one: NotAllowed, other: NotAllowed): boolean => one.event === other.event && one.machine === other.machine;
  const united = left.map((step) => ({ ...step, sure: step.sure && right.some((other) => other.sure && same(step, other)) }));
  const added = right.filter((step) => !left.some((other) => same(step, other)));
  return [...united, ...added.map((step) => ({ ...step, sure: false }))];
}
