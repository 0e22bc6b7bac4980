import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import { toCloudEvent } from "../../src/events/to-cloud-event.js";
import { evaluate } from "../../src/workspace/evaluate.js";
import { createMonitor } from "../../src/workspace/monitor/monitor.js";
import { arbitraryAsOf } from "./arbitrary-log.js";
import { arbitraryDice, diceOf, shuffled } from "./dice.js";
import { versionsOfEveryKind } from "./every-kind.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { anyLogs } from "./logs.js";
import { lawTimeout, runs } from "./runs.js";
import { everyKind, everyStatus, plainFeatures, Tally } from "./tally.js";

describe("laws", () => {
  it(
    "2: saving and restoring in the middle changes nothing, nor do records that come again",
    () => {
      const tally = new Tally();
      let restored = 0;
      holdLaw({
        policies: versionsOfEveryKind,
        prepare: loadProgram,
        trials: fc.record({
          events: anyLogs,
          instants: fc.array(arbitraryAsOf, { minLength: 1, maxLength: 6 }),
          lateness: fc.constantFrom(0, 48 * 3_600_000),
          dice: arbitraryDice,
        }),
        holds: (program, { events, instants, lateness, dice }) => {
          const roll = diceOf(dice);
          const ordered = [...instants].sort((left, right) => left - right)[Symbol.iterator]();
          const inTurn = events.map((event) => ({ ...event, recorded: Math.max(event.time, event.recorded) }));
          const records = inTurn.map(toCloudEvent);
          const again = records.filter(() => roll() % 4 === 0);
          const monitor = createMonitor(program, { lateness });
          let twin = createMonitor(program, { lateness });
          const taken = new Map<unknown, unknown>();
          for (const step of shuffled([...records, ...again, ...instants], roll)) {
            const to = typeof step === "number" ? (ordered.next().value ?? step) : null;
            const [one, other] = [monitor, twin].map((each) => (to === null ? each.ingest(step) : each.advance(to)));
            expect(JSON.stringify(other)).toBe(JSON.stringify(one));
            if (typeof step !== "number" && one?.ok === true) taken.set(step["id"], step);
            if (roll() % 3 === 0) {
              twin = createMonitor(program, { snapshot: JSON.parse(JSON.stringify(twin.snapshot())) });
              restored += 1;
            }
          }
          const { asOf } = monitor;
          if (asOf === null) return;
          const whole = evaluate(program, [...taken.values()], { asOf });
          const input = { ...whole.input, duplicates: monitor.report().input.duplicates };
          expect(monitor.report()).toEqual({ ...whole, input });
          expect(twin.report()).toEqual(monitor.report());
          expect(twin.snapshot()).toEqual(monitor.snapshot());
          tally.note("told twice", again.length);
          tally.add(program, inTurn, evaluateEvents(program, inTurn, { asOf }));
        },
      });
      tally.note("restored", restored);
      tally.expectAll("2, restored", everyKind, everyStatus, plainFeatures, ["told twice", "recorded late", "taken back"]);
      expect(restored).toBeGreaterThan(runs.numRuns);
    },
    lawTimeout,
  );
});
