import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import type { RecordedEvent } from "../../src/events/event.js";
import { mergeIdentical } from "../../src/events/merge-identical.js";
import { arbitraryAsOf } from "./arbitrary-log.js";
import { arbitraryDice, diceOf, shuffled } from "./dice.js";
import { versionsOfEveryKind } from "./every-kind.js";
import { expectSame } from "./expect-same.js";
import { holdLaw } from "./hold-law.js";
import { knownByHand } from "./known-by-hand.js";
import { loadProgram } from "./load-program.js";
import { correctedLogs, logs } from "./logs.js";
import { lawTimeout } from "./runs.js";
import { everyKind, everyStatus, plainFeatures, Tally } from "./tally.js";

function located(events: readonly RecordedEvent[]): Parameters<typeof mergeIdentical>[0] {
  return events.map((event, index) => ({ event, file: "log", line: index + 1 }));
}

describe("laws", () => {
  it(
    "1: order and duplicates of the lines change nothing",
    () => {
      const tally = new Tally();
      holdLaw({
        policies: versionsOfEveryKind,
        prepare: loadProgram,
        trials: fc.record({ events: logs, asOf: arbitraryAsOf, dice: arbitraryDice }),
        holds: (program, { events, asOf, dice }) => {
          const roll = diceOf(dice);
          const whole = evaluateEvents(program, events, { asOf });
          tally.add(program, events, whole);
          const again = events.filter(() => roll() % 3 === 0);
          tally.note("told twice", again.length);
          const merged = mergeIdentical(located(shuffled([...events, ...again], roll)));
          expect(merged.conflicts).toEqual([]);
          expectSame(evaluateEvents(program, merged.events, { asOf }), whole);
        },
      });
      tally.expectAll("1", everyKind, everyStatus, plainFeatures, ["told twice"]);
    },
    lawTimeout,
  );

  it(
    "1: nor do they where records came late and some were taken back; what is not known then does not count",
    () => {
      const tally = new Tally();
      let hidden = 0;
      holdLaw({
        policies: versionsOfEveryKind,
        prepare: loadProgram,
        trials: fc.record({ events: correctedLogs, asOf: arbitraryAsOf, knownAt: fc.option(arbitraryAsOf), dice: arbitraryDice }),
        holds: (program, { events, asOf, knownAt, dice }) => {
          const whole = evaluateEvents(program, events, { asOf, knownAt });
          tally.add(program, events, whole);
          const inAnyOrder = shuffled(events, diceOf(dice));
          expectSame(evaluateEvents(program, inAnyOrder, { asOf, knownAt }), whole);
          const left = knownByHand(events, knownAt);
          const { findings, deviations, cases } = evaluateEvents(program, left, { asOf });
          expect(JSON.stringify([findings, deviations, cases])).toBe(JSON.stringify([whole.findings, whole.deviations, whole.cases]));
          if (left.length + whole.retracted < events.length) hidden += 1;
        },
      });
      tally.note("with records not known yet", hidden);
      tally.expectAll("1, corrected", everyKind, everyStatus, plainFeatures, ["recorded late", "taken back"]);
      expect(hidden).toBeGreaterThan(0);
    },
    lawTimeout,
  );
});
