import { printable } from "../../../diagnostics/fill-template.js";
import type { Language, Text } from "../../../diagnostics/text.js";
import { translateTerm } from "../../../time/translate-term.js";
import type { ReportClause, ReportEvent, ReportFinding } from "../../report.js";
import type { Paint } from "../paint.js";
import { durationWords } from "./duration-words.js";
import type { FindingGroup } from "./group-findings.js";
import { instantWords, spanWords } from "./instant-words.js";
import { BASIS_WORDS, PHRASES, SEVERITY_WORDS, STATUS_WORDS, STRETCH_WORDS } from "./words.js";
import { wrap } from "./wrap.js";

interface Style {
  readonly language: Language;
  readonly paint: Paint;
}

type Label = keyof typeof PHRASES;

const LABEL_WIDTH = 10;

/** Sentences of a policy or of the engine are told in full, within reason. */
const LONGEST_SENTENCE = 4000;

/** Beyond this the cases of one group are a number. */
const MOST_CASES = 20;

/** Findings in full: what was asked of whom, why, until when, what came of it, and on what authority. */
export function findingLines(group: FindingGroup, clause: ReportClause | undefined, style: Style): string[] {
  const { language, paint } = style;
  const finding = group.first;
  const line = (label: Label, text: string): string =>
    wrap(`    ${paint.dim(PHRASES[label][language].padEnd(LABEL_WIDTH))} ${text}`, LABEL_WIDTH + 5);
  const title = clause === undefined ? "" : ` ${say(clause.title, language)}`;
  const severity = finding.status === "violated" ? ` [${SEVERITY_WORDS[finding.severity][language]}]` : "";
  return [
    `  ${paint.bold(`${printable(finding.clause)}${title}`)}${severity}`,
    line("asked", askedOf(group, language)),
    ...triggerLines(finding, language, line),
    ...dueLines(finding, language, line),
    ...(finding.explanation?.transition ?? []).map((text) => line("note", say(text, language))),
    ...doneLines(finding, language, line),
    line("verdict", `${paintStatus(finding, style)}: ${say(finding.reason, language)}`),
    ...unsaid(finding.explanation?.causes ?? [], finding, language).map((cause) => line("cause", cause)),
    ...(clause === undefined ? [] : sourceLines(finding, clause, style, line)),
    ...evidenceLines(group, language, line),
  ];
}

/** Findings in one line, for those that nobody has to act on. */
export function findingLine(group: FindingGroup, clause: ReportClause | undefined, { language, paint }: Style): string {
  const finding = group.first;
  const title = clause === undefined ? "" : ` ${say(clause.title, language)}`;
  const parts = [`${paint.bold(printable(finding.clause))}${title}`, askedOf(group, language)];
  if (finding.performedAt !== null) {
    parts.push(`${PHRASES.done[language]} ${sometime(finding.performedAt, finding.performedUntil, finding, language)}`);
  }
  if (finding.status === "discharged") parts.push(say(finding.reason, language));
  if (clause?.basis === "assumed" || finding.termBasis === "assumed") parts.push(paint.yellow(BASIS_WORDS.assumed[language]));
  return wrap(`  ${parts.join(" · ")}`, 4);
}

/** An event by which it can be found again in the records. */
export function eventName(event: ReportEvent): string {
  return `${printable(event.source)}#${printable(event.id)}`;
}

/** Text of a policy in one language, safe to print. */
export function say(text: Text, language: Language): string {
  return printable(text[language], LONGEST_SENTENCE);
}

function askedOf({ first: finding, keys }: FindingGroup, language: Language): string {
  const to = finding.to === null ? "" : ` ${PHRASES.towards[language]} ${printable(finding.to)}`;
  const machine = finding.case.machine === null ? "" : ` ${printable(finding.case.machine)}`;
  const named = listed(
    keys.filter((key) => key !== ""),
    language,
  );
  const inCase = machine === "" && named === "" ? "" : `, ${PHRASES.case[language]}${machine}${named === "" ? "" : ` ${named}`}`;
  return `${printable(finding.of)}${to}${inCase}`;
}

function evidenceLines({ evidence }: FindingGroup, language: Language, line: LineOf): string[] {
  if (evidence.length === 0) return [];
  const names = [...new Set(evidence.map(eventName))];
  return [line("evidence", listed(names, language))];
}

function listed(names: readonly string[], language: Language): string {
  const shown = names.slice(0, MOST_CASES).map((name) => printable(name));
  const rest = names.length - MOST_CASES;
  return [...shown, ...(rest > 0 ? [language === "id" ? `dan ${rest} lagi` : `and ${rest} more`] : [])].join(", ");
}

