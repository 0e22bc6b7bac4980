import type { Period } from "../../../src/language/model/clause.js";
import type { Policy } from "../../../src/language/model/policy.js";
import { deadlineByHand } from "./deadline-by-hand.js";

/** End of a period from an instant, without pauses; `null` where its calendar does not say. */
export function endOf(period: Period, start: number, policy: Policy): number | null {
  const clock = policy.clocks.get(period.clock);
  if (clock === undefined) throw new Error(`no clock ${period.clock}`);
  const { term, counting, ifClosed } = period;
  const due = deadlineByHand(clock.spec, { term, counting, ifClosed, start, pauses: [], given: null });
  return due.kind === "at" ? due.at : null;
}
