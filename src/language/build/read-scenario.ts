import type { Place, Span } from "../../diagnostics/span.js";
import type { RecordedEvent } from "../../events/event.js";
import type { Instant } from "../../time/instant.js";
import { parseInstant } from "../../time/parse-instant.js";
import type { Expectation, ExpectedFinding, FindingStatus, Scenario } from "../model/scenario.js";
import type { LocatedNode } from "../yaml/located.js";
import { booleanOf, childOf, integerOf, itemsOf, textNode, textOf, wordOf } from "../yaml/node-access.js";
import { plainValue } from "../yaml/plain-value.js";
import { readText } from "./read-text.js";
import { readInstant } from "./read-times.js";
import { parseRelativeMs } from "./relative-time.js";
import type { Survey } from "./survey.js";

const statuses: readonly FindingStatus[] = ["satisfied", "violated", "discharged", "void", "pending", "paused", "undetermined"];

/** Reads a scenario's file; `null` where a part that it cannot do without is not readable. */
export function readScenario(root: LocatedNode, survey: Survey, place: (span: Span) => Place, file: string): Scenario | null {
  return new ScenarioReader(root, survey, place).read(file);
}

/** `id@version`, or an id alone. */
export function parsePolicyReference(text: string): { id: string; version: string | null } {
  const at = text.indexOf("@");
  return at === -1 ? { id: text, version: null } : { id: text.slice(0, at), version: text.slice(at + 1) };
}

class ScenarioReader {
  readonly #root: LocatedNode;
  readonly #survey: Survey;
  readonly #place: (span: Span) => Place;
  readonly #start: Instant | null;
  readonly #hasStart: boolean;
  readonly #ids = new Map<string, Span>();
  #unnamed = 0;

  constructor(root: LocatedNode, survey: Survey, place: (span: Span) => Place) {
    this.#root = root;
    this.#survey = survey;
    this.#place = place;
    this.#hasStart = childOf(root, "start") !== null;
    this.#start = readInstant(childOf(root, "start"), survey);
  }

  read(file: string): Scenario | null {
    const title = readText(childOf(this.#root, "title"));
    const reference = textOf(childOf(this.#root, "policy"));
    const only = childOf(this.#root, "only");
    const clauses = itemsOf(only).flatMap((item) => this.#survey.mention("clause", item) ?? []);
    const given = itemsOf(childOf(this.#root, "given")).flatMap((item) => this.#event(item) ?? []);
    const expect = itemsOf(childOf(this.#root, "expect")).flatMap((item) => this.#expectation(item) ?? []);
    if (title === null || reference === null) return null;
    const asIf = textOf(childOf(this.#root, "as-if"));
    return { title, policy: parsePolicyReference(reference), asIf, given, only: only === null ? null : clauses, expect, file };
  }

  #event(node: LocatedNode): RecordedEvent | null {
    const type = textNode(childOf(node, "type"));
    const time = this.#time(childOf(node, "at"));
    const until = this.#time(childOf(node, "until"));
    const recorded = this.#time(childOf(node, "recorded"));
    const data = childOf(node, "data");
    const id = textOf(childOf(node, "id")) ?? this.#nextId();
    const source = textOf(childOf(node, "source")) ?? "scenario";
    this.#noteIdentity(source, id, childOf(node, "id")?.span ?? node.span);
    if (time !== null && until !== null) this.#survey.ranges.push({ from: time, until, span: childOf(node, "until")?.span ?? node.span });
    if (type === null) return null;
    this.#survey.mention("event", type);
    if (time === null) return null;
    const event: RecordedEvent = {
      id,
      source,
      type: type.value,
      subject: textOf(childOf(node, "subject")),
      time,
      until,
      recorded: recorded ?? time,
      sequence: integerOf(childOf(node, "sequence")),
      actor: textOf(childOf(node, "actor")),
      actorRole: this.#survey.mention("role", childOf(node, "actor-role")),
      data: data === null ? null : plainValue(data),
    };
    this.#survey.given.push({ event, span: data?.span ?? type.span });
    return event;
  }

  #nextId(): string {
    this.#unnamed += 1;
    return `e${this.#unnamed}`;
  }

  #noteIdentity(source: string, id: string, span: Span): void {
    const identity = JSON.stringify([source, id]);
    const first = this.#ids.get(identity);
    if (first === undefined) this.#ids.set(identity, span);
    else this.#survey.duplicates.push({ name: id, span, first });
    this.#survey.givenIds.add(id);
  }

  #expectation(node: LocatedNode): Expectation | null {
    const asOf = this.#time(childOf(node, "as-of"));
    const knownAt = this.#time(childOf(node, "known-at"));
    const findings = itemsOf(childOf(node, "findings")).flatMap((item) => this.#finding(item) ?? []);
    const deviations = childOf(node, "deviations");
    const deviating = itemsOf(deviations).flatMap((item) => this.#givenId(item) ?? []);
    if (asOf === null) return null;
    const verdict = textOf(childOf(node, "verdict"));
    return { asOf, knownAt, verdict, findings, deviations: deviations === null ? null : deviating, place: this.#place(node.span) };
  }

  #finding(node: LocatedNode): ExpectedFinding | null {
    const clause = this.#survey.mention("clause", childOf(node, "clause"));
    const status = wordOf(childOf(node, "status"), statuses);
    const of = this.#survey.mention("party", childOf(node, "of"));
    const due = this.#time(childOf(node, "due"));
    const performed = this.#time(childOf(node, "performed"));
    const trigger = this.#givenId(childOf(node, "trigger"));
    if (clause === null || status === null) return null;
    return {
      clause,
      status,
      case: textOf(childOf(node, "case")),
      of,
      due,
      performed,
      cured: booleanOf(childOf(node, "cured")),
      trigger,
      place: this.#place(node.span),
    };
  }

  #givenId(node: LocatedNode | null): string | null {
    const text = textNode(node);
    if (text === null) return null;
    this.#survey.givenMentions.push({ name: text.value, span: text.span });
    return text.value;
  }

  /** A full time, or one counted from `start`. */
  #time(node: LocatedNode | null): Instant | null {
    const text = textNode(node);
    if (text === null) return null;
    const relative = text.value.startsWith("+");
    const length = relative ? parseRelativeMs(text.value) : null;
    if (relative && length !== null && !this.#hasStart) this.#survey.withoutStart.push({ text: text.value, span: text.span });
    const readable = relative ? length !== null : parseInstant(text.value) !== null;
    this.#survey.times.push({ kind: relative ? "period" : "instant", text: text.value, span: text.span, readable });
    if (!relative) return parseInstant(text.value);
    return length === null || this.#start === null ? null : this.#start + length;
  }
}
