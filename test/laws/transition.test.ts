import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import { arbitraryAsOf } from "./arbitrary-log.js";
import { arbitraryVersions, type PolicyDocument } from "./arbitrary-policy.js";
import { comesToRest } from "./comes-to-rest.js";
import { arbitraryDice, diceOf, shuffled } from "./dice.js";
import { expectSame } from "./expect-same.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { logs } from "./logs.js";
import { lawTimeout, runs } from "./runs.js";
import { StaysDecided } from "./stays-decided.js";
import { clauseKinds, everyStatus, plainFeatures, Tally } from "./tally.js";

function withTransition(documents: readonly PolicyDocument[], transition: string): readonly PolicyDocument[] {
  return documents.map((document) => ({ ...document, metadata: { ...Object(document["metadata"]), transition } }));
}

/** Two versions, the newer with some transition: half of its clauses are the older's own, so that they ask on the same grounds. */
const versions = fc
  .tuple(
    arbitraryVersions.filter((documents) => documents.length === 2),
    fc.constantFrom("immediate", "most-favourable"),
    arbitraryDice,
  )
  .map(([documents, transition, dice]): readonly PolicyDocument[] => {
    const roll = diceOf(dice);
    const [older, newer] = documents;
    const clauses: Record<string, unknown> = { ...Object(newer?.["clauses"]) };
    for (const [id, clause] of Object.entries<unknown>(Object(older?.["clauses"]))) {
      // What extends a term needs its power there, too.
      if (roll() % 2 === 0 || id.startsWith("PE-")) clauses[id] = clause;
    }
    const shared = { ...newer, machines: older?.["machines"], clauses };
    return [...withTransition(older === undefined ? [] : [older], "at-trigger"), ...withTransition([shared], transition)];
  })
  .filter(comesToRest);

const atTrigger = (documents: readonly PolicyDocument[]) => loadProgram(withTransition(documents, "at-trigger"));

describe("laws of transitions", () => {
  it(
    "the order of the lines decides nothing",
    () => {
      const tally = new Tally();
      let changed = 0;
      holdLaw({
        policies: versions,
        prepare: (documents) => ({ program: loadProgram(documents), plain: atTrigger(documents) }),
        trials: fc.record({ events: logs, asOf: arbitraryAsOf, dice: arbitraryDice }),
        holds: ({ program, plain }, { events, asOf, dice }) => {
          const whole = evaluateEvents(program, events, { asOf });
          tally.add(program, events, whole);
          expectSame(evaluateEvents(program, shuffled(events, diceOf(dice)), { asOf }), whole);
          const { findings } = evaluateEvents(plain, events, { asOf });
          if (JSON.stringify(findings) !== JSON.stringify(whole.findings)) changed += 1;
        },
      });
      tally.note("changed by the transition", changed);
      tally.expectAll("1, transitions", clauseKinds, everyStatus, plainFeatures);
      expect(changed).toBeGreaterThan(runs.numRuns / 10);
    },
    lawTimeout,
  );

  it(
    "what is decided stays so as asOf grows",
    () => {
      const tally = new Tally();
      holdLaw({
        policies: versions,
        prepare: loadProgram,
        trials: fc.record({ events: logs, instants: fc.array(arbitraryAsOf, { minLength: 2, maxLength: 6 }) }),
        holds: (program, { events, instants }) => {
          const decided = new StaysDecided();
          for (const asOf of [...instants].sort((left, right) => left - right)) {
            const evaluation = evaluateEvents(program, events, { asOf });
            tally.add(program, events, evaluation);
            decided.look(evaluation.findings);
          }
        },
      });
      tally.expectAll("3, transitions", clauseKinds, everyStatus, plainFeatures);
    },
    lawTimeout,
  );

  it(
    "the more favourable is never worse than the version at the trigger alone",
    () => {
      const tally = new Tally();
      const mostFavourable = (documents: readonly PolicyDocument[]) =>
        documents.flatMap((document, index) => withTransition([document], index === 0 ? "at-trigger" : "most-favourable"));
      holdLaw({
        policies: versions,
        prepare: (documents) => ({ program: loadProgram(mostFavourable(documents)), plain: atTrigger(documents) }),
        trials: fc.record({ events: logs, asOf: arbitraryAsOf }),
        holds: ({ program, plain }, { events, asOf }) => {
          const better = evaluateEvents(program, events, { asOf });
          tally.add(program, events, better);
          const violated = new Set(better.findings.filter(({ status }) => status === "violated").map(({ id }) => id));
          for (const { id, status } of evaluateEvents(plain, events, { asOf }).findings)
            if (status === "satisfied" || status === "discharged" || status === "pending")
              expect([id, violated.has(id)]).toEqual([id, false]);
        },
      });
      tally.expectAll("most favourable", clauseKinds, everyStatus, plainFeatures);
    },
    lawTimeout,
  );
});
