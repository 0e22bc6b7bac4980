import type { Clause, Period } from "../../language/model/clause.js";
import type { Policy } from "../../language/model/policy.js";
import { required } from "../required.js";

/** Zone in which instants are shown where the policy has no clock at all. */
const noClockZone = "UTC";

/** The zone of the clock that the clause counts on; else of the policy's first clock. */
export function zoneOf(policy: Policy, clause: Clause): string {
  const name = clockOf(clause);
  return name === null ? zoneOfPolicy(policy) : required(policy.clocks.get(name), "clock", name).spec.timezone;
}

/** The zone of the policy's first clock. */
export function zoneOfPolicy({ clocks }: Policy): string {
  const [first] = clocks.values();
  return first?.spec.timezone ?? noClockZone;
}

function clockOf({ norm }: Clause): string | null {
  if (norm.kind === "recurring" || norm.kind === "measure") return norm.clock;
  if (norm.kind === "rule") return norm.over.kind === "period" ? norm.over.clock : null;
  const periods: (Period | null)[] = [];
  if (norm.kind === "obligation") periods.push(...norm.within.map((choice) => choice.period));
  if (norm.kind === "requirement") periods.push(norm.atLeast, norm.atMost);
  if (norm.kind === "prohibition") periods.push(norm.for);
  if (norm.kind === "standing-duty") periods.push(norm.grace, norm.for);
  return periods.find((period) => period !== null)?.clock ?? null;
}
