import { type Clock, createClock } from "../../time/clock.js";
import { dueInstant } from "../../time/due-instant.js";
import type { Instant } from "../../time/instant.js";
import type { Period } from "../model/clause.js";
import type { Policy } from "../model/policy.js";

const HOUR = 3_600_000;
/** Every third hour of four weeks: every weekday, inside hours and outside, and some month's end. */
const SAMPLES = 224;

/**
 * Whether one term ends after another from wherever both begin, tried at many instants of the version's time; `null` where it cannot
 * be told: a term that an event gives, or a calendar without those years.
 */
export function alwaysEndsAfter(later: Period, earlier: Period, policy: Policy): boolean | null {
  const clocks = [later, earlier].map(({ clock }) => policy.clocks.get(clock));
  const [first, second] = clocks.map((clock) => (clock === undefined ? null : createClock(clock.spec)));
  if (first === null || first === undefined || second === null || second === undefined) return null;
  let tried = 0;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const start = policy.inForce.from + sample * 3 * HOUR;
    const end = endOf(first, later, start);
    const limit = endOf(second, earlier, start);
    if (end === null || limit === null) continue;
    tried += 1;
    if (end <= limit) return false;
  }
  return tried === 0 ? null : true;
}

function endOf(clock: Clock, { term, counting, ifClosed }: Period, start: Instant): Instant | null {
  const due = dueInstant(clock, { term, start, counting, ifClosed, pauses: [], given: null });
  return due.kind === "at" ? due.at : null;
}
