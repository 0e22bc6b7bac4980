import type { Clause } from "../../src/language/model/clause.js";
import type { Policy } from "../../src/language/model/policy.js";

/** A power over nothing: the least that a clause can say. */
export function sampleClause(id: string, changes: Partial<Clause> = {}): Clause {
  return {
    id,
    title: { id: "Permintaan dijawab", en: "Requests are answered" },
    text: null,
    source: "letter",
    citation: "butir 2",
    basis: "stated",
    reason: null,
    note: null,
    severity: "major",
    norm: { kind: "power", of: "ministry", over: [], while: null, if: null, onVoid: "blame" },
    place: { file: "desk.yaml", span: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } },
    order: 0,
    ...changes,
  };
}

/** One version of a pack with the given clauses and a clock in Jakarta, changed as a test needs it. */
export function samplePolicy(clauses: readonly Clause[], changes: Partial<Policy> = {}): Policy {
  return {
    id: "desk-sop",
    version: "1.0.0",
    title: { id: "SOP meja layanan", en: "Service desk SOP" },
    status: "agreed",
    inForce: { from: 0, until: null },
    transition: "at-trigger",
    delegations: new Map(),
    sources: new Map([
      [
        "letter",
        {
          id: "letter",
          title: { id: "Surat kesepakatan", en: "Letter of agreement" },
          publisher: "Meja layanan",
          date: "2017-08-01",
          url: null,
          note: null,
        },
      ],
    ]),
    parties: { roles: new Map(), instances: new Map() },
    clocks: new Map([
      ["wib", { id: "wib", spec: { timezone: "Asia/Jakarta", calendar: null, weekend: [], collectiveLeave: "open", hours: [] } }],
    ]),
    events: new Map(),
    conditions: new Map(),
    machines: new Map(),
    clauses: new Map(clauses.map((clause) => [clause.id, clause])),
    file: "desk.yaml",
    digest: `sha256:${"a".repeat(64)}`,
    calendars: new Map(),
    ...changes,
  };
}
