import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json, RecordedEvent } from "../../src/events/event.js";
import { arbitraryAsOf, arbitraryLog } from "./arbitrary-log.js";
import { arbitraryVersions } from "./arbitrary-policy.js";
import { compareEvaluators, type Said } from "./compare-evaluators.js";
import { holdProperty } from "./hold-property.js";
import { loadProgram } from "./load-program.js";
import { softened, withFindings } from "./recorded-findings.js";
import { lawTimeout, runs } from "./runs.js";
import { clauseKinds, everyStatus, Tally } from "./tally.js";

const complete: Json = { scope: "public", level: 1, item: "x", deadline: "2017-06-24T00:00:00Z" };

/** The same log with nothing left to guess: every field there, every actor named. */
function filledIn(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  return events.map((event) => {
    if (event.type === "patuh.finding") return { ...event, actor: event.actor ?? "ministry" };
    if (event.type.startsWith("patuh.")) return event;
    return { ...event, actor: event.actor ?? "platform", data: { ...(complete as object), ...(event.data as object) } };
  });
}

const retracted = arbitraryLog({ spans: 1_000_000_000, coverage: false, retractions: true });
const softVersions = arbitraryVersions.map((documents) => documents.map(softened));

describe("the program and the naive evaluator", () => {
  it.each([
    ["on what happened", arbitraryVersions, arbitraryLog({ spans: 1_000_000_000, coverage: false }), fc.constant(null), 1],
    ["on what was known", arbitraryVersions, retracted, fc.option(arbitraryAsOf), 4],
    ["on what was found", softVersions, withFindings(retracted), fc.option(arbitraryAsOf), 2],
  ] as const)(
    "agree on logs with nothing to guess, to the millisecond: %s",
    (about, documents, logs, knowing, share) => {
      const tally = new Tally();
      holdProperty(
        fc.property(documents, logs.map(filledIn), arbitraryAsOf, knowing, (versions, log, asOf, knownAt) => {
          const { engine, reference, evaluation } = compareEvaluators(loadProgram(versions), log, { asOf, knownAt }, true);
          const plain = (found: ReadonlyMap<string, readonly Said[]>) =>
            [...found].flatMap(([name, said]) => said.map(({ status, times }) => `${name}: ${status} ${times}`)).sort();
          expect(plain(engine)).toEqual(plain(reference));
          tally.addFindings(evaluation.findings);
        }),
        Math.ceil(runs.numRuns / share),
      );
      tally.expectAll(about, share === 1 ? clauseKinds : [], share === 1 ? everyStatus : ["satisfied", "violated", "discharged"]);
    },
    lawTimeout,
  );

  it.each([
    ["missing values and actors", arbitraryLog({ spans: 1_000_000_000, coverage: false }), 1],
    ["spans", arbitraryLog({ spans: 6, coverage: false }).map(filledIn), 4],
    ["records that end", arbitraryLog({ spans: 1_000_000_000, coverage: true }).map(filledIn), 2],
    ["all of them", arbitraryLog({ spans: 8, coverage: true }), 4],
  ] as const)(
    "agree wherever the program is sure: %s",
    (_, logs, slowness) => {
      const tally = { unforeseen: 0, sure: 0, unsureTogether: 0, unsureAlone: 0 };
      holdProperty(
        fc.property(arbitraryVersions, logs, arbitraryAsOf, (versions, log, asOf) => {
          const { engine, reference, isComplete, hearsBreaches } = compareEvaluators(loadProgram(versions), log, { asOf }, false);
          for (const name of new Set([...engine.keys(), ...reference.keys()])) {
            const said = (engine.get(name) ?? []).map(({ status }) => status).sort();
            const tried = (reference.get(name) ?? []).map(({ status }) => status).sort();
            const isSame = JSON.stringify(said) === JSON.stringify(tried);
            // What a breach begins that only the dark could bring about, the program does not foresee.
            const isUnforeseen = hearsBreaches && said.length === 0 && tried.every((status) => status === "undetermined");
            if (isUnforeseen) tally.unforeseen += 1;
            else if (!said.includes("undetermined")) {
              // Worlds that were not visited can only make the naive one less sure.
              expect([name, said]).toEqual([name, tried]);
              tally.sure += 1;
            } else if (isSame) tally.unsureTogether += 1;
            else if (isComplete) tally.unsureAlone += 1;
          }
        }),
        Math.ceil(runs.numRuns / slowness),
      );
      expect(tally.sure).toBeGreaterThan(0);
      expect(tally.unsureTogether).toBeGreaterThan(0);
      expect(tally.unforeseen).toBeLessThan(tally.sure / 10);
      // Keeping cases apart may leave the program unsure where a joint look decides; that is to stay rare.
      expect(tally.unsureAlone).toBeLessThan(tally.unsureTogether);
    },
    lawTimeout,
  );
});
