import type { Clause } from "../model/clause.js";
import type { Delegation, Parties } from "../model/policy.js";
import type { LocatedNode, MapEntry } from "../yaml/located.js";
import { childOf, entriesOf, oneOrMore, textNode } from "../yaml/node-access.js";
import { findingType } from "./finding-data.js";
import { readText } from "./read-text.js";
import { readRange } from "./read-times.js";
import type { Reading } from "./reading.js";

/** The powers that their holders let others use, by id; one that cannot be is left out. */
export function readDelegations(
  section: LocatedNode | null,
  parties: Parties,
  clauses: ReadonlyMap<string, Clause>,
  reading: Reading,
): ReadonlyMap<string, Delegation> {
  const read = entriesOf(section).flatMap((entry): [string, Delegation][] => {
    const delegation = readDelegation(entry, parties, clauses, reading);
    return delegation === null ? [] : [[entry.key, delegation]];
  });
  return new Map(read);
}

function readDelegation(
  { key: id, node }: MapEntry,
  parties: Parties,
  clauses: ReadonlyMap<string, Clause>,
  { survey, names, conditions }: Reading,
): Delegation | null {
  const power = survey.mention("clause", childOf(node, "power"));
  const from = survey.mention("party", childOf(node, "from"));
  const to = survey.mention("party", childOf(node, "to"));
  const norm = clauses.get(power ?? "")?.norm;
  const powers = norm?.kind === "power" ? norm : null;
  const acts = oneOrMore(childOf(node, "over")).flatMap((item) => textNode(item) ?? []);
  for (const { value: name, span } of acts) {
    if (name !== findingType) survey.mentions.push({ of: "event", name, span });
    if (powers !== null && (names.events.has(name) || name === findingType) && !powers.over.includes(name))
      survey.wrongDelegations.push({ code: "beyond-the-power", name, other: power ?? "", span });
  }
  const over = acts.length > 0 ? acts.map(({ value }) => value) : (powers?.over ?? []);
  const { from: since, until } = readRange(childOf(node, "since"), childOf(node, "until"), survey);
  const held = conditions.read(childOf(node, "while"), { event: over, trigger: "none" });
  const source = survey.mention("source", childOf(node, "source"));
  const title = readText(childOf(node, "title"));
  const powerNode = childOf(node, "power");
  const fromNode = childOf(node, "from");
  if (power === null || from === null || to === null || norm === undefined || powerNode === null || fromNode === null) return null;
  if (powers === null) {
    survey.wrongDelegations.push({ code: "not-a-power", name: power, other: "", span: powerNode.span });
    return null;
  }
  const holder = holderOf(parties, from, powers.of);
  if (holder === null) {
    if (parties.instances.has(from) || parties.roles.has(from))
      survey.wrongDelegations.push({ code: "nothing-to-delegate", name: from, other: powers.of, span: fromNode.span });
    return null;
  }
  return { id, title, source, power, from: holder, to, over, since, until, while: held };
}

/** The party meant, if it can hold the role: named as a party, or as a role that one party alone holds. */
function holderOf({ roles, instances }: Parties, name: string, role: string): string | null {
  const [only, ...others] = [...instances.values()].filter((instance) => instance.roles.includes(name));
  const party = instances.get(name) ?? (others.length === 0 ? only : undefined);
  if (party === undefined) return null;
  return party.roles.includes(role) || (roles.get(role)?.while.length ?? 0) > 0 ? party.id : null;
}
