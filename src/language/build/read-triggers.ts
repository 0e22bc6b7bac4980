import type { Act, InStates, Obligation, OfBreach, Trigger } from "../model/clause.js";
import type { LocatedNode, MapEntry } from "../yaml/located.js";
import { childOf, entriesOf, entryOf, itemsOf, oneOrMore, textNode } from "../yaml/node-access.js";
import type { Reading } from "./reading.js";

/** What starts something: an event, a state, a breach or its cure, `in-force`, or any of several. */
export function readTriggers(node: LocatedNode | null, reading: Reading): readonly Trigger[] {
  const any = childOf(node, "any");
  return (any === null ? oneOf(node) : itemsOf(any)).flatMap((item): Trigger[] => {
    const text = textNode(item);
    if (text?.value === "in-force") return [{ kind: "in-force" }];
    const ofBreach = readOfBreach(item, reading);
    return ofBreach === null ? readAct(item, reading) : [ofBreach];
  });
}

/** What ends something: an event, a state, or any of several. */
export function readEnds(node: LocatedNode | null, reading: Reading): readonly Act[] {
  const any = childOf(node, "any");
  return (any === null ? oneOf(node) : itemsOf(any)).flatMap((item) => readAct(item, reading));
}

/** What must happen: one act, any of several, or all of them. */
export function readMust(node: LocatedNode | null, reading: Reading): Obligation["must"] {
  const all = childOf(node, "all");
  return all === null
    ? { mode: "any", acts: readEnds(node, reading) }
    : { mode: "all", acts: itemsOf(all).flatMap((item) => readAct(item, reading)) };
}

/** Event types, one or several. */
export function readTypes(node: LocatedNode | null, { survey }: Reading): readonly string[] {
  return oneOrMore(node).flatMap((item) => survey.mention("event", item) ?? []);
}

/** `{ machine: state }` or `{ machine: [states] }`, for each machine named. */
export function readInStates(node: LocatedNode | null, reading: Reading): readonly InStates[] {
  return entriesOf(node).flatMap((entry) => readMachineStates(entry, reading));
}

/** `{ breach: CLAUSE }` or `{ cured: CLAUSE }`; no machine has such a name. */
function readOfBreach(node: LocatedNode, { survey }: Reading): OfBreach | null {
  for (const kind of ["breach", "cured"] as const) {
    const entry = entryOf(node, kind);
    const clause = entry === null ? null : survey.mention("clause", entry.node);
    if (clause !== null) {
      survey.breachable.push({ clause, span: entry?.node.span ?? node.span });
      return { kind, clause };
    }
  }
  return null;
}

function readAct(node: LocatedNode, reading: Reading): Act[] {
  if (node.kind === "map") return [...readInStates(node, reading)];
  const type = reading.survey.mention("event", node);
  return type === null ? [] : [{ kind: "event", type }];
}

function readMachineStates({ key: machine, keySpan, node }: MapEntry, { survey }: Reading): InStates[] {
  survey.mentions.push({ of: "machine", name: machine, span: keySpan });
  const states = oneOrMore(node).flatMap((item) => {
    const state = textNode(item);
    if (state === null) return [];
    survey.states.push({ machine, state: state.value, span: state.span });
    return [state.value];
  });
  return states.length === 0 ? [] : [{ kind: "state", machine, states }];
}

function oneOf(node: LocatedNode | null): readonly LocatedNode[] {
  return node === null ? [] : [node];
}
