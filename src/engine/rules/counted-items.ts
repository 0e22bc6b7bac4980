import type { CountedStatus } from "../../language/model/condition.js";
import { undecidedFinding } from "../facts/cause.js";
import type { Finding } from "../finding.js";
import type { Item } from "../measures/item.js";
import type { Between } from "../ways/instance.js";

/** Whether a finding has what is counted, where its status is final. */
export type Counts = (finding: Finding) => boolean;

export function countsStatus(status: CountedStatus): Counts {
  return (finding) => finding.status === status;
}

/** As roll-ups have it: a void act that is only noted weighs nothing. */
export function isAgainst({ status, blames }: Finding): boolean {
  return status === "violated" || (status === "void" && blames);
}

/** What a finding counts as, surely or perhaps; `null` where it surely does not. */
export function itemOfFinding(finding: Finding, counts: Counts): Item | null {
  const { status } = finding;
  const isFinal = status === "satisfied" || status === "violated" || status === "discharged" || status === "void";
  if (isFinal && !counts(finding)) return null;
  const causes = status === "undetermined" ? [undecidedFinding(finding.clause, finding.case.key, finding.id)] : [];
  const at = whenCounted(finding);
  const [event] = finding.evidence;
  // Of what may count `onTime` tells what is not known from what time alone will tell.
  return {
    at,
    out: !isFinal,
    onTime: status === "undetermined",
    late: null,
    causes,
    countedAt: finding.decidedAt ?? at.latest,
    event: event ?? null,
  };
}

/** When its duty falls due; a measure as its period ends; anything else as it begins. */
function whenCounted({ kind, status, interval, triggeredAt, triggeredUntil, dueAt, dueUntil, performedAt }: Finding): Between {
  if (kind === "measure" && interval !== null) return { earliest: interval.until - 1, latest: interval.until - 1 };
  if (dueAt !== null) return { earliest: dueAt, latest: (dueUntil ?? dueAt + 1) - 1 };
  const mayFallDue = kind === "obligation" || kind === "recurring" || kind === "standing-duty" || kind === "prohibition";
  const isOpen = status === "pending" || status === "paused" || status === "undetermined";
  if (isOpen && mayFallDue && performedAt === null) return { earliest: triggeredAt, latest: Number.POSITIVE_INFINITY };
  return { earliest: triggeredAt, latest: (triggeredUntil ?? triggeredAt + 1) - 1 };
}
