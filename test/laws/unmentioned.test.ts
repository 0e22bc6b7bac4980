import fc from "fast-check";
import { it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import type { RecordedEvent } from "../../src/events/event.js";
import { arbitraryAsOf } from "./arbitrary-log.js";
import { versionsOfEveryKind } from "./every-kind.js";
import { expectSame } from "./expect-same.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { anyLogs } from "./logs.js";
import { lawTimeout } from "./runs.js";
import { everyKind, everyStatus, plainFeatures, Tally } from "./tally.js";

const begins = Date.parse("2017-06-15T00:00:00Z");

function strange(hour: number, index: number): RecordedEvent {
  return {
    id: `s${index}`,
    source: "strange",
    type: "never.heard",
    subject: "m1",
    time: begins + hour * 3_600_000,
    until: null,
    recorded: 0,
    sequence: null,
    actor: "platform",
    actorRole: null,
    data: {},
  };
}

it(
  "4: events that nobody mentions change no finding",
  () => {
    const tally = new Tally();
    holdLaw({
      policies: versionsOfEveryKind,
      prepare: loadProgram,
      trials: fc.record({
        events: anyLogs,
        asOf: arbitraryAsOf,
        hours: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 5 }),
      }),
      holds: (program, { events, asOf, hours }) => {
        const without = evaluateEvents(program, events, { asOf });
        tally.add(program, events, without);
        expectSame(evaluateEvents(program, [...events, ...hours.map(strange)], { asOf }), without);
      },
    });
    tally.expectAll("4", everyKind, everyStatus, plainFeatures, ["recorded late", "taken back"]);
  },
  lawTimeout,
);
