import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import type { Finding } from "../../src/engine/finding.js";
import type { RecordedEvent } from "../../src/events/event.js";
import { mergeIdentical } from "../../src/events/merge-identical.js";
import { arbitraryAsOf, arbitraryLog } from "./arbitrary-log.js";
import { arbitraryVersions } from "./arbitrary-policy.js";
import { holdLaw } from "./hold-law.js";
import { knownByHand } from "./known-by-hand.js";
import { loadProgram } from "./load-program.js";
import { plainFindings } from "./plain-findings.js";
import { lawTimeout, runs } from "./runs.js";
import { Tally } from "./tally.js";

const everyKind = ["obligation", "requirement", "prohibition", "power", "standing-duty"];
const everyStatus = ["satisfied", "violated", "discharged", "void", "pending", "paused", "undetermined"];
const finalStatuses = new Set(["satisfied", "violated", "discharged", "void"]);

const logs = fc.oneof(arbitraryLog({ spans: 1_000_000, coverage: false }), arbitraryLog({ spans: 8, coverage: true }));

/** With records that came late, some of them taken back. */
const correctedLogs = fc.oneof(
  arbitraryLog({ spans: 1_000_000, coverage: false, retractions: true }),
  arbitraryLog({ spans: 8, coverage: true, retractions: true }),
);

function located(events: readonly RecordedEvent[]): Parameters<typeof mergeIdentical>[0] {
  return events.map((event, index) => ({ event, file: "log", line: index + 1 }));
}

describe("laws", () => {
  it(
    "1: order and duplicates of the lines change nothing",
    () => {
      const tally = new Tally();
      holdLaw(
        fc.property(arbitraryVersions, logs, arbitraryAsOf, fc.infiniteStream(fc.nat()), (versions, events, asOf, dice) => {
          const program = loadProgram(versions);
          const whole = evaluateEvents(program, events, { asOf });
          tally.add(whole.findings);
          const shuffled = [...events, ...events.filter(() => (dice.next().value ?? 0) % 3 === 0)].map((event) => ({
            event,
            at: dice.next().value ?? 0,
          }));
          const lines = shuffled.sort((left, right) => left.at - right.at).map(({ event }) => event);
          const merged = mergeIdentical(located(lines));
          expect(merged.conflicts).toEqual([]);
          expect(plainFindings(evaluateEvents(program, merged.events, { asOf }))).toEqual(plainFindings(whole));
        }),
      );
      tally.expectAll(everyKind, everyStatus);
    },
    lawTimeout,
  );

  it(
    "1: nor do they where records came late and some were taken back; what is not known then does not count",
    () => {
      const tally = new Tally();
      let [takenBack, hidden] = [0, 0];
      holdLaw(
        fc.property(
          arbitraryVersions,
          correctedLogs,
          arbitraryAsOf,
          fc.option(arbitraryAsOf),
          fc.infiniteStream(fc.nat()),
          (versions, events, asOf, knownAt, dice) => {
            const program = loadProgram(versions);
            const whole = evaluateEvents(program, events, { asOf, knownAt });
            tally.add(whole.findings);
            const shuffled = events
              .map((event) => ({ event, at: dice.next().value ?? 0 }))
              .sort((left, right) => left.at - right.at)
              .map(({ event }) => event);
            expect(plainFindings(evaluateEvents(program, shuffled, { asOf, knownAt }))).toEqual(plainFindings(whole));
            const left = knownByHand(events, knownAt);
            const { findings, deviations, cases } = evaluateEvents(program, left, { asOf });
            expect(JSON.stringify([findings, deviations, cases])).toBe(JSON.stringify([whole.findings, whole.deviations, whole.cases]));
            takenBack += whole.retracted;
            if (left.length + whole.retracted < events.length) hidden += 1;
          },
        ),
      );
      expect([takenBack > runs.numRuns / 4, hidden > runs.numRuns / 4]).toEqual([true, true]);
      tally.expectAll(everyKind, everyStatus);
    },
    lawTimeout,
  );

  it(
    "3: a final status never changes as asOf grows",
    () => {
      const tally = new Tally();
      holdLaw(
        fc.property(arbitraryVersions, logs, fc.array(arbitraryAsOf, { minLength: 2, maxLength: 6 }), (versions, events, instants) => {
          const program = loadProgram(versions);
          const decided = new Map<string, Finding>();
          for (const asOf of instants.sort((left, right) => left - right)) {
            const { findings } = evaluateEvents(program, events, { asOf });
            tally.add(findings);
            const now = new Map(findings.map((finding) => [finding.id, finding]));
            expect(now.size).toBe(findings.length);
            for (const [id, before] of decided) expect([id, now.get(id)?.status]).toEqual([id, before.status]);
            for (const finding of findings) if (finalStatuses.has(finding.status)) decided.set(finding.id, finding);
          }
        }),
      );
      tally.expectAll(everyKind, everyStatus);
    },
    lawTimeout,
  );

  it(
    "4: events that nobody mentions change no finding",
    () => {
      holdLaw(
        fc.property(
          arbitraryVersions,
          logs,
          arbitraryAsOf,
          fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 5 }),
          (versions, events, asOf, hours) => {
            const program = loadProgram(versions);
            const strange = hours.map(
              (hour, index): RecordedEvent => ({
                id: `s${index}`,
                source: "strange",
                type: "never.heard",
                subject: "m1",
                time: Date.parse("2017-06-15T00:00:00Z") + hour * 3_600_000,
                until: null,
                recorded: 0,
                sequence: null,
                actor: "platform",
                actorRole: null,
                data: {},
              }),
            );
            expect(plainFindings(evaluateEvents(program, [...events, ...strange], { asOf }))).toEqual(
              plainFindings(evaluateEvents(program, events, { asOf })),
            );
          },
        ),
      );
    },
    lawTimeout,
  );
});
