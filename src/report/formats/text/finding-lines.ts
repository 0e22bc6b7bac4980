import { printable } from "../../../diagnostics/fill-template.js";
import type { Language, Text } from "../../../diagnostics/text.js";
import type { ReportClause, ReportEvent, ReportFinding } from "../../report.js";
import type { Paint } from "../paint.js";
import { durationWords } from "./duration-words.js";
import { instantWords, spanWords } from "./instant-words.js";
import { BASIS_WORDS, PHRASES, SEVERITY_WORDS, STATUS_WORDS, STRETCH_WORDS } from "./words.js";

interface Style {
  readonly language: Language;
  readonly paint: Paint;
}

type Label = keyof typeof PHRASES;

const LABEL_WIDTH = 10;

/** A finding in full: what was asked of whom, why, until when, what came of it, and on what authority. */
export function findingLines(finding: ReportFinding, clause: ReportClause | undefined, style: Style): string[] {
  const { language, paint } = style;
  const when = (instant: string): string => instantWords(instant, finding.zone, language);
  const line = (label: Label, text: string): string => `    ${paint.dim(PHRASES[label][language].padEnd(LABEL_WIDTH))} ${text}`;
  const title = clause === undefined ? "" : ` ${say(clause.title, language)}`;
  const severity = finding.status === "violated" ? ` [${SEVERITY_WORDS[finding.severity][language]}]` : "";
  return [
    `  ${paint.bold(`${printable(finding.clause)}${title}`)}${severity}`,
    line("asked", askedOf(finding, language)),
    ...triggerLines(finding, language, line, when),
    ...dueLines(finding, language, line, when),
    ...doneLines(finding, language, line, when),
    line("verdict", `${paintStatus(finding, style)}: ${say(finding.reason, language)}`),
    ...(finding.explanation?.causes ?? []).map((cause) => line("cause", say(cause, language))),
    ...(clause === undefined ? [] : sourceLines(finding, clause, style, line)),
    ...(finding.evidence.length === 0 ? [] : [line("evidence", finding.evidence.map(eventName).join(", "))]),
  ];
}

/** A finding in one line, for those that nobody has to act on. */
export function findingLine(finding: ReportFinding, clause: ReportClause | undefined, { language, paint }: Style): string {
  const title = clause === undefined ? "" : ` ${say(clause.title, language)}`;
  const parts = [`${paint.bold(printable(finding.clause))}${title}`, askedOf(finding, language)];
  if (finding.performedAt !== null) {
    parts.push(`${PHRASES.done[language]} ${instantWords(finding.performedAt, finding.zone, language)}`);
  }
  if (finding.status === "discharged") parts.push(say(finding.reason, language));
  if (clause?.basis === "assumed" || finding.termBasis === "assumed") parts.push(paint.yellow(BASIS_WORDS.assumed[language]));
  return `  ${parts.join(" · ")}`;
}

/** An event by which it can be found again in the records. */
export function eventName(event: ReportEvent): string {
  return `${printable(event.source)}#${printable(event.id)}`;
}

/** Text of a policy in one language, safe to print. */
export function say(text: Text, language: Language): string {
  return printable(text[language]);
}

function askedOf(finding: ReportFinding, language: Language): string {
  const to = finding.to === null ? "" : ` ${PHRASES.towards[language]} ${printable(finding.to)}`;
  const machine = finding.case.machine === null ? "" : ` ${printable(finding.case.machine)}`;
  const key = finding.case.key === "" ? "" : ` ${printable(finding.case.key)}`;
  const inCase = machine === "" && key === "" ? "" : `, ${PHRASES.case[language]}${machine}${key}`;
  return `${printable(finding.of)}${to}${inCase}`;
}

type LineOf = (label: Label, text: string) => string;
type When = (instant: string) => string;

