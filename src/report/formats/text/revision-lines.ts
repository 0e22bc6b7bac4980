import { printable } from "../../../diagnostics/fill-template.js";
import type { Language } from "../../../diagnostics/text.js";
import type { Report, ReportRevision } from "../../report.js";
import { eventName } from "./finding-lines.js";
import { instantWords } from "./instant-words.js";
import { PHRASES, STATUS_WORDS } from "./words.js";

/** One revision, and what it is a revision of. */
export interface Revised {
  readonly clause: string;
  readonly key: string;
  readonly zone: string;
  readonly revision: ReportRevision;
}

/** Every revision of a report, finding by finding, those of findings that are no more last. */
export function revisedIn({ findings, revisions, zone }: Report): readonly Revised[] {
  const present = findings.flatMap((finding) =>
    finding.revisions.map((revision) => ({ clause: finding.clause, key: finding.case.key, zone: finding.zone, revision })),
  );
  const gone = (revisions?.withdrawn ?? []).flatMap((finding) =>
    finding.revisions.map((revision) => ({ clause: finding.clause, key: finding.case.key, zone, revision })),
  );
  return [...present, ...gone];
}

/** What changed, which records brought it about, and when they were recorded. */
export function revisionLine({ clause, key, zone, revision }: Revised, language: Language): string {
  const { recordedAt, events, records } = revision;
  // Where some are named the others have nothing to do with it; ten are all that is named of many.
  const rest = events.length < 10 ? 0 : records - events.length;
  const more = rest <= 0 ? "" : language === "id" ? ` dan ${rest} lagi` : ` and ${rest} more`;
  const names = `${events.map(eventName).join(", ")}${more}`;
  const of = `${printable(clause)}${key === "" ? "" : ` ${printable(key)}`}`;
  return `  ${of} · ${whatChanged(revision, language)} · ${names}, ${PHRASES.recorded[language]} ${instantWords(recordedAt, zone, language)}`;
}

/** Says from when on late records were not followed any more. */
export function notFollowedLines({ revisions, zone }: Report, language: Language): readonly string[] {
  const until = revisions?.followedUntil ?? null;
  return until === null ? [] : [`  ${PHRASES.notFollowed[language]} ${instantWords(until, zone, language)}`];
}

/** The status before and after; where that stayed, the names of the fields. */
function whatChanged({ withdrawn, changed }: ReportRevision, language: Language): string {
  if (withdrawn) return PHRASES.withdrawn[language];
  const status = changed.find(({ field }) => field === "status");
  if (status === undefined) return changed.map(({ field }) => field).join(", ");
  return `${statusWords(status.from, language)} → ${statusWords(status.to, language)}`;
}

function statusWords(status: unknown, language: Language): string {
  const known = Object.entries(STATUS_WORDS).find(([name]) => name === status);
  return known?.[1][language] ?? "";
}
