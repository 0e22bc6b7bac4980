import { describe, expect, it } from "vitest";
import { evaluateUnanswered } from "../../../src/engine/evaluate.js";
import { OnlineEvaluation } from "../../../src/engine/monitor/online-evaluation.js";
import type { Program } from "../../../src/engine/program.js";
import type { RecordedEvent } from "../../../src/events/event.js";
import { plainFindings } from "../../laws/plain-findings.js";
import { engineTopics, loadTopic, programFor } from "../../support/engine-topics.js";

const hour = 3_600_000;

/** What the monitor is given: an event, or an instant to be advanced to. */
type Feed = readonly (RecordedEvent | number)[];

/** All records first, the last first, then time. */
function recordsFirst(events: readonly RecordedEvent[], instants: readonly number[]): Feed {
  return [...events.toReversed(), ...instants];
}

/** Each record at its own time, and a millisecond more. */
function inTime(events: readonly RecordedEvent[], instants: readonly number[]): Feed {
  const times = [...instants, ...events.flatMap(({ time }) => [time, time + 1])].sort((left, right) => left - right);
  const last = instants.at(-1) ?? 0;
  const feed: (RecordedEvent | number)[] = [];
  for (const time of new Set(times)) {
    feed.push(...events.filter((event) => event.time === time));
    if (time <= last) feed.push(time);
  }
  return feed;
}

/** Time first, then the records, the last first. */
function timeFirst(events: readonly RecordedEvent[], instants: readonly number[]): Feed {
  return [...instants, ...events.toReversed()];
}

/** Follows the feed, and compares with one evaluation of the same at every step; returns how many findings were compared. */
function follow(program: Program, feed: Feed, lateness: number): number {
  const online = new OnlineEvaluation(program, lateness);
  const given: RecordedEvent[] = [];
  let compared = 0;
  for (const step of feed) {
    if (typeof step === "number") online.advance(step);
    else {
      online.add(step);
      given.push(step);
    }
    if (online.asOf === Number.NEGATIVE_INFINITY) continue;
    const whole = evaluateUnanswered(program, given, { asOf: online.asOf });
    expect(JSON.stringify(online.findings())).toBe(JSON.stringify(whole.findings));
    expect(plainFindings(online.evaluation())).toEqual(plainFindings(whole));
    compared += whole.findings.length;
  }
  return compared;
}

describe.each(engineTopics)("the cases of %s, online", (topic) => {
  const { policies, scenarios } = loadTopic(topic);
  const plain = scenarios.filter(({ asIf, expect: expected }) => asIf === null && expected.every(({ knownAt }) => knownAt === null));

  it.runIf(plain.length > 0).each(plain.map((scenario) => ({ scenario, title: scenario.file })))("$title", ({ scenario }) => {
    const program = programFor(scenario, policies);
    const instants = scenario.expect.map(({ asOf }) => asOf).sort((left, right) => left - right);
    const said = scenario.expect.flatMap(({ findings }) => findings).length;
    for (const feed of [recordsFirst, inTime, timeFirst]) {
      for (const lateness of [0, 24 * hour]) {
        const compared = follow(program, feed(scenario.given, instants), lateness);
        if (said > 0) expect(compared).toBeGreaterThan(0);
      }
    }
  });
});
