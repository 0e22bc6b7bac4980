import type { Recurring } from "../../language/model/clause.js";
import { DAY_MS } from "../../time/local-date.js";
import { parseLocalDate } from "../../time/parse-local-date.js";
import type { Recurrence } from "../../time/recurrence.js";
import type { Zone } from "../../time/zone.js";
import { required } from "../required.js";
import { actPlans } from "./act-plan.js";
import type { ClauseBuilder } from "./clause-builder.js";
import type { ClauseBase, ObligationPlan } from "./clause-plan.js";
import { holdersOf } from "./holders.js";

/** A recurring duty is an obligation that each period begins in the place of an event. */
export function planRecurring(
  { policy, condition, period, states, clock }: ClauseBuilder,
  base: ClauseBase,
  norm: Recurring,
): ObligationPlan {
  const { of, to, by, must, excusedIf, discharges, within, window, partial, each } = norm;
  const { zone } = clock(norm.clock);
  return {
    ...base,
    kind: "obligation",
    recurring: { recurrence: recurrenceOf(norm, zone), zone, window, partial, each, bearers: each ? holdersOf(policy.parties, of) : [of] },
    norm: { ...obligationWithout, of, to, if: norm.if, must, by, excusedIf, discharges },
    if: condition(norm.if),
    excusedIf: condition(excusedIf),
    within: within === null ? [] : [{ if: null, period: period(within) }],
    notBefore: null,
    acts: actPlans(must.acts, states),
    endsOn: [],
    pausesWhile: [],
    extendedOn: null,
    tie: null,
  };
}

/** What a recurring duty has nothing of. */
const obligationWithout = {
  kind: "obligation",
  when: [],
  where: [],
  within: [],
  start: { kind: "time" },
  notBefore: null,
  pausesWhile: [],
  restartsOn: [],
  extendedOn: null,
  endsOn: [],
  otherwise: null,
} as const;

function recurrenceOf({ every, anchor }: Recurring, zone: Zone): Recurrence {
  if (anchor.kind === "instant") {
    const local = zone.toLocal(anchor.instant);
    const date = Math.floor(local / DAY_MS);
    return { ...every, anchor: date, timeOfDay: local - date * DAY_MS };
  }
  const date = required(parseLocalDate(anchor.date), "date", anchor.date);
  return { ...every, anchor: date, timeOfDay: null };
}
