import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import { arbitraryAsOf, arbitraryLog } from "./arbitrary-log.js";
import { allTypes, arbitraryVersions, type PolicyDocument } from "./arbitrary-policy.js";
import { loadProgram } from "./load-program.js";
import { plainFindings } from "./plain-findings.js";
import { Tally } from "./tally.js";

const numRuns = Number(process.env["LAW_RUNS"] ?? "250");
const timeout = 60_000 + numRuns * 200;
const finalStatuses = new Set(["satisfied", "violated", "discharged", "void"]);
const title = { id: "Ukuran", en: "Measure" };

const bounds = fc.oneof(
  fc.constantFrom("50%", "75%", "100%").map((share) => ({ value: "share-on-time", "at-least": share })),
  fc.tuple(fc.nat(3), fc.boolean()).map(([count, least]) => ({ value: "count", [least ? "at-least" : "at-most"]: count })),
  fc
    .tuple(fc.constantFrom(1, 50, 90, 100), fc.constantFrom("1 hour", "12 hours", "2 days"))
    .map(([percentile, time]) => ({ value: "lateness", percentile, "at-most": time })),
);

const every = fc.record({ every: fc.constantFrom("1 day", "3 days", "1 week", "1 month"), clock: fc.constantFrom("wib", "berlin") });

const ofEvents = fc
  .tuple(fc.constantFrom(...allTypes), fc.nat(2), fc.boolean(), fc.boolean())
  .map(([events, count, least, onlyPublic]) => ({
    over: onlyPublic ? { events, if: { "data.scope": "public" } } : { events },
    value: "count",
    [least ? "at-least" : "at-most"]: count,
  }));

const ofClause = fc.tuple(bounds, fc.option(fc.integer({ min: 1, max: 3 }))).map(([bound, least]) => ({
  over: { clause: "C-1" },
  ...bound,
  ...(least === null ? {} : { "min-count": least }),
}));

const measure = fc.tuple(fc.oneof({ weight: 3, arbitrary: ofClause }, { weight: 1, arbitrary: ofEvents }), every);

/** Every version measures: its first clause, where that is an obligation, else events. */
const versions = fc
  .tuple(
    arbitraryVersions.filter((documents) => documents.every((document) => "obligation" in Object(Object(document["clauses"])["C-1"]))),
    fc.array(measure, { minLength: 2, maxLength: 3 }),
  )
  .map(([documents, measures]) => documents.map((document) => withMeasures(document, measures)));

function withMeasures(document: PolicyDocument, measures: readonly (readonly object[])[]): PolicyDocument {
  const added = measures.map((parts, index): [string, unknown] => [
    `M-${index}`,
    { title, source: "here", basis: "stated", measure: Object.assign({ of: "platform" }, ...parts) },
  ]);
  return { ...document, clauses: { ...Object(document["clauses"]), ...Object.fromEntries(added) } };
}

const logs = fc.oneof(arbitraryLog({ spans: 1_000_000, coverage: false }), arbitraryLog({ spans: 8, coverage: true }));

describe("laws of measures", () => {
  it(
    "the order of the lines decides nothing",
    () => {
      const seen = new Tally();
      fc.assert(
        fc.property(versions, logs, arbitraryAsOf, fc.infiniteStream(fc.nat()), (documents, events, asOf, dice) => {
          const program = loadProgram(documents);
          const whole = evaluateEvents(program, events, { asOf });
          seen.add(whole.findings.filter(({ kind }) => kind === "measure"));
          const shuffled = events
            .map((event) => ({ event, at: dice.next().value ?? 0 }))
            .sort((left, right) => left.at - right.at)
            .map(({ event }) => event);
          expect(plainFindings(evaluateEvents(program, shuffled, { asOf }))).toEqual(plainFindings(whole));
        }),
        { numRuns },
      );
      seen.expectAll(["measure"], ["satisfied", "violated", "discharged", "pending", "undetermined"]);
    },
    timeout,
  );

  it(
    "what is decided stays so as asOf grows, with its value and its instant",
    () => {
      fc.assert(
        fc.property(versions, logs, fc.array(arbitraryAsOf, { minLength: 2, maxLength: 6 }), (documents, events, instants) => {
          const program = loadProgram(documents);
          const decided = new Map<string, readonly unknown[]>();
          for (const asOf of instants.sort((left, right) => left - right)) {
            const { findings } = evaluateEvents(program, events, { asOf });
            const measures = findings.filter(({ kind }) => kind === "measure");
            const now = new Map(measures.map(({ id, status, decidedAt }) => [id, [status, decidedAt]]));
            expect(now.size).toBe(measures.length);
            for (const [id, before] of decided) expect([id, now.get(id)]).toEqual([id, before]);
            for (const { id, status, decidedAt } of measures) {
              if (finalStatuses.has(status)) decided.set(id, [status, decidedAt]);
              if (decidedAt !== null && status !== "violated") expect(decidedAt <= asOf).toBe(true);
            }
          }
        }),
        { numRuns },
      );
    },
    timeout,
  );
});
