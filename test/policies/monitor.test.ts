import { expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import { OnlineEvaluation } from "../../src/engine/monitor/online-evaluation.js";
import { plainFindings } from "../laws/plain-findings.js";
import { instant, shippedEvents, shippedProgram } from "./shipped-history.js";

const program = shippedProgram();
const events = [...shippedEvents()].sort((left, right) => left.recorded - right.recorded);
const end = instant("2018-06-01T00:00:00+07:00");

/** Each record's time, and every due instant, with a millisecond more. */
function instantsToTry(): readonly number[] {
  const { findings } = evaluateEvents(program, events, { asOf: end });
  const times = [...events.flatMap(({ time, until }) => [time, until]), ...findings.flatMap(({ dueAt, dueUntil }) => [dueAt, dueUntil])];
  const exact = times.filter((time) => time !== null);
  return [...new Set(exact.flatMap((time) => [time, time + 1]))].filter((time) => time <= end).sort((left, right) => left - right);
}

it("says of the recorded history, at each record and each due instant, what an evaluation says", () => {
  const online = new OnlineEvaluation(program, 24 * 3_600_000);
  for (const event of events) expect(online.add(event)).toEqual([]);
  let compared = 0;
  for (const asOf of instantsToTry()) {
    online.advance(asOf);
    const whole = evaluateEvents(program, events, { asOf });
    expect(JSON.stringify(online.findings())).toBe(JSON.stringify(whole.findings));
    expect(plainFindings(online.evaluation())).toEqual(plainFindings(whole));
    compared += whole.findings.length;
  }
  expect(compared).toBeGreaterThan(150);
}, 120_000);
