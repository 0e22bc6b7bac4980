import type { Clause, Norm } from "../model/clause.js";
import type { LocatedNode } from "../yaml/located.js";
import { childOf, entriesOf, textOf, wordOf } from "../yaml/node-access.js";
import { readObligation } from "./norms/read-obligation.js";
import { readPower } from "./norms/read-power.js";
import { readProhibition } from "./norms/read-prohibition.js";
import { readRequirement } from "./norms/read-requirement.js";
import { readStandingDuty } from "./norms/read-standing-duty.js";
import { readBasis } from "./read-basis.js";
import { readText } from "./read-text.js";
import type { Reading } from "./reading.js";

type ReadNorm = (node: LocatedNode, reasoned: boolean, reading: Reading) => Norm | null;

const readers: { readonly [K in Norm["kind"]]: ReadNorm } = {
  obligation: readObligation,
  requirement: readRequirement,
  prohibition: readProhibition,
  power: readPower,
  "standing-duty": readStandingDuty,
};

export const clauseKinds: readonly Norm["kind"][] = ["obligation", "requirement", "prohibition", "power", "standing-duty"];

/** The clauses of a policy, by id and in reading order; one that cannot be read is left out. */
export function readClauses(section: LocatedNode | null, reading: Reading): ReadonlyMap<string, Clause> {
  const clauses = new Map<string, Clause>();
  entriesOf(section).forEach(({ key: id, keySpan, node }, order) => {
    const title = readText(childOf(node, "title"));
    const source = reading.survey.mention("source", childOf(node, "source"));
    const reason = readText(childOf(node, "reason"));
    const basis = readBasis(childOf(node, "basis"), id, reason !== null, reading.survey);
    const norms = clauseKinds.flatMap((kind) => {
      const body = childOf(node, kind);
      return body === null ? [] : [readers[kind](body, reason !== null, reading)];
    });
    const norm = norms.length === 1 ? norms[0] : null;
    if (title === null || source === null || basis === null || norm === null || norm === undefined) return;
    clauses.set(id, {
      id,
      title,
      text: readText(childOf(node, "text")),
      source,
      citation: textOf(childOf(node, "citation")),
      basis,
      reason,
      note: readText(childOf(node, "note")),
      severity: wordOf(childOf(node, "severity"), ["minor", "major", "critical"] as const) ?? "major",
      norm,
      place: reading.place(keySpan),
      order,
    });
  });
  return clauses;
}
