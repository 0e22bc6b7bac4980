import type { Span } from "../../diagnostics/span.js";
import type { Text } from "../../diagnostics/text.js";
import type { Clause, Norm, OfBreach } from "../model/clause.js";
import type { LocatedNode } from "../yaml/located.js";
import { childOf, entriesOf, entryOf, textOf, wordOf } from "../yaml/node-access.js";
import { otherwiseOf } from "./clause-beginnings.js";
import { readMeasure } from "./norms/read-measure.js";
import { readObligation } from "./norms/read-obligation.js";
import { readPower } from "./norms/read-power.js";
import { readProhibition } from "./norms/read-prohibition.js";
import { readRecurring } from "./norms/read-recurring.js";
import { readRequirement } from "./norms/read-requirement.js";
import { readRule } from "./norms/read-rule.js";
import { readStandingDuty } from "./norms/read-standing-duty.js";
import { readBasis } from "./read-basis.js";
import { readText } from "./read-text.js";
import type { Reading } from "./reading.js";

type ReadNorm = (node: LocatedNode, reasoned: boolean, reading: Reading) => Norm | null;

const readers: { readonly [K in Exclude<Norm["kind"], "obligation">]: ReadNorm } = {
  requirement: readRequirement,
  prohibition: readProhibition,
  power: readPower,
  "standing-duty": readStandingDuty,
  recurring: readRecurring,
  measure: readMeasure,
  rule: readRule,
};

export const clauseKinds: readonly Norm["kind"][] = [
  "obligation",
  "requirement",
  "prohibition",
  "power",
  "standing-duty",
  "recurring",
  "measure",
  "rule",
];

/** Adds a clause of which all but its norm, and perhaps its title, stands with the clause that it belongs to. */
type AddClause = (clause: string, place: Span, norm: Norm | null, title: Text | null) => void;

/** The clauses of a policy, by id and in reading order, each followed by what its breach begins; one that cannot be read is left out. */
export function readClauses(section: LocatedNode | null, reading: Reading): ReadonlyMap<string, Clause> {
  const clauses = new Map<string, Clause>();
  const breaches = namedByOtherwise(section);
  for (const { key: id, keySpan, node } of entriesOf(section)) {
    const title = readText(childOf(node, "title"));
    const source = reading.survey.mention("source", childOf(node, "source"));
    const reason = readText(childOf(node, "reason"));
    const basis = readBasis(childOf(node, "basis"), id, reason !== null, reading.survey);
    const add: AddClause = (clause, place, norm, own) => {
      if (norm !== null) reading.survey.norms.push({ clause, norm, span: place });
      if (title === null || source === null || basis === null || norm === null) return;
      clauses.set(clause, {
        id: clause,
        title: clause === id ? title : (own ?? bornOf(title)),
        text: readText(childOf(node, "text")),
        source,
        citation: textOf(childOf(node, "citation")),
        basis,
        reason,
        note: readText(childOf(node, "note")),
        severity: wordOf(childOf(node, "severity"), ["minor", "major", "critical"] as const) ?? "major",
        norm,
        place: reading.place(place),
        order: clauses.size,
      });
    };
    const kinds = clauseKinds.flatMap((kind) => {
      const body = childOf(node, kind);
      return body === null ? [] : [{ kind, body }];
    });
    for (const { kind, body } of kinds) {
      const addOnly: AddClause = kinds.length === 1 ? add : () => undefined;
      if (kind === "obligation") readObligations(id, keySpan, body, breaches, reason !== null, reading, addOnly);
      else addOnly(id, keySpan, readers[kind](body, reason !== null, reading), null);
    }
  }
  return clauses;
}

/** An obligation and the duties that its `otherwise` spells out, one within the other. */
function readObligations(
  clause: string,
  span: Span,
  body: LocatedNode,
  breaches: ReadonlyMap<string, readonly OfBreach[]>,
  reasoned: boolean,
  reading: Reading,
  add: AddClause,
): void {
  let begins = breaches.get(clause) ?? [];
  let id = clause;
  let place = span;
  for (let node: LocatedNode | null = body; node !== null; ) {
    const entry = entryOf(node, "otherwise");
    const named = entry === null ? null : reading.survey.mention("clause", entry.node);
    const otherwise = entry === null ? null : (named ?? otherwiseOf(id));
    add(id, place, readObligation(node, reasoned, reading, begins, otherwise), readText(childOf(node, "title")));
    node = entry === null || named !== null ? null : entry.node;
    if (entry === null || node === null) return;
    begins = [{ kind: "breach", clause: id }];
    id = otherwiseOf(id);
    place = entry.keySpan;
  }
}

/** Clauses that an `otherwise` names, with the clauses whose breach begins them. */
function namedByOtherwise(section: LocatedNode | null): ReadonlyMap<string, readonly OfBreach[]> {
  const named = new Map<string, OfBreach[]>();
  for (const { key, node } of entriesOf(section)) {
    let id = key;
    for (let next = childOf(childOf(node, "obligation"), "otherwise"); next !== null; next = childOf(next, "otherwise")) {
      const clause = textOf(next);
      if (clause !== null) named.set(clause, [...(named.get(clause) ?? []), { kind: "breach", clause: id }]);
      id = otherwiseOf(id);
    }
  }
  return named;
}

/** The title of a duty that has none of its own. */
function bornOf(title: Text): Text {
  return { id: `${title.id} — bila dilanggar`, en: `${title.en} — where it is breached` };
}
