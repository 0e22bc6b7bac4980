import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import type { Finding } from "../../src/engine/finding.js";
import { OnlineEvaluation } from "../../src/engine/monitor/online-evaluation.js";
import type { RecordedEvent } from "../../src/events/event.js";
import { toCloudEvent } from "../../src/events/to-cloud-event.js";
import { evaluate } from "../../src/workspace/evaluate.js";
import { createMonitor } from "../../src/workspace/monitor/monitor.js";
import { arbitraryAsOf, arbitraryLog } from "./arbitrary-log.js";
import { arbitraryVersions } from "./arbitrary-policy.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { plainFindings } from "./plain-findings.js";
import { lawTimeout } from "./runs.js";
import { Tally } from "./tally.js";

const hour = 3_600_000;

const logs = fc.oneof(
  arbitraryLog({ spans: 1_000_000, coverage: false }),
  arbitraryLog({ spans: 1_000_000, coverage: false, retractions: true }),
  arbitraryLog({ spans: 8, coverage: true, retractions: true }),
);

describe("laws", () => {
  it(
    "2: after any order of ingestion, the monitor advanced to t says what one evaluation says",
    () => {
      const tally = new Tally();
      holdLaw(
        fc.property(
          arbitraryVersions,
          logs,
          fc.array(arbitraryAsOf, { minLength: 1, maxLength: 6 }),
          fc.constantFrom(0, 6 * hour, 48 * hour, 10_000 * hour),
          fc.infiniteStream(fc.nat()),
          (versions, events, instants, lateness, dice) => {
            const program = loadProgram(versions);
            const online = new OnlineEvaluation(program, lateness);
            const told = new Map<string, Finding>();
            const tell = (changes: ReturnType<OnlineEvaluation["advance"]>): void => {
              for (const { id, kind, finding, before } of changes) {
                expect([kind, id, JSON.stringify(told.get(id) ?? null)]).toEqual([kind, id, JSON.stringify(before)]);
                if (finding === null) told.delete(id);
                else told.set(id, finding);
              }
            };
            const compare = (asOf: number, ingested: readonly RecordedEvent[]): void => {
              const whole = evaluateEvents(program, ingested, { asOf });
              tally.add(whole.findings);
              expect(JSON.stringify(online.findings())).toEqual(JSON.stringify(whole.findings));
              expect(plainFindings(online.evaluation())).toEqual(plainFindings(whole));
              expect([...told.keys()].sort()).toEqual(whole.findings.map(({ id }) => id).sort());
            };
            const steps = [
              ...events.map((event) => ({ event, at: dice.next().value ?? 0 })),
              ...instants.sort((left, right) => left - right).map((to) => ({ to, at: dice.next().value ?? 0 })),
            ].sort((left, right) => left.at - right.at);
            const ordered = instants[Symbol.iterator]();
            const ingested: RecordedEvent[] = [];
            for (const step of steps) {
              if ("event" in step) {
                tell(online.add(step.event));
                ingested.push(step.event);
              } else tell(online.advance(ordered.next().value ?? step.to));
              if (online.asOf > Number.NEGATIVE_INFINITY) compare(online.asOf, ingested);
            }
          },
        ),
      );
      tally.expectAll(
        ["obligation", "requirement", "prohibition", "power", "standing-duty"],
        ["satisfied", "violated", "discharged", "void", "pending", "paused", "undetermined"],
      );
    },
    lawTimeout,
  );

  it(
    "2: saving and restoring in the middle changes nothing, nor do records that come again",
    () => {
      const tally = new Tally();
      let restored = 0;
      holdLaw(
        fc.property(
          arbitraryVersions,
          logs,
          fc.array(arbitraryAsOf, { minLength: 1, maxLength: 6 }),
          fc.constantFrom(0, 48 * hour),
          fc.infiniteStream(fc.nat()),
          (versions, events, instants, lateness, dice) => {
            const program = loadProgram(versions);
            const ordered = instants.sort((left, right) => left - right)[Symbol.iterator]();
            const records = events.map((event) => toCloudEvent({ ...event, recorded: Math.max(event.time, event.recorded) }));
            const again = records.filter(() => (dice.next().value ?? 0) % 4 === 0);
            const steps = [...records, ...again, ...instants]
              .map((step) => ({ step, at: dice.next().value ?? 0 }))
              .sort((left, right) => left.at - right.at);
            const monitor = createMonitor(program, { lateness });
            let twin = createMonitor(program, { lateness });
            const taken = new Map<unknown, unknown>();
            for (const { step } of steps) {
              const to = typeof step === "number" ? (ordered.next().value ?? step) : null;
              const [one, other] = [monitor, twin].map((each) => (to === null ? each.ingest(step) : each.advance(to)));
              expect(JSON.stringify(other)).toBe(JSON.stringify(one));
              if (typeof step !== "number" && one?.ok === true) taken.set(step["id"], step);
              if ((dice.next().value ?? 0) % 3 === 0) {
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
            tally.add(monitor.findings());
          },
        ),
        2,
      );
      expect(restored).toBeGreaterThan(100);
      tally.expectAll(["obligation", "prohibition"], ["satisfied", "violated", "pending", "undetermined"]);
    },
    lawTimeout,
  );
});
