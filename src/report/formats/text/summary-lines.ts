import { printable } from "../../../diagnostics/fill-template.js";
import type { Language, Text } from "../../../diagnostics/text.js";
import type { Report, RollUp, StatusCounts } from "../../report.js";
import type { Paint } from "../paint.js";
import { instantWords } from "./instant-words.js";
import { numberWords } from "./number-words.js";
import { PHRASES, POLICY_STATUS_WORDS, STATUS_WORDS, VERDICT_WORDS } from "./words.js";

interface Style {
  readonly language: Language;
  readonly paint: Paint;
}

/** The statuses in the order in which people want to hear of them. */
export const REPORTING_ORDER = ["violated", "void", "undetermined", "pending", "paused", "discharged", "satisfied"] as const;

/** The verdict, as of when, over what; then what to know before reading on. */
export function headerLines(report: Report, style: Style): string[] {
  const { language, paint } = style;
  const { summary } = report;
  const asOf = `${PHRASES.asOf[language]} ${instantWords(report.asOf, report.zone, language)}`;
  const counts = countsLine(summary.byStatus, language);
  return [
    [paintVerdict(summary.verdict, style), asOf, ...knownAtWords(report, language)].join(" · "),
    ...(counts === "" ? [] : [counts]),
    ...(report.asIf === null ? [] : [paint.yellow(asIfBanner(report.asIf)[language])]),
    ...(report.only === null ? [] : [onlyLine(report.only, language)]),
    ...report.policies.map(({ id, version, title, status }) =>
      paint.dim(`${id}@${version} · ${printable(title[language])} · ${POLICY_STATUS_WORDS[status][language]}`),
    ),
  ];
}

/** The verdicts on clauses or parties, one a line. */
export function rollUpLines(rollUps: { readonly [name: string]: RollUp }, titles: ReadonlyMap<string, string>, style: Style): string[] {
  const rows = Object.entries(rollUps);
  const width = Math.max(0, ...rows.map(([name]) => printable(name).length));
  const verdicts = Math.max(0, ...rows.map(([, { verdict }]) => VERDICT_WORDS[verdict][style.language].length));
  return rows.map(([name, rollUp]) => {
    const verdict = paintVerdict(rollUp.verdict, style, verdicts);
    const rest = [countsLine(rollUp, style.language), titles.get(name) ?? ""].filter((part) => part !== "");
    return `  ${printable(name).padEnd(width)}  ${verdict}  ${rest.join(" · ")}`.trimEnd();
  });
}

/** `2 violated, 1 pending`: what there is of each status. */
export function countsLine(counts: StatusCounts, language: Language): string {
  return REPORTING_ORDER.filter((status) => counts[status] > 0)
    .map((status) => `${numberWords(counts[status], language)} ${STATUS_WORDS[status][language]}`)
    .join(", ");
}

function paintVerdict(verdict: Report["summary"]["verdict"], { language, paint }: Style, width = 0): string {
  const word = VERDICT_WORDS[verdict][language].padEnd(width);
  if (verdict === "non-compliant") return paint.bold(paint.red(word));
  if (verdict === "compliant") return paint.bold(paint.green(word));
  return paint.bold(verdict === "not-applicable" ? word : paint.yellow(word));
}

function knownAtWords({ knownAt, zone }: Report, language: Language): string[] {
  return knownAt === null ? [] : [`${PHRASES.knownAt[language]} ${instantWords(knownAt, zone, language)}`];
}

function asIfBanner(version: string): Text {
  const name = printable(version);
  return {
    id: `PENGANDAIAN: riwayat ini dinilai seolah-olah ${name} berlaku ketika itu; ini bukan putusan tentang kewajiban yang sungguh berlaku`,
    en: `AS IF: this history is judged as though ${name} had been in force then; it is no verdict on what was really asked`,
  };
}

function onlyLine(only: NonNullable<Report["only"]>, language: Language): string {
  const chosen = [...only.cases, ...only.clauses].map((name) => printable(name)).join(", ");
  return language === "id" ? `Hanya yang ini yang dilihat: ${chosen}` : `Only these are looked at: ${chosen}`;
}
