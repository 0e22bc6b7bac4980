import type { EventField, Fact } from "../model/condition.js";
import type { Names } from "./names.js";

export const eventFields: readonly EventField[] = ["id", "source", "type", "subject", "time", "recordedtime", "sequence"];

/** First words of facts; no machine can have such a name. */
export const factRoots = ["data", "event", "actor", "trigger", "present", "count", "last", "since", "breached", "was-breached"] as const;

/** A fact read from its words, or which of its words leads nowhere and what would. */
export type ParsedFact =
  | { readonly ok: true; readonly fact: Fact }
  | {
      readonly ok: false;
      readonly code: "unknown-fact" | "unknown-event" | "unknown-clause";
      readonly name: string;
      readonly known: readonly string[];
    };

/** Reads `data.scope`, `flagger.state`, `count.request.received` and the like. A machine's bare name is its state. */
export function parseFact(text: string, names: Names): ParsedFact {
  const [root = "", ...rest] = text.split(".");
  const remainder = text.slice(root.length + 1);
  switch (root) {
    case "data":
      return rest.length > 0 && plainSteps(rest) ? known({ kind: "data", path: rest }) : unknownFact(text, names);
    case "event": {
      const field = eventFields.find((each) => each === remainder);
      return field === undefined
        ? unknown(
            text,
            eventFields.map((each) => `event.${each}`),
          )
        : known({ kind: "event", field });
    }
    case "actor":
      return rest.length === 0 ? known({ kind: "actor" }) : unknownFact(text, names);
    case "trigger":
      return actPath(rest)
        ? known({ kind: "trigger", path: rest })
        : unknown(text, ["trigger.actor", ...eventFields.map((each) => `trigger.${each}`)]);
    case "present": {
      const inner = parseFact(remainder, names);
      if (!inner.ok) return inner;
      return inner.fact.kind === "present" ? unknownFact(text, names) : known({ kind: "present", of: inner.fact });
    }
    case "count":
    case "since":
      return names.events.has(remainder)
        ? known({ kind: root, type: remainder })
        : { ok: false, code: "unknown-event", name: remainder, known: [...names.events.keys()] };
    case "last":
      return parseLast(rest, names);
    case "breached":
    case "was-breached":
      return names.clauses.has(remainder)
        ? known({ kind: root, clause: remainder })
        : { ok: false, code: "unknown-clause", name: remainder, known: [...names.clauses] };
    default:
      return machineFact(text, root, remainder, names);
  }
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
  if (!names.events.has(type)) return { ok: false, code: "unknown-event", name: type, known: [...names.events.keys()] };
  return unknown(
    ["last", ...steps].join("."),
    ["data", "actor", ...eventFields].map((field) => `last.${type}.${field}`),
  );
}

function machineFact(text: string, root: string, remainder: string, names: Names): ParsedFact {
  const machine = names.machines.get(root);
  if (machine === undefined) return unknownFact(text, names);
  if (text === root || remainder === "state") return known({ kind: "state", machine: root });
  if (machine.remembered.has(remainder)) return known({ kind: "remembered", machine: root, name: remainder });
  return unknown(
    text,
    ["state", ...machine.remembered.keys()].map((name) => `${root}.${name}`),
  );
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

function known(fact: Fact): ParsedFact {
  return { ok: true, fact };
}

function unknown(name: string, candidates: readonly string[]): ParsedFact {
  return { ok: false, code: "unknown-fact", name, known: candidates };
}

function unknownFact(text: string, names: Names): ParsedFact {
  const remembered = [...names.machines].flatMap(([id, machine]) => [...machine.remembered.keys()].map((name) => `${id}.${name}`));
  const machines = [...names.machines.keys()];
  return unknown(text, [
    "actor",
    ...eventFields.map((field) => `event.${field}`),
    ...machines,
    ...machines.map((id) => `${id}.state`),
    ...remembered,
  ]);
}
