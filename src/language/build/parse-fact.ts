import type { CountedStatus, EventField, Fact } from "../model/condition.js";
import type { Names } from "./names.js";

export const eventFields: readonly EventField[] = ["id", "source", "type", "subject", "time", "recordedtime", "sequence"];

/** First words of facts; no machine can have such a name. */
export const factRoots = [
  "data",
  "event",
  "actor",
  "trigger",
  "present",
  "count",
  "last",
  "since",
  "breached",
  "was-breached",
  "findings",
  "verdict",
] as const;

const countedStatuses: readonly CountedStatus[] = ["satisfied", "violated", "void"];

/** Which of a fact's words lead nowhere, and what would. */
export interface UnknownFact {
  readonly ok: false;
  readonly code: "unknown-fact" | "unknown-event" | "unknown-clause";
  readonly name: string;
  readonly known: () => readonly string[];
}

export type ParsedFact = { readonly ok: true; readonly fact: Fact } | UnknownFact;

/** Reads `data.scope`, `flagger.state`, `count.request.received` and the like. A machine's bare name is its state. */
export function parseFact(text: string, names: Names): ParsedFact {
  const [root = "", ...rest] = text.split(".");
  const remainder = text.slice(root.length + 1);
  switch (root) {
    case "data":
      return rest.length > 0 && plainSteps(rest) ? known({ kind: "data", path: rest }) : unknownRoot(text, names);
    case "event": {
      const field = eventFields.find((each) => each === remainder);
      return field === undefined ? unknown(text, () => prefixed("event", eventFields)) : known({ kind: "event", field });
    }
    case "actor":
      return rest.length === 0 ? known({ kind: "actor" }) : unknownRoot(text, names);
    case "trigger":
      return actPath(rest) ? known({ kind: "trigger", path: rest }) : unknown(text, () => prefixed("trigger", ["actor", ...eventFields]));
    case "present":
      return parsePresent(text, parseFact(remainder, names), names);
    case "count":
    case "since":
      return names.events.has(remainder) ? known({ kind: root, type: remainder }) : unknownEvent(remainder, names);
    case "last":
      return parseLast(rest, names);
    case "breached":
    case "was-breached":
      return names.clauses.has(remainder) ? known({ kind: root, clause: remainder }) : unknownClause(remainder, names);
    case "findings":
      return parseFindings(text, rest, names);
    case "verdict":
      return names.clauses.has(remainder) ? known({ kind: "verdict", clause: remainder }) : unknownClause(remainder, names);
    default:
      return machineFact(text, root, remainder, names);
  }
}

function parsePresent(text: string, inner: ParsedFact, names: Names): ParsedFact {
  if (!inner.ok) return inner;
  return inner.fact.kind === "present" ? unknownRoot(text, names) : known({ kind: "present", of: inner.fact });
}

/** `last.<type>.<path>`: types hold dots themselves, so the longest known type wins. */
function parseLast(steps: readonly string[], names: Names): ParsedFact {
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const type = steps.slice(0, length).join(".");
    const path = steps.slice(length);
    if (names.events.has(type) && actPath(path)) return known({ kind: "last", type, path });
  }
  const data = steps.indexOf("data");
  const type = steps.slice(0, data > 0 ? data : Math.max(1, steps.length - 1)).join(".");
  if (!names.events.has(type)) return unknownEvent(type, names);
  return unknown(["last", ...steps].join("."), () => prefixed(`last.${type}`, ["data", "actor", ...eventFields]));
}

/** `findings.<clause>.<status>`: clauses may have dots in their ids. */
function parseFindings(text: string, steps: readonly string[], names: Names): ParsedFact {
  const status = countedStatuses.find((each) => each === steps.at(-1));
  const clause = steps.slice(0, -1).join(".");
  if (status !== undefined && names.clauses.has(clause)) return known({ kind: "findings", clause, status });
  const meant = names.clauses.has(clause) ? clause : steps.join(".");
  if (!names.clauses.has(meant)) return unknownClause(clause === "" ? meant : clause, names);
  return unknown(text, () => prefixed(`findings.${meant}`, countedStatuses));
}

function machineFact(text: string, root: string, remainder: string, names: Names): ParsedFact {
  const machine = names.machines.get(root);
  if (machine === undefined) return unknownRoot(text, names);
  if (text === root || remainder === "state") return known({ kind: "state", machine: root });
  if (machine.remembered.has(remainder)) return known({ kind: "remembered", machine: root, name: remainder });
  return unknown(text, () => prefixed(root, ["state", ...machine.remembered.keys()]));
}

/** What of an act can be named: a path into its data, or one of its fields. */
function actPath(path: readonly string[]): boolean {
  const [head, ...rest] = path;
  if (head === "data") return rest.length > 0 && plainSteps(rest);
  return rest.length === 0 && (head === "actor" || eventFields.some((field) => field === head));
}

function plainSteps(steps: readonly string[]): boolean {
  return steps.every((step) => step !== "" && step !== "__proto__" && step !== "constructor" && step !== "prototype");
}

function prefixed(prefix: string, names: Iterable<string>): readonly string[] {
  return [...names].map((name) => `${prefix}.${name}`);
}

function known(fact: Fact): ParsedFact {
  return { ok: true, fact };
}

function unknown(name: string, candidates: () => readonly string[]): UnknownFact {
  return { ok: false, code: "unknown-fact", name, known: candidates };
}

function unknownClause(name: string, names: Names): UnknownFact {
  return { ok: false, code: "unknown-clause", name, known: () => [...names.clauses] };
}

function unknownEvent(name: string, names: Names): UnknownFact {
  return { ok: false, code: "unknown-event", name, known: () => [...names.events.keys()] };
}

/** The first word is no machine and no kind of fact: it may have been meant for any of them. */
function unknownRoot(text: string, names: Names): UnknownFact {
  return unknown(text, () => [
    "actor",
    ...prefixed("event", eventFields),
    ...[...names.machines].flatMap(([id, machine]) => [id, ...prefixed(id, ["state", ...machine.remembered.keys()])]),
  ]);
}
