import fc from "fast-check";
import { expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import { arbitraryAsOf, arbitraryLog } from "./arbitrary-log.js";
import { arbitraryVersions } from "./arbitrary-policy.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { lawTimeout } from "./runs.js";
import { countedOnly, shiftedEvent, shiftedFindings, shiftedPolicy } from "./shifted.js";
import { Tally } from "./tally.js";

const logs = fc.oneof(arbitraryLog({ spans: 1_000_000, coverage: false }), arbitraryLog({ spans: 8, coverage: true }));

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
    holdLaw(
      fc.property(arbitraryVersions, logs, arbitraryAsOf, shifts, (documents, log, asOf, by) => {
        const versions = documents.map(countedOnly);
        const here = evaluateEvents(loadProgram(versions), log, { asOf });
        tally.add(here.findings);
        const there = evaluateEvents(
          loadProgram(versions.map((document) => shiftedPolicy(document, by))),
          log.map((event) => shiftedEvent(event, by)),
          { asOf: asOf + by },
        );
        expect(shiftedFindings(there, by)).toEqual(shiftedFindings(here, 0));
      }),
    );
    tally.expectAll(
      ["obligation", "requirement", "prohibition", "power", "standing-duty"],
      ["satisfied", "violated", "discharged", "void", "pending", "paused", "undetermined"],
    );
  },
  lawTimeout,
);
