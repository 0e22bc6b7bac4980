import { printable } from "../../../diagnostics/fill-template.js";
import type { Language } from "../../../diagnostics/text.js";
import type { Report, ReportClause, ReportFinding } from "../../report.js";
import type { Paint } from "../paint.js";
import { eventName, findingLine, findingLines, say } from "./finding-lines.js";
import { groupFindings } from "./group-findings.js";
import { inputLines } from "./input-lines.js";
import { instantWords } from "./instant-words.js";
import { numberWords } from "./number-words.js";
import { notFollowedLines, revisedIn, revisionLine } from "./revision-lines.js";
import { headerLines, REPORTING_ORDER, rollUpLines } from "./summary-lines.js";
import { PHRASES, STATUS_WORDS } from "./words.js";

export interface TextStyle {
  readonly language: Language;
  readonly paint: Paint;
}

/** People read a page, not a log; the JSON report has everything. */
const MOST_LISTED = 100;

const IN_ONE_LINE: ReadonlySet<ReportFinding["status"]> = new Set(["satisfied", "discharged"]);

/** The report for people, gravest first. Text from outside is made safe to print. */
export function formatText(report: Report, style: TextStyle): string {
  const clauses = new Map(report.clauses.map((clause) => [clauseKey(clause.policy, clause.id), clause]));
  const sections = [
    headerLines(report, style),
    ...REPORTING_ORDER.map((status) => statusSection(report, status, clauses, style)),
    rollUpSection(report, "byClause", style),
    rollUpSection(report, "byParty", style),
    revisionSection(report, style),
    deviationSection(report, style),
    strangerSection(report, style),
    warningSection(report, style),
    inputLines(report, style),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

type Clauses = ReadonlyMap<string, ReportClause>;

function statusSection(report: Report, status: ReportFinding["status"], clauses: Clauses, style: TextStyle): string[] {
  const findings = report.findings.filter((finding) => finding.status === status);
  const groups = groupFindings(findings);
  const lines = listed(
    groups,
    style.language,
    (group, index) => {
      const clause = clauses.get(clauseKey(group.first.policy, group.first.clause));
      if (IN_ONE_LINE.has(status)) return [findingLine(group, clause, style)];
      return [...(index === 0 ? [] : [""]), ...findingLines(group, clause, style)];
    },
    ({ size }) => size,
  );
  return titled(capital(STATUS_WORDS[status][style.language]), findings.length, lines, style);
}

function rollUpSection(report: Report, by: "byClause" | "byParty", style: TextStyle): string[] {
  const titles = by === "byClause" ? clauseTitles(report, style.language) : new Map<string, string>();
  const lines = rollUpLines(report.summary[by], titles, style);
  return lines.length === 0 ? [] : [style.paint.bold(PHRASES[by][style.language]), ...lines];
}

/** By both names under which a clause may stand in the summary. */
function clauseTitles(report: Report, language: Language): ReadonlyMap<string, string> {
  return new Map(
    report.clauses.flatMap(({ policy, id, title }) => {
      const words = say(title, language);
      const pack = policy.slice(0, policy.lastIndexOf("@"));
      return [
        [id, words],
        [`${pack}/${id}`, words],
      ] as const;
    }),
  );
}

function revisionSection(report: Report, style: TextStyle): string[] {
  const revised = revisedIn(report);
  const lines = [
    ...listed(revised, style.language, (each) => [revisionLine(each, style.language)]),
    ...notFollowedLines(report, style.language),
  ];
  const title = style.paint.bold(`${PHRASES.revisions[style.language]} (${numberWords(revised.length, style.language)})`);
  return lines.length === 0 ? [] : [title, ...lines];
}

function deviationSection(report: Report, style: TextStyle): string[] {
  const { language } = style;
  const lines = listed(report.deviations, language, ({ machine, key, state, event, at, allowed }) => {
    const could = allowed.length === 0 ? PHRASES.nothing[language] : allowed.map((name) => printable(name)).join(", ");
    const where = `${printable(machine)} ${printable(key)}`.trimEnd();
    const what = `${instantWords(at, report.zone, language)} ${eventName(event)}`;
    return [`  ${what} · ${where}, ${PHRASES.state[language]} ${printable(state)} · ${PHRASES.allowed[language]}: ${could}`];
  });
  return titled(PHRASES.deviations[language], report.deviations.length, lines, style);
}

function strangerSection(report: Report, style: TextStyle): string[] {
  const { language } = style;
  const lines = listed(report.strangers, language, ({ event, actor, allowed }) => {
    const who = actor === null ? PHRASES.unknownActor[language] : printable(actor);
    return [`  ${eventName(event)} · ${who} · ${PHRASES.allowedRoles[language]}: ${allowed.map((name) => printable(name)).join(", ")}`];
  });
  return titled(PHRASES.strangers[language], report.strangers.length, lines, style);
}

function warningSection(report: Report, style: TextStyle): string[] {
  const lines = listed(report.diagnostics, style.language, ({ code, message, place }) => {
    const where = place === null ? "" : `${printable(place.file)}:${place.line}:${place.column} `;
    return [`  ${where}[${code}] ${say(message, style.language)}`];
  });
  return titled(PHRASES.warnings[style.language], report.diagnostics.length, lines, style);
}

function titled(title: string, count: number, lines: readonly string[], { language, paint }: TextStyle): string[] {
  return count === 0 ? [] : [paint.bold(`${title} (${numberWords(count, language)})`), ...lines];
}

/** The first items in full, then how many things the rest of them stand for. */
function listed<T>(
  items: readonly T[],
  language: Language,
  linesOf: (item: T, index: number) => string[],
  sizeOf: (item: T) => number = () => 1,
): string[] {
  const lines = items.slice(0, MOST_LISTED).flatMap(linesOf);
  const rest = items.slice(MOST_LISTED).reduce((sum, item) => sum + sizeOf(item), 0);
  if (rest <= 0) return lines;
  const more = numberWords(rest, language);
  return [
    ...lines,
    language === "id" ? `  … dan ${more} lagi, semuanya ada dengan --format json` : `  … and ${more} more, all there with --format json`,
  ];
}

function clauseKey(policy: string, clause: string): string {
  return `${policy} ${clause}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
