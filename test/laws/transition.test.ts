import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import { arbitraryAsOf, arbitraryLog } from "./arbitrary-log.js";
import { arbitraryVersions, type PolicyDocument } from "./arbitrary-policy.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { plainFindings } from "./plain-findings.js";
import { lawTimeout, runs } from "./runs.js";

const finalStatuses = new Set(["satisfied", "violated", "discharged", "void"]);

function withTransition(documents: readonly PolicyDocument[], transition: string): readonly PolicyDocument[] {
  return documents.map((document) => ({ ...document, metadata: { ...Object(document["metadata"]), transition } }));
}

/** Two versions, the newer with some transition: half of its clauses are the older's own, so that they ask on the same grounds. */
const versions = fc
  .tuple(
    arbitraryVersions.filter((documents) => documents.length === 2),
    fc.constantFrom("immediate", "most-favourable"),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([documents, transition, coins]) => {
    const [older, newer] = documents;
    const clauses: Record<string, unknown> = { ...Object(newer?.["clauses"]) };
    for (const [id, clause] of Object.entries<unknown>(Object(older?.["clauses"]))) {
      // What extends a term needs its power there, too.
      if (coins.next().value === true || id.startsWith("PE-")) clauses[id] = clause;
    }
    const shared = { ...newer, machines: older?.["machines"], clauses };
    return {
      transition,
      documents: [...withTransition(older === undefined ? [] : [older], "at-trigger"), ...withTransition([shared], transition)],
    };
  });

const logs = fc.oneof(arbitraryLog({ spans: 1_000_000, coverage: false }), arbitraryLog({ spans: 8, coverage: true }));

describe("laws of transitions", () => {
  it(
    "the order of the lines decides nothing",
    () => {
      let changed = 0;
      holdLaw(
        fc.property(versions, logs, arbitraryAsOf, fc.infiniteStream(fc.nat()), ({ documents }, events, asOf, dice) => {
          const program = loadProgram(documents);
          const whole = evaluateEvents(program, events, { asOf });
          const shuffled = events
            .map((event) => ({ event, at: dice.next().value ?? 0 }))
            .sort((left, right) => left.at - right.at)
            .map(({ event }) => event);
          expect(plainFindings(evaluateEvents(program, shuffled, { asOf }))).toEqual(plainFindings(whole));
          const plain = evaluateEvents(loadProgram(withTransition(documents, "at-trigger")), events, { asOf });
          if (JSON.stringify(plain.findings) !== JSON.stringify(whole.findings)) changed += 1;
        }),
      );
      expect(changed).toBeGreaterThan(runs.numRuns / 10);
    },
    lawTimeout,
  );

  it(
    "what is decided stays so as asOf grows",
    () => {
      holdLaw(
        fc.property(versions, logs, fc.array(arbitraryAsOf, { minLength: 2, maxLength: 6 }), ({ documents }, events, instants) => {
          const program = loadProgram(documents);
          const decided = new Map<string, string>();
          for (const asOf of instants.sort((left, right) => left - right)) {
            const { findings } = evaluateEvents(program, events, { asOf });
            const now = new Map(findings.map(({ id, status }) => [id, status]));
            expect(now.size).toBe(findings.length);
            for (const [id, before] of decided) expect([id, now.get(id)]).toEqual([id, before]);
            for (const [id, status] of now) if (finalStatuses.has(status)) decided.set(id, status);
          }
        }),
      );
    },
    lawTimeout,
  );

  it(
    "the more favourable is never worse than the version at the trigger alone",
    () => {
      holdLaw(
        fc.property(versions, logs, arbitraryAsOf, ({ documents }, events, asOf) => {
          const better = evaluateEvents(
            loadProgram(
              documents.map((document, index) => withTransition([document], index === 0 ? "at-trigger" : "most-favourable")[0] ?? document),
            ),
            events,
            { asOf },
          );
          const alone = evaluateEvents(loadProgram(withTransition(documents, "at-trigger")), events, { asOf });
          const violated = new Set(better.findings.filter(({ status }) => status === "violated").map(({ id }) => id));
          for (const { id, status } of alone.findings)
            if (status === "satisfied" || status === "discharged" || status === "pending")
              expect([id, violated.has(id)]).toEqual([id, false]);
        }),
      );
    },
    lawTimeout,
  );
});