function triggerLines(finding: ReportFinding, language: Language, line: LineOf, when: When): string[] {
  const { explanation } = finding;
  const span = finding.triggeredUntil === null ? "" : ` ${PHRASES.until[language]} ${when(finding.triggeredUntil)}`;
  const at = `${when(finding.triggeredAt)}${span}`;
  if (explanation === null) return [line("trigger", at)];
  return [
    line("trigger", `${at} · ${say(explanation.trigger.text, language)}`),
    ...explanation.authority.map(({ clause, title }) => line("authority", `${printable(clause)} ${say(title, language)}`)),
  ];
}

function dueLines(finding: ReportFinding, language: Language, line: LineOf, when: When): string[] {
  const { explanation } = finding;
  const term = explanation?.term == null ? "" : ` · ${printable(explanation.term)}`;
  const clock = explanation?.clock == null ? "" : `, ${PHRASES.clock[language]} ${printable(explanation.clock)}`;
  const until = finding.dueUntil === null ? "" : ` ${PHRASES.until[language]} ${when(finding.dueUntil)}`;
  if (finding.dueAt === null) {
    if (finding.status === "paused") return [line("due", `${PHRASES.paused[language]}${term}${clock}`)];
    return term === "" ? [] : [line("due", `${PHRASES.noDue[language]}${term}${clock}`)];
  }
  const indent = " ".repeat(LABEL_WIDTH + 7);
  return [
    line("due", `${when(finding.dueAt)}${until}${term}${clock}`),
    ...(explanation?.stretches ?? []).map(
      ({ from, until: end, kind, reason }) =>
        `${indent}${spanWords(from, end, finding.zone, language)}: ${STRETCH_WORDS[kind][language]}${reason[language] === "" ? "" : ` (${say(reason, language)})`}`,
    ),
  ];
}

function doneLines(finding: ReportFinding, language: Language, line: LineOf, when: When): string[] {
  if (finding.performedAt !== null) {
    const until = finding.performedUntil === null ? "" : ` ${PHRASES.until[language]} ${when(finding.performedUntil)}`;
    const late = finding.late === null ? "" : `, ${PHRASES.late[language]} ${durationWords(finding.late, language)}`;
    return [line("done", `${when(finding.performedAt)}${until}${late}`)];
  }
  const witness = finding.explanation?.witness ?? null;
  if (witness === null || "event" in witness) return [];
  return [line("done", `${PHRASES.none[language]}: ${spanWords(witness.noneFrom, witness.noneUntil, finding.zone, language)}`)];
}

function sourceLines(finding: ReportFinding, clause: ReportClause, { language, paint }: Style, line: LineOf): string[] {
  const { source } = clause;
  const details = [source.publisher, source.date, clause.citation].filter((part) => part !== null).map(printable);
  const name = source.title === null ? printable(source.id) : say(source.title, language);
  const basis = BASIS_WORDS[clause.basis][language];
  const shownBasis = clause.basis === "assumed" ? paint.yellow(basis) : basis;
  const because = clause.basis === "assumed" && clause.reason !== null ? `: ${say(clause.reason, language)}` : "";
  const where = details.length === 0 ? name : `${name} (${details.join(", ")})`;
  return [
    line("source", `${where} · ${shownBasis}${because}`),
    ...(finding.termBasis === "assumed" && clause.basis !== "assumed" ? [line("note", paint.yellow(PHRASES.termAssumed[language]))] : []),
    ...(clause.note === null ? [] : [line("note", say(clause.note, language))]),
  ];
}

function paintStatus(finding: ReportFinding, { language, paint }: Style): string {
  const word = STATUS_WORDS[finding.status][language];
  const cured = finding.cured ? `, ${PHRASES.cured[language]}` : "";
  const noted = finding.blames ? "" : `, ${PHRASES.noted[language]}`;
  const brush = finding.status === "violated" || finding.status === "void" ? paint.red : paint.yellow;
  return `${brush(word)}${cured}${noted}`;
}
