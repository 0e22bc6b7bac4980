import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import { arbitraryAsOf, arbitraryLog } from "./arbitrary-log.js";
import { arbitraryVersions } from "./arbitrary-policy.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { plainFindings } from "./plain-findings.js";
import { softened, withFindings } from "./recorded-findings.js";
import { lawTimeout, runs } from "./runs.js";

const finalStatuses = new Set(["satisfied", "violated", "discharged", "void"]);

const versions = arbitraryVersions.map((documents) => documents.map(softened));
const logs = fc.oneof(
  withFindings(arbitraryLog({ spans: 1_000_000, coverage: false })),
  withFindings(arbitraryLog({ spans: 8, coverage: true })),
);

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
