import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import type { RecordedEvent } from "../../src/events/event.js";
import { arbitraryAsOf, arbitraryLog } from "./arbitrary-log.js";
import { arbitraryVersions, type PolicyDocument } from "./arbitrary-policy.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { plainFindings } from "./plain-findings.js";
import { lawTimeout, runs } from "./runs.js";

const finalStatuses = new Set(["satisfied", "violated", "discharged", "void"]);

/** A version in which no obligation has a fixed term, and the ministry may decide. */
function softened(document: PolicyDocument): PolicyDocument {
  const title = { id: "Memutus", en: "Deciding" };
  const decides = { title, source: "here", basis: "stated", power: { of: "ministry", over: "patuh.finding" } };
  const clauses = entriesOf(document["clauses"]).map(([id, clause]): [string, unknown] => {
    const parts = new Map(entriesOf(clause));
    if (!parts.has("obligation")) return [id, clause];
    const obligation = { ...Object.fromEntries(entriesOf(parts.get("obligation"))), within: { term: "no fixed term", clock: "wib" } };
    return [id, { ...Object.fromEntries(parts), obligation }];
  });
  return { ...document, clauses: { ...Object.fromEntries(clauses), "P-F": decides } };
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

const versions = arbitraryVersions.map((documents) => documents.map(softened));

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

const logs = fc
  .tuple(
    fc.oneof(arbitraryLog({ spans: 1_000_000, coverage: false }), arbitraryLog({ spans: 8, coverage: true })),
    fc.array(finding, { minLength: 2, maxLength: 8, size: "max" }),
  )
  .map(([events, findings]) => [...events, ...findings.map((each, index) => ({ ...each, id: `f${index}` }))]);

describe("laws of recorded findings", () => {
  it(
    "the order of the lines decides nothing",
    () => {
      let decided = 0;
      holdLaw(
        fc.property(versions, logs, arbitraryAsOf, fc.infiniteStream(fc.nat()), (documents, events, asOf, dice) => {
          const program = loadProgram(documents);
          const whole = evaluateEvents(program, events, { asOf });
          const shuffled = events
            .map((event) => ({ event, at: dice.next().value ?? 0 }))
            .sort((left, right) => left.at - right.at)
            .map(({ event }) => event);
          expect(plainFindings(evaluateEvents(program, shuffled, { asOf }))).toEqual(plainFindings(whole));
          decided += whole.findings.filter(({ evidence }) => evidence.some(({ source }) => source === "findings")).length;
        }),
      );
      expect(decided).toBeGreaterThan(runs.numRuns / 4);
    },
    lawTimeout,
  );

  it(
    "what is decided stays so as asOf grows",
    () => {
      holdLaw(
        fc.property(versions, logs, fc.array(arbitraryAsOf, { minLength: 2, maxLength: 6 }), (documents, events, instants) => {
          const program = loadProgram(documents);
          const decided = new Map<string, string>();
          for (const asOf of instants.sort((left, right) => left - right)) {
            const { findings } = evaluateEvents(program, events, { asOf });
            const now = new Map(findings.map(({ id, status }) => [id, status]));
            expect(now.size).toBe(findings.length);
            for (const [id, before] of decided) expect([id, now.get(id)]).toEqual([id, before]);
            for (const [id, status] of now) if (finalStatuses.has(status)) decided.set(id, status);
          }
        }),
      );
    },
    lawTimeout,
  );
});
