import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import type { Finding } from "../../src/engine/finding.js";
import { OnlineEvaluation } from "../../src/engine/monitor/online-evaluation.js";
import type { RecordedEvent } from "../../src/events/event.js";
import { arbitraryAsOf } from "./arbitrary-log.js";
import { arbitraryDice, diceOf, shuffled } from "./dice.js";
import { versionsOfEveryKind } from "./every-kind.js";
import { expectSame } from "./expect-same.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { anyLogs } from "./logs.js";
import { lawTimeout } from "./runs.js";
import { everyKind, everyStatus, plainFeatures, Tally } from "./tally.js";

const hour = 3_600_000;

/** One record in so many is compared as soon as it is ingested; so is every advance, and the end. */
const comparedEvery = 3;

describe("laws", () => {
  it(
    "2: after any order of ingestion, the monitor advanced to t says what one evaluation says",
    () => {
      const tally = new Tally();
      holdLaw({
        policies: versionsOfEveryKind,
        prepare: loadProgram,
        trials: fc.record({
          events: anyLogs,
          instants: fc.array(arbitraryAsOf, { minLength: 1, maxLength: 6 }),
          lateness: fc.constantFrom(0, 6 * hour, 48 * hour, 10_000 * hour),
          dice: arbitraryDice,
        }),
        holds: (program, { events, instants, lateness, dice }) => {
          const roll = diceOf(dice);
          const online = new OnlineEvaluation(program, lateness);
          const told = new Map<string, Finding>();
          const tell = (changes: ReturnType<OnlineEvaluation["advance"]>): void => {
            for (const { id, kind, finding, before } of changes) {
              expect([kind, id, JSON.stringify(told.get(id) ?? null)]).toEqual([kind, id, JSON.stringify(before)]);
              if (finding === null) told.delete(id);
              else told.set(id, finding);
            }
          };
          const ingested: RecordedEvent[] = [];
          const compare = (): void => {
            const whole = evaluateEvents(program, ingested, { asOf: online.asOf });
            expect(JSON.stringify(online.findings())).toBe(JSON.stringify(whole.findings));
            expectSame(online.evaluation(), whole);
            expect([...told.keys()].sort()).toEqual(whole.findings.map(({ id }) => id).sort());
            tally.addFindings(whole.findings);
          };
          const steps = shuffled([...events, ...instants], roll);
          const ordered = [...instants].sort((left, right) => left - right)[Symbol.iterator]();
          for (const [index, step] of steps.entries()) {
            const isAdvance = typeof step === "number";
            if (isAdvance) tell(online.advance(ordered.next().value ?? step));
            else {
              tell(online.add(step));
              ingested.push(step);
            }
            if (!Number.isFinite(online.asOf)) continue;
            if (isAdvance || roll() % comparedEvery === 0 || index === steps.length - 1) compare();
          }
          tally.addFeatures(program, events, evaluateEvents(program, ingested, { asOf: online.asOf }));
        },
      });
      tally.expectAll("2", everyKind, everyStatus, plainFeatures, ["recorded late", "taken back"]);
    },
    lawTimeout,
  );
});
