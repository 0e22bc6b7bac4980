import type { Finding } from "../engine/finding.js";
import type { ExpectedFinding } from "../language/model/scenario.js";

export interface FindingMatch {
  /** Expected and not found. */
  readonly missing: readonly ExpectedFinding[];
  /** Found and not expected. */
  readonly unexpected: readonly Finding[];
}

/**
 * Pairs what was expected with what was found, each with at most one of the other. An expectation may fit several
 * findings, so that pairs are changed (augmenting paths) where that lets one more pair be made.
 */
export function matchFindings(expected: readonly ExpectedFinding[], found: readonly Finding[]): FindingMatch {
  const partnerOf = new Map<Finding, ExpectedFinding>();

  const place = (one: ExpectedFinding, tried: Set<Finding>): boolean => {
    for (const finding of found) {
      if (tried.has(finding) || !fits(finding, one)) continue;
      tried.add(finding);
      const holder = partnerOf.get(finding);
      if (holder === undefined || place(holder, tried)) {
        partnerOf.set(finding, one);
        return true;
      }
    }
    return false;
  };

  const missing = expected.filter((one) => !place(one, new Set()));
  return { missing, unexpected: found.filter((finding) => !partnerOf.has(finding)) };
}

/** Whether a finding is what was expected; what the expectation leaves out may be anything. */
function fits(finding: Finding, expected: ExpectedFinding): boolean {
  return (
    finding.clause === expected.clause &&
    finding.status === expected.status &&
    (expected.case === null || finding.case.key === expected.case) &&
    (expected.of === null || finding.of === expected.of) &&
    (expected.due === null || finding.dueAt === expected.due) &&
    (expected.performed === null || finding.performedAt === expected.performed) &&
    (expected.cured === null || finding.cured === expected.cured) &&
    (expected.trigger === null || triggerId(finding) === expected.trigger)
  );
}

/** The id of the event that triggered a finding; `null` where none did. */
export function triggerId(finding: Finding): string | null {
  return finding.explain().trigger.event?.id ?? null;
}
