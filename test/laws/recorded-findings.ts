import fc from "fast-check";
import type { RecordedEvent } from "../../src/events/event.js";
import { arbitraryAsOf } from "./arbitrary-log.js";
import type { PolicyDocument } from "./arbitrary-policy.js";

/** A version in which no obligation has a fixed term, and the ministry may decide. */
export function softened(document: PolicyDocument): PolicyDocument {
  const title = { id: "Memutus", en: "Deciding" };
  const decides = { title, source: "here", basis: "stated", power: { of: "ministry", over: "patuh.finding" } };
  const clauses = entriesOf(document["clauses"]).map(([id, clause]): [string, unknown] => {
    const parts = new Map(entriesOf(clause));
    if (!parts.has("obligation")) return [id, clause];
    const obligation = {
      ...Object.fromEntries(entriesOf(parts.get("obligation"))),
      within: { term: "no fixed term", clock: "wib" },
      "restarts-on": undefined,
      "extended-on": undefined,
    };
    return [id, { ...Object.fromEntries(parts), obligation }];
  });
  return { ...document, clauses: { ...Object.fromEntries(clauses), "P-F": decides } };
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

const finding: fc.Arbitrary<Omit<RecordedEvent, "id">> = fc
  .record({
    time: arbitraryAsOf,
    actor: fc.constantFrom("ministry", "ministry", "ministry", "platform", null),
    data: fc.record({
      clause: fc.constantFrom("C-1", "C-2", "C-3", "C-4"),
      key: fc.constantFrom("m1", "m1", "m2", "platform"),
      outcome: fc.constantFrom("satisfied", "violated", "discharged"),
    }),
  })
  .map(({ time, actor, data }) => ({
    source: "findings",
    type: "patuh.finding",
    subject: null,
    time,
    until: null,
    recorded: time,
    sequence: null,
    actor,
    actorRole: null,
    data,
  }));

/** The same log, and some who decide what has no fixed term. */
export function withFindings(logs: fc.Arbitrary<readonly RecordedEvent[]>): fc.Arbitrary<readonly RecordedEvent[]> {
  return fc
    .tuple(logs, fc.array(finding, { minLength: 2, maxLength: 8, size: "max" }))
    .map(([events, findings]) => [...events, ...findings.map((each, index) => ({ ...each, id: `f${index}` }))]);
}
