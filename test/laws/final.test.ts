import fc from "fast-check";
import { it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import { arbitraryAsOf } from "./arbitrary-log.js";
import { versionsOfEveryKind } from "./every-kind.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { anyLogs } from "./logs.js";
import { lawTimeout } from "./runs.js";
import { StaysDecided } from "./stays-decided.js";
import { everyKind, everyStatus, plainFeatures, Tally } from "./tally.js";

it(
  "3: a final status never changes as asOf grows",
  () => {
    const tally = new Tally();
    holdLaw({
      policies: versionsOfEveryKind,
      prepare: loadProgram,
      trials: fc.record({ events: anyLogs, instants: fc.array(arbitraryAsOf, { minLength: 2, maxLength: 6 }) }),
      holds: (program, { events, instants }) => {
        const decided = new StaysDecided();
        for (const asOf of [...instants].sort((left, right) => left - right)) {
          const evaluation = evaluateEvents(program, events, { asOf });
          tally.add(program, events, evaluation);
          decided.look(evaluation.findings);
        }
      },
    });
    tally.expectAll("3", everyKind, everyStatus, plainFeatures, ["recorded late", "taken back"]);
  },
  lawTimeout,
);
