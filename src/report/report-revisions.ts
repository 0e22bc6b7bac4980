import type { Finding, Revision, Revisions } from "../engine/finding.js";
import { formatInstant } from "../time/format-instant.js";
import type { Report, ReportRevision, ReportWithdrawn } from "./report.js";
import { reportEvent, reportFinding, versionName } from "./report-finding.js";

/** What late records made of findings that had been final, by the id of each. */
export function revisionsById(revisions: Revisions | null): ReadonlyMap<string, readonly ReportRevision[]> {
  const byId = new Map<string, ReportRevision[]>();
  for (const revision of revisions?.all ?? []) {
    const { id } = revision.before;
    byId.set(id, [...(byId.get(id) ?? []), reportRevision(revision)]);
  }
  return byId;
}

/** What the report says of revisions beside those of its findings; `null` where nobody looked for any. */
export function reportRevisions(
  revisions: Revisions | null,
  byId: ReadonlyMap<string, readonly ReportRevision[]>,
  { findings, isIn, zone }: { readonly findings: readonly Finding[]; readonly isIn: (finding: Finding) => boolean; readonly zone: string },
): Report["revisions"] {
  if (revisions === null) return null;
  const present = new Set(findings.map(({ id }) => id));
  const last = new Map(revisions.all.map(({ before }) => [before.id, before]));
  const gone = [...last.values()].filter((finding) => !present.has(finding.id) && isIn(finding));
  const { followedUntil } = revisions;
  return {
    followedUntil: followedUntil === null ? null : formatInstant(followedUntil, zone),
    withdrawn: gone.map((finding) => withdrawn(finding, byId.get(finding.id) ?? [])),
  };
}

function withdrawn(finding: Finding, revisions: readonly ReportRevision[]): ReportWithdrawn {
  const { id, clause, kind, status, of } = finding;
  const { machine, key } = finding.case;
  return { id, policy: versionName(finding.policy), clause, kind, case: { machine, key }, of, status, revisions };
}

function reportRevision({ recorded, asOf, events, records, before, now }: Revision): ReportRevision {
  return {
    recordedAt: formatInstant(recorded, before.zone),
    asOf: formatInstant(asOf, before.zone),
    events: events.map(reportEvent),
    records,
    withdrawn: now === null,
    changed: now === null ? [] : changedFields(before, now),
  };
}

/** Fields of a finding, as reports show them, that say something else. */
function changedFields(before: Finding, now: Finding): ReportRevision["changed"] {
  const from = new Map(Object.entries(reportFinding(before, false)));
  return Object.entries(reportFinding(now, false)).flatMap(([field, to]) => {
    const was = from.get(field) ?? null;
    return JSON.stringify(was) === JSON.stringify(to) ? [] : [{ field, from: was, to }];
  });
}
