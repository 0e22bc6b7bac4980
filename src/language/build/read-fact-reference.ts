import type { Span } from "../../diagnostics/span.js";
import { parsePeriodMs } from "../../time/parse-period-ms.js";
import type { Fact, FactReference, KeyChoice } from "../model/condition.js";
import type { LocatedNode } from "../yaml/located.js";
import { childOf, entryOf, textNode } from "../yaml/node-access.js";
import type { FactType } from "./fact-type.js";
import type { Names } from "./names.js";
import { parseFact } from "./parse-fact.js";
import type { Scope } from "./scope.js";
import type { Survey } from "./survey.js";
import { typeOfFact } from "./type-of-fact.js";

/** A fact that was read, with its words and what it can be. */
export interface ReadFact {
  readonly text: string;
  readonly reference: FactReference;
  readonly type: FactType | null;
}

const PATH = /^\$(?:\.[A-Za-z_][A-Za-z0-9_-]*|\[[0-9]{1,4}\])*$/;
const STEP = /[A-Za-z_][A-Za-z0-9_-]*|[0-9]+/g;

/** Reads a fact by its words alone, noting the use; `null` where there is no such fact. */
export function readFactText(
  text: string,
  span: Span,
  scope: Scope,
  names: Names,
  survey: Survey,
  path: readonly (string | number)[] = [],
): { fact: Fact; type: FactType | null } | null {
  const parsed = parseFact(text, names);
  const typed = parsed.ok ? typeOfFact(parsed.fact, path, scope, names) : null;
  survey.facts.push({ text, span, parsed, typed });
  return parsed.ok ? { fact: parsed.fact, type: typed?.found === true ? typed.type : null } : null;
}

/** Reads `{ fact, params, path }`, or the part of a comparison that names its fact. */
export function readFactReference(node: LocatedNode, scope: Scope, names: Names, survey: Survey): ReadFact | null {
  const name = textNode(childOf(node, "fact"));
  if (name === null) return null;
  const path = readPath(childOf(node, "path"), survey);
  const read = readFactText(name.value, name.span, scope, names, survey, path ?? []);
  const params = childOf(node, "params");
  const of = readKeyChoice(childOf(params, "of"), scope, names, survey);
  const within = readPeriod(childOf(params, "within"), survey);
  if (read === null || path === null) return null;
  noteUselessParams(read.fact, name.value, params, scope, survey);
  return { text: name.value, type: read.type, reference: { fact: read.fact, of, within, path } };
}

/** A fact of the case at hand, for the short form. */
export function ownFact(fact: Fact): FactReference {
  return { fact, of: { kind: "own" }, within: null, path: [] };
}

function readPath(node: LocatedNode | null, survey: Survey): readonly (string | number)[] | null {
  if (node === null) return [];
  const text = textNode(node);
  if (text === null) return null;
  if (!PATH.test(text.value)) {
    survey.unreadable.push({ code: "invalid-path", text: text.value, problem: null, span: text.span });
    return null;
  }
  return [...text.value.matchAll(STEP)].map(([step]) => (/^[0-9]/.test(step) ? Number(step) : step));
}

function readKeyChoice(node: LocatedNode | null, scope: Scope, names: Names, survey: Survey): KeyChoice {
  const text = textNode(node);
  if (text === null) return { kind: "own" };
  if (text.value === "any") return { kind: "any" };
  if (text.value.startsWith("=")) return { kind: "literal", key: text.value.slice(1) };
  const read = readFactText(text.value, text.span, scope, names, survey);
  return read === null ? { kind: "own" } : { kind: "fact", fact: read.fact };
}

function readPeriod(node: LocatedNode | null, survey: Survey): number | null {
  const text = textNode(node);
  if (text === null) return null;
  const length = parsePeriodMs(text.value);
  survey.times.push({ kind: "period", text: text.value, span: text.span, readable: length !== null });
  return length;
}

/** What a machine remembers belongs to one case: there is nothing that stands for all of them. */
function canAskAny(fact: Fact): boolean {
  return fact.kind !== "remembered";
}

/** Facts of the act itself have no other key and no past; those of a period or of the whole check are of all keys and of that time. */
function noteUselessParams(fact: Fact, text: string, params: LocatedNode | null, { whole }: Scope, survey: Survey): void {
  const looked = fact.kind === "present" ? fact.of : fact;
  const ofCase =
    looked.kind !== "data" && looked.kind !== "event" && looked.kind !== "actor" && looked.kind !== "trigger" && whole !== true;
  const ofPast = (looked.kind === "count" || looked.kind === "last") && whole !== true;
  for (const [key, useful] of [
    ["of", ofCase],
    ["within", ofPast],
  ] as const) {
    const entry = entryOf(params, key);
    if (entry === null) continue;
    if (!useful) survey.uselessParams.push({ key, fact: text, span: entry.keySpan });
    else if (key === "of" && textNode(entry.node)?.value === "any" && !canAskAny(looked))
      survey.uselessParams.push({ key: "of: any", fact: text, span: entry.keySpan });
  }
}
