import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import type { Finding } from "../../src/engine/finding.js";
import type { Program } from "../../src/engine/program.js";
import { isLate, lateRecords } from "../../src/engine/revisions/late-records.js";
import { revisionsOf } from "../../src/engine/revisions/revisions.js";
import type { RecordedEvent } from "../../src/events/event.js";
import { arbitraryAsOf } from "./arbitrary-log.js";
import { versionsOfEveryKind } from "./every-kind.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { anyLogs } from "./logs.js";
import { lawTimeout } from "./runs.js";

const lateness = fc.constantFrom(0, 0, 1_000, 3_600_000, 90_000_000);
const isFinal = ({ status }: Finding): boolean => ["satisfied", "violated", "discharged", "void"].includes(status);

/** Two evaluations at each instant at which something came late: without it and with it. */
function revisedPlainly(program: Program, events: readonly RecordedEvent[], asOf: number): readonly unknown[] {
  return lateRecords(events).flatMap(({ recorded }) => {
    const at = Math.min(recorded, asOf);
    const look = (known: (event: RecordedEvent) => boolean): ReadonlyMap<string, Finding> =>
      new Map(evaluateEvents(program, events.filter(known), { asOf: at }).findings.map((finding) => [finding.id, finding]));
    const before = look((event) => event.recorded < recorded || !isLate(event));
    const now = look((event) => event.recorded <= recorded || !isLate(event));
    return [...before.values()]
      .filter((finding) => isFinal(finding) && JSON.stringify(finding) !== JSON.stringify(now.get(finding.id)))
      .map((finding) => JSON.stringify([recorded, at, finding, now.get(finding.id) ?? null]))
      .sort();
  });
}

describe("laws", () => {
  it(
    "revisions are what two evaluations, without and with what came late, say differently of what was final",
    () => {
      let found = 0;
      holdLaw({
        policies: versionsOfEveryKind,
        prepare: loadProgram,
        trials: fc.record({ log: anyLogs, delays: fc.array(lateness, { minLength: 40, maxLength: 40 }), asOf: arbitraryAsOf }),
        holds: (program, { log, delays, asOf }) => {
          const events = log.map((event, index) => ({ ...event, recorded: event.recorded + (delays[index % 40] ?? 0) }));
          const options = { asOf, knownAt: null, effort: Number.POSITIVE_INFINITY };
          const { all, followedUntil } = revisionsOf(program, events, options);
          found += all.length;
          const said = all.map(({ recorded, asOf: at, before, now }) => JSON.stringify([recorded, at, before, now]));
          expect(followedUntil).toBeNull();
          expect([...said].sort()).toEqual([...revisedPlainly(program, events, asOf)].sort());
          const inAnyOrder = revisionsOf(program, [...events].reverse(), options);
          expect(JSON.stringify(inAnyOrder.all)).toBe(JSON.stringify(all));
        },
      });
      expect(found).toBeGreaterThan(0);
    },
    lawTimeout,
  );
});
