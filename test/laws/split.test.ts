import fc from "fast-check";
import { expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import type { Evaluation } from "../../src/engine/finding.js";
import type { Program } from "../../src/engine/program.js";
import { mergeEvaluations } from "../../src/engine/split/merge-evaluations.js";
import { planSplit } from "../../src/engine/split/plan-split.js";
import type { RecordedEvent } from "../../src/events/event.js";
import { arbitraryAsOf } from "./arbitrary-log.js";
import type { PolicyDocument } from "./arbitrary-policy.js";
import { arbitraryDice, diceOf, shuffled } from "./dice.js";
import { versionsOfEveryKind } from "./every-kind.js";
import { expectSame } from "./expect-same.js";
import { holdLaw } from "./hold-law.js";
import { loadProgram } from "./load-program.js";
import { anyLogs } from "./logs.js";
import { lawTimeout } from "./runs.js";
import { clauseKinds, everyStatus, plainFeatures, Tally } from "./tally.js";

/** The same versions without what looks from one case at another: ties, conditions, duties of no case, measures. */
function withoutCrossings(documents: readonly PolicyDocument[]): Program {
  const program = loadProgram(documents);
  const plan = planSplit(program);
  if (plan.splits) return program;
  const rest = documents.map((document) => {
    const { version } = Object(document["metadata"]);
    const names = new Set(plan.reasons.filter(({ policy }) => policy.version === version).map(({ name }) => name));
    const machines = entriesOf(document["machines"]).map(([id, machine]) => [id, names.has(id) ? withoutGuards(machine) : machine]);
    const clauses = entriesOf(document["clauses"])
      .filter(([id, clause]) => !(names.has(id) && ["recurring", "measure"].some((kind) => Object.hasOwn(Object(clause), kind))))
      .map(([id, clause]) => [id, names.has(id) ? ofOneCase(clause) : clause]);
    return { ...document, machines: Object.fromEntries(machines), clauses: Object.fromEntries(clauses) };
  });
  return loadProgram(rest);
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries<unknown>(Object(value));
}

function withoutGuards(machine: unknown): unknown {
  return JSON.parse(JSON.stringify(machine), (key, value: unknown) => (key === "guard" ? undefined : value));
}

function ofOneCase(clause: unknown): unknown {
  return JSON.parse(JSON.stringify(clause), (key, value: unknown) => {
    if (["where", "if", "while", "excused-if"].includes(key)) return undefined;
    if (key === "when" && (value === "in-force" || typeof value === "object")) return "matter.opened";
    return key === "within" && Array.isArray(value) ? value.at(-1) : value;
  });
}

/** A case of its own for each of several letters, so that there is something to cut. */
function inMoreCases(events: readonly RecordedEvent[], roll: () => number): readonly RecordedEvent[] {
  return events.map((event) => (event.subject === null ? event : { ...event, subject: `${event.subject}${"abc"[roll() % 3]}` }));
}

/** What an evaluation says, whatever the order of what it does not order. */
function ordered(evaluation: Evaluation): Evaluation {
  return { ...mergeEvaluations(evaluation, [evaluation]), findings: evaluation.findings };
}

const unsaid = {
  triggeredAt: 0,
  triggeredUntil: null,
  dueAt: null,
  dueUntil: null,
  performedAt: null,
  performedUntil: null,
  reason: null,
  evidence: [],
};

/** The same without how closely the instants and causes of undetermined findings are known: that rests on when other cases let time pass. */
function withoutGrounds(evaluation: Evaluation): unknown {
  const findings = evaluation.findings.map((finding) => (finding.status === "undetermined" ? { ...finding, ...unsaid } : finding));
  const plain = { ...evaluation, unknownTypes: null, findings: findings.sort((left, right) => (left.id < right.id ? -1 : 1)) };
  return JSON.parse(JSON.stringify(plain));
}

it(
  "7: where the planner says that a policy splits, evaluating the parts and merging equals evaluating the whole",
  () => {
    const tally = new Tally();
    holdLaw({
      policies: versionsOfEveryKind,
      prepare: (documents) => {
        const program = withoutCrossings(documents);
        const plan = planSplit(program);
        tally.note(plan.splits ? "splits" : "does not split");
        return { program, plan };
      },
      trials: fc.record({
        log: anyLogs,
        asOf: arbitraryAsOf,
        knownAt: fc.option(arbitraryAsOf),
        count: fc.integer({ min: 1, max: 4 }),
        dice: arbitraryDice,
      }),
      holds: ({ program, plan }, { log, asOf, knownAt, count, dice }) => {
        if (!plan.splits) return;
        const roll = diceOf(dice);
        const events = inMoreCases(log, roll);
        const whole = evaluateEvents(program, events, { asOf, knownAt });
        const placeOf = new Map<string, number>();
        const parts = Array.from({ length: count }, (_, index) =>
          events.filter((event) => {
            const key = plan.caseOf(event);
            if (key !== null && !placeOf.has(key)) placeOf.set(key, roll() % count);
            return key === null || placeOf.get(key) === index;
          }),
        );
        const evaluated = parts.map((part) => evaluateEvents(program, part, { asOf, knownAt }));
        const everywhere = events.filter((event) => plan.caseOf(event) === null);
        const shared = evaluateEvents(program, everywhere, { asOf, knownAt });
        const merged = mergeEvaluations(shared, evaluated);
        const isExact = events.every(({ until, type }) => until === null && type !== "patuh.coverage");
        if (isExact) expectSame(merged, ordered(whole));
        else expect(withoutGrounds(merged)).toEqual(withoutGrounds(ordered(whole)));
        expect(merged.unknownTypes).toEqual(whole.unknownTypes);
        expectSame(mergeEvaluations(shared, shuffled(evaluated, roll)), merged);
        const [first, ...others] = evaluated;
        if (first !== undefined && others.length > 0)
          expectSame(mergeEvaluations(shared, [first, mergeEvaluations(shared, others)]), merged);
        if (parts.filter((part) => part.length > everywhere.length).length > 1) {
          tally.note("in several parts");
          tally.add(program, events, whole);
        }
      },
    });
    tally.expectAll("7", clauseKinds, everyStatus, plainFeatures, ["recorded late", "taken back"]);
    expect(tally.count("in several parts")).toBeGreaterThan(0);
  },
  lawTimeout,
);
