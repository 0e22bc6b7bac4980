import fc from "fast-check";
import { expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import { arbitraryAsOf } from "./arbitrary-log.js";
import { arbitraryVersions } from "./arbitrary-policy.js";
import { comesToRest } from "./comes-to-rest.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { logs } from "./logs.js";
import { lawTimeout } from "./runs.js";
import { countedOnly, shiftedEvent, shiftedFindings, shiftedPolicy } from "./shifted.js";
import { clauseKinds, everyStatus, plainFeatures, Tally } from "./tally.js";

/** Anything from a millisecond to years, either way. */
const shifts = fc.oneof(
  fc.constantFrom(1, -1, 3_600_000, 86_400_000),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
  fc.integer({ min: -1e11, max: 1e11 }),
);

it(
  "5: for counted terms on an always-open clock, shifting every instant shifts due instants and nothing else",
  () => {
    const tally = new Tally();
    holdLaw({
      policies: fc.record({ versions: arbitraryVersions.map((documents) => documents.map(countedOnly)).filter(comesToRest), by: shifts }),
      prepare: ({ versions, by }) => {
        return { by, program: loadProgram(versions), later: loadProgram(versions.map((document) => shiftedPolicy(document, by))) };
      },
      trials: fc.record({ events: logs, asOf: arbitraryAsOf }),
      holds: ({ by, program, later }, { events, asOf }) => {
        const here = evaluateEvents(program, events, { asOf });
        tally.add(program, events, here);
        const there = evaluateEvents(
          later,
          events.map((event) => shiftedEvent(event, by)),
          { asOf: asOf + by },
        );
        expect(shiftedFindings(there, by)).toEqual(shiftedFindings(here, 0));
      },
    });
    tally.expectAll("5", clauseKinds, everyStatus, plainFeatures);
  },
  lawTimeout,
);
