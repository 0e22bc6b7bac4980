import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../../src/engine/evaluate.js";
import { OnlineEvaluation } from "../../../src/engine/monitor/online-evaluation.js";
import type { Json, RecordedEvent } from "../../../src/events/event.js";
import { loadTopic, programFor } from "../../support/engine-topics.js";
import { sampleRecordedEvent } from "../../support/sample-recorded-event.js";

const HOUR = 3_600_000;
/** Monday, 1 January 2024, 09:00 in Jakarta. */
const start = Date.UTC(2024, 0, 1, 2);

const { policies, scenarios } = loadTopic("obligation");
const [scenario] = scenarios;
if (scenario === undefined) throw new Error("no scenario");
const program = programFor(scenario, policies);
const { given } = scenarios.find(({ file }) => file === "in-time.yaml") ?? scenario;
const [letter, answer] = given;
if (letter === undefined || answer === undefined) throw new Error("too few events");

const late = answer.time + 1000 * HOUR;

function event(type: string, id: string, time: number, data: Json): RecordedEvent {
  return { ...sampleRecordedEvent(), source: "log", id, type, subject: null, time, until: null, recorded: time, actor: null, data };
}

const retraction = (of: RecordedEvent, id = "back") => event("patuh.retracted", id, late, { source: of.source, id: of.id, reason: "x" });
const statuses = (online: OnlineEvaluation) => online.findings().map(({ status }) => status);

/** Whether it says what one evaluation of the same says. */
function agrees(online: OnlineEvaluation, events: readonly RecordedEvent[]): void {
  const whole = evaluateEvents(program, events, { asOf: online.asOf });
  expect(JSON.stringify(online.findings())).toBe(JSON.stringify(whole.findings));
}

function loaded(events: readonly RecordedEvent[], asOf: number | null = late): OnlineEvaluation {
  const online = new OnlineEvaluation(program, 24 * HOUR);
  online.load(events, asOf);
  return online;
}

describe("loading", () => {
  it("before time begins tells nothing, and everything once it passes", () => {
    const online = loaded(given, null);
    expect([online.asOf, online.findings()]).toEqual([Number.NEGATIVE_INFINITY, []]);
    expect(online.advance(late).length).toBeGreaterThan(0);
    agrees(online, given);
  });

  it("and advancing is one evaluation; nothing of it is told later", () => {
    const online = loaded(given);
    expect(statuses(online)).toEqual(["satisfied"]);
    expect(online.advance(late - 1)).toEqual([]);
    expect(online.asOf).toBe(late);
  });

  it("heeds retractions, whichever comes first", () => {
    for (const events of [
      [...given, retraction(answer)],
      [retraction(answer), ...given],
    ]) {
      const online = loaded(events);
      expect(statuses(online)).toEqual(["violated"]);
      agrees(online, events);
    }
  });
});

describe("replacing a record", () => {
  it("moves what it says to another time", () => {
    const online = loaded(given);
    const moved = { ...answer, time: letter.time + 500 * HOUR };
    expect(online.replace(moved).length).toBeGreaterThan(0);
    expect(online.findings()[0]).toMatchObject({ status: "violated", cured: true });
    agrees(online, [letter, moved]);
    expect(online.known(answer)?.time).toBe(moved.time);
  });

  it("moves one that is still to come", () => {
    const online = loaded(given, letter.time + 1);
    const moved = { ...answer, time: letter.time };
    online.replace(moved);
    online.advance(late);
    agrees(online, [letter, moved]);
  });

  it("changes nothing where none was added, where it was taken back, or where nothing hears of it", () => {
    const online = loaded([...given, retraction(answer)]);
    const before = JSON.stringify(online.findings());
    expect(online.replace(event("letter.sent", "unheard", start, {}))).toEqual([]);
    expect(online.replace({ ...answer, time: answer.time + 1 })).toEqual([]);
    expect(online.replace({ ...retraction(answer), time: late - 1 })).toEqual([]);
    expect(JSON.stringify(online.findings())).toBe(before);
  });
});

describe("taking back", () => {
  it("once is enough, and a retraction is not taken back", () => {
    const online = loaded([...given, retraction(answer)]);
    expect(online.add(retraction(answer, "again"))).toEqual([]);
    expect(online.add(retraction(retraction(answer), "of-the-retraction"))).toEqual([]);
    expect(statuses(online)).toEqual(["violated"]);
  });

  it("one of two records of an instant leaves the other", () => {
    const twin = { ...answer, id: "twin" };
    const online = loaded([...given, twin]);
    online.add(retraction(answer));
    expect(statuses(online)).toEqual(["satisfied"]);
    agrees(online, [...given, twin, retraction(answer)]);
  });

  it("the record of where records end lights everything again", () => {
    const dark = event("patuh.coverage", "dark", letter.time, {
      types: [answer.type],
      until: new Date(letter.time).toISOString(),
    });
    const online = loaded([letter, dark]);
    expect(statuses(online)).toEqual(["undetermined"]);
    online.add(retraction(dark));
    expect(statuses(online)).toEqual(["violated"]);
    agrees(online, [letter, dark, retraction(dark)]);
  });
});

describe("the next instant", () => {
  it("is the sooner of what is due and what happens; nothing where there is neither", () => {
    const empty = loaded([], letter.time);
    expect(empty.nextInstant()).toBeNull();
    expect(loaded(given, letter.time - HOUR).nextInstant()).toBe(letter.time);
    const due = loaded([letter], letter.time + 1).nextInstant();
    expect(due).toBeGreaterThan(answer.time);
    expect(loaded(given, letter.time + 1).nextInstant()).toBe(answer.time);
    const after = { ...answer, time: (due ?? 0) + HOUR };
    expect(loaded([letter, after], letter.time + 1).nextInstant()).toBe(due);
  });

  it("is now where a span has begun that is not over", () => {
    const span = { ...answer, until: answer.time + HOUR };
    expect(loaded([letter, span], answer.time).nextInstant()).toBe(answer.time);
  });
});
