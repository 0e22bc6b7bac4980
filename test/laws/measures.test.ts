import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import { arbitraryAsOf } from "./arbitrary-log.js";
import { arbitraryMeasure, canMeasure, withClauses } from "./arbitrary-measure.js";
import { arbitraryVersions } from "./arbitrary-policy.js";
import { arbitraryDice, diceOf, shuffled } from "./dice.js";
import { expectSame } from "./expect-same.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { logs, unsureLogs } from "./logs.js";
import { lawTimeout } from "./runs.js";
import { StaysDecided } from "./stays-decided.js";
import { plainFeatures, Tally } from "./tally.js";

const statuses = ["satisfied", "violated", "discharged", "pending", "undetermined"] as const;

/** Every version measures: its first clause, where that is an obligation, else events. */
const versions = fc
  .tuple(arbitraryVersions.filter(canMeasure), fc.array(arbitraryMeasure, { minLength: 2, maxLength: 3 }))
  .map(([documents, measures]) => documents.map((document) => withClauses(document, "M", measures)));

describe("laws of measures", () => {
  it(
    "the order of the lines decides nothing",
    () => {
      const tally = new Tally();
      holdLaw({
        policies: versions,
        prepare: loadProgram,
        trials: fc.record({ events: fc.oneof(logs, unsureLogs), asOf: arbitraryAsOf, dice: arbitraryDice }),
        holds: (program, { events, asOf, dice }) => {
          const whole = evaluateEvents(program, events, { asOf });
          const measured = whole.findings.filter(({ kind }) => kind === "measure");
          tally.addFindings(measured);
          tally.addFeatures(program, events, whole);
          const inAnyOrder = shuffled(events, diceOf(dice));
          expectSame(evaluateEvents(program, inAnyOrder, { asOf }), whole);
        },
      });
      tally.expectAll("1, measures", ["measure"], statuses, plainFeatures);
    },
    lawTimeout,
  );

  it(
    "what is decided stays so as asOf grows, with its value and its instant",
    () => {
      const tally = new Tally();
      holdLaw({
        policies: versions,
        prepare: loadProgram,
        trials: fc.record({ events: fc.oneof(logs, unsureLogs), instants: fc.array(arbitraryAsOf, { minLength: 2, maxLength: 6 }) }),
        holds: (program, { events, instants }) => {
          const decided = new StaysDecided();
          for (const asOf of [...instants].sort((left, right) => left - right)) {
            const whole = evaluateEvents(program, events, { asOf });
            const measured = whole.findings.filter(({ kind }) => kind === "measure");
            tally.addFindings(measured);
            tally.addFeatures(program, events, whole);
            decided.look(measured, ({ status, decidedAt }) => `${status} at ${decidedAt}`);
            for (const { status, decidedAt } of measured)
              if (decidedAt !== null && status !== "violated") expect(decidedAt <= asOf).toBe(true);
          }
        },
      });
      tally.expectAll("3, measures", ["measure"], statuses, plainFeatures);
    },
    lawTimeout,
  );
});
