import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import { arbitraryAsOf } from "./arbitrary-log.js";
import { arbitraryVersions } from "./arbitrary-policy.js";
import { arbitraryDice, diceOf, shuffled } from "./dice.js";
import { expectSame } from "./expect-same.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { logs } from "./logs.js";
import { softened, withFindings } from "./recorded-findings.js";
import { lawTimeout, runs } from "./runs.js";
import { StaysDecided } from "./stays-decided.js";
import { clauseKinds, featuresWithoutTerms, statusesWithoutTerms, Tally } from "./tally.js";

const versions = arbitraryVersions.map((documents) => documents.map(softened));
const foundLogs = withFindings(logs);

describe("laws of recorded findings", () => {
  it(
    "the order of the lines decides nothing",
    () => {
      const tally = new Tally();
      let decided = 0;
      holdLaw({
        policies: versions,
        prepare: loadProgram,
        trials: fc.record({ events: foundLogs, asOf: arbitraryAsOf, dice: arbitraryDice }),
        holds: (program, { events, asOf, dice }) => {
          const whole = evaluateEvents(program, events, { asOf });
          tally.add(program, events, whole);
          const inAnyOrder = shuffled(events, diceOf(dice));
          expectSame(evaluateEvents(program, inAnyOrder, { asOf }), whole);
          decided += whole.findings.filter(({ evidence }) => evidence.some(({ source }) => source === "findings")).length;
        },
      });
      tally.note("decided by a finding", decided);
      tally.expectAll("1, found", clauseKinds, statusesWithoutTerms, featuresWithoutTerms);
      expect(decided).toBeGreaterThan(runs.numRuns / 4);
    },
    lawTimeout,
  );

  it(
    "what is decided stays so as asOf grows",
    () => {
      const tally = new Tally();
      holdLaw({
        policies: versions,
        prepare: loadProgram,
        trials: fc.record({ events: foundLogs, instants: fc.array(arbitraryAsOf, { minLength: 2, maxLength: 6 }) }),
        holds: (program, { events, instants }) => {
          const decided = new StaysDecided();
          for (const asOf of [...instants].sort((left, right) => left - right)) {
            const evaluation = evaluateEvents(program, events, { asOf });
            tally.add(program, events, evaluation);
            decided.look(evaluation.findings);
          }
        },
      });
      tally.expectAll("3, found", clauseKinds, statusesWithoutTerms, featuresWithoutTerms);
    },
    lawTimeout,
  );
});
