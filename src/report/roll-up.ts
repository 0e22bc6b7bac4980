import type { Finding, Verdict } from "../engine/finding.js";
import type { RollUp, StatusCounts } from "./report.js";

type Status = Finding["status"];

/** What a roll-up rests on. */
type Judged = Pick<Finding, "status" | "blames">;

/** Every status in the order in which reports list them. */
export const STATUSES = [
  "satisfied",
  "violated",
  "discharged",
  "void",
  "pending",
  "paused",
  "undetermined",
] as const satisfies readonly Status[];

export function countStatuses(findings: readonly Pick<Finding, "status">[]): StatusCounts {
  const counts = { satisfied: 0, violated: 0, discharged: 0, void: 0, pending: 0, paused: 0, undetermined: 0 };
  for (const { status } of findings) counts[status] += 1;
  return counts;
}

/**
 * The verdict on a case, a clause, a party or the whole check: the gravest of its findings.
 * @param asked whether something was asked that leaves no finding, such as a prohibition that was kept
 */
export function verdictOf(findings: readonly Judged[], asked: boolean): Verdict {
  const counting = findings.filter(({ status, blames }) => status !== "void" || blames);
  const has = (...statuses: Status[]): boolean => counting.some(({ status }) => statuses.includes(status));
  if (has("violated", "void")) return "non-compliant";
  if (has("undetermined")) return "undetermined";
  if (has("pending", "paused")) return "pending";
  return counting.length > 0 || asked ? "compliant" : "not-applicable";
}

export function rollUp(findings: readonly Judged[], asked: boolean): RollUp {
  return { verdict: verdictOf(findings, asked), ...countStatuses(findings) };
}
