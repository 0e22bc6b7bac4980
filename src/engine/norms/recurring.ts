import { passes } from "../conditions/compile-condition.js";
import type { ObligationPlan } from "../plan/clause-plan.js";
import type { AskedPeriod } from "../run/recurring-time.js";
import { type Step, sceneOf } from "../run/step.js";
import { exactly, type Origin } from "../ways/instance.js";
import { actInstance } from "./act-outcome.js";
import { open } from "./begin-obligation.js";
import { dueSpan } from "./due-span.js";
import { whyUnsure } from "./holding.js";

/** A period of a recurring duty, from when on acts count for it, where `if` allows. */
export function beginPeriod(step: Step, plan: ObligationPlan, bearer: string, { index, interval }: AskedPeriod): void {
  const origin: Origin = { event: null, detail: `period:${interval.from}` };
  const scene = sceneOf(step, null);
  const asked = passes(plan.if, scene);
  if (asked === false) return;
  const last = exactly(interval.until - 1);
  const period = plan.within[0]?.period ?? null;
  const { due, causes } = period === null ? { due: last, causes: [] } : dueSpan(period, last, null, step.at, []);
  open(step, plan, {
    ...actInstance(step, plan, bearer, null),
    id: `${plan.index}|period:${index}|${bearer}`,
    origin,
    interval,
    period,
    due,
    dueCauses: causes,
    unsure: asked === null ? whyUnsure(step, origin, scene.causes) : [],
  });
}