/** Texts that the reason does not contain already. */
function unsaid(texts: readonly Text[], { reason }: ReportFinding, language: Language): string[] {
  return texts.filter((text) => !reason[language].includes(text[language])).map((text) => say(text, language));
}

type LineOf = (label: Label, text: string) => string;

function triggerLines(finding: ReportFinding, language: Language, line: LineOf): string[] {
  const { explanation } = finding;
  const at = sometime(finding.triggeredAt, finding.triggeredUntil, finding, language);
  if (explanation === null) return [line("trigger", at)];
  return [
    line("trigger", `${at} · ${say(explanation.trigger.text, language)}`),
    ...explanation.authority.map(({ clause, title }) => line("authority", `${printable(clause)} ${say(title, language)}`)),
  ];
}

function dueLines(finding: ReportFinding, language: Language, line: LineOf): string[] {
  const { explanation } = finding;
  const term = explanation?.term == null ? "" : ` · ${printable(translateTerm(explanation.term, language))}`;
  const clock = explanation?.clock == null ? "" : `, ${PHRASES.clock[language]} ${printable(explanation.clock)}`;
  if (finding.dueAt === null) {
    if (finding.status === "paused") return [line("due", `${PHRASES.paused[language]}${term}${clock}`)];
    return term === "" ? [] : [line("due", `${PHRASES.noDue[language]}${term}${clock}`)];
  }
  const indent = " ".repeat(LABEL_WIDTH + 7);
  return [
    line("due", `${sometime(finding.dueAt, finding.dueUntil, finding, language)}${term}${clock}`),
    ...(explanation?.stretches ?? []).map(
      ({ from, until: end, kind, reason }) =>
        `${indent}${spanWords(from, end, finding.zone, language)}: ${stretchWords(kind, reason, language)}`,
    ),
  ];
}

/** What the clock did, and why where that says more. */
export function stretchWords(kind: keyof typeof STRETCH_WORDS, reason: Text, language: Language): string {
  const word = STRETCH_WORDS[kind][language];
  return reason[language] === "" || reason[language] === word ? word : `${word} (${say(reason, language)})`;
}

function doneLines(finding: ReportFinding, language: Language, line: LineOf): string[] {
  if (finding.performedAt !== null) {
    const late = finding.late === null ? "" : `, ${PHRASES.late[language]} ${durationWords(finding.late, language)}`;
    const perhaps = finding.status === "undetermined" ? `${PHRASES.perhaps[language]} ` : "";
    return [line("done", `${perhaps}${sometime(finding.performedAt, finding.performedUntil, finding, language)}${late}`)];
  }
  const witness = finding.explanation?.witness ?? null;
  if (witness === null || "event" in witness) return [];
  return [line("done", `${PHRASES.none[language]}: ${spanWords(witness.noneFrom, witness.noneUntil, finding.zone, language)}`)];
}

/** An instant, or the span in which it lies. */
function sometime(at: string, until: string | null, { zone }: ReportFinding, language: Language): string {
  return until === null ? instantWords(at, zone, language) : `${PHRASES.sometime[language]} ${spanWords(at, until, zone, language)}`;
}

function sourceLines(finding: ReportFinding, clause: ReportClause, { language, paint }: Style, line: LineOf): string[] {
  const { source } = clause;
  const details = [source.publisher, source.date, clause.citation].filter((part) => part !== null).map((part) => printable(part));
  const name = source.title === null ? printable(source.id) : say(source.title, language);
  const basis = BASIS_WORDS[clause.basis][language];
  const shownBasis = clause.basis === "assumed" ? paint.yellow(basis) : basis;
  const because = clause.basis === "assumed" && clause.reason !== null ? `: ${say(clause.reason, language)}` : "";
  const where = details.length === 0 ? name : `${name} (${details.join(", ")})`;
  return [
    line("source", `${where} · ${shownBasis}${because}`),
    ...(finding.termBasis === "assumed" && clause.basis !== "assumed" ? [line("note", paint.yellow(PHRASES.termAssumed[language]))] : []),
    ...unsaid(clause.note === null ? [] : [clause.note], finding, language).map((note) => line("note", note)),
  ];
}

function paintStatus(finding: ReportFinding, { language, paint }: Style): string {
  const word = STATUS_WORDS[finding.status][language];
  const cured = finding.cured ? `, ${PHRASES.cured[language]}` : "";
  const noted = finding.blames ? "" : `, ${PHRASES.noted[language]}`;
  const brush = finding.status === "violated" || finding.status === "void" ? paint.red : paint.yellow;
  return `${brush(word)}${cured}${noted}`;
}
