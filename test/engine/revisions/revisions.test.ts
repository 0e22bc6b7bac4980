import { describe, expect, it } from "vitest";
import { revisionsOf } from "../../../src/engine/revisions/revisions.js";
import type { Json, RecordedEvent } from "../../../src/events/event.js";
import { loadTopic, programFor } from "../../support/engine-topics.js";
import { sampleRecordedEvent } from "../../support/sample-recorded-event.js";

const HOUR = 3_600_000;
/** Monday, 1 January 2024, 09:00 in Jakarta: the letter; it is to be answered within 48 hours. */
const sent = Date.UTC(2024, 0, 1, 2);
const due = sent + 48 * HOUR;
const week = sent + 7 * 24 * HOUR;

const { policies, scenarios } = loadTopic("obligation");
const [scenario] = scenarios;
if (scenario === undefined) throw new Error("no scenario");
const program = programFor(scenario, policies);

interface Given {
  readonly id: string;
  readonly type: string;
  readonly time: number;
  readonly recorded?: number;
  readonly subject?: string;
  readonly data?: Json;
}

function event({ id, type, time, recorded = time, subject = "a", data = null }: Given): RecordedEvent {
  const actor = type === "letter.sent" ? "ministry" : "platform";
  return { ...sampleRecordedEvent(), source: "log", id, type, subject, time, until: null, recorded, actor, data };
}

const letter = event({ id: "sent", type: "letter.sent", time: sent });
const answer = (time: number, recorded: number, id = "answer") => event({ id, type: "letter.answered", time, recorded });
const retraction = (of: RecordedEvent, time: number) =>
  event({ id: `no-${of.id}`, type: "patuh.retracted", time, data: { source: of.source, id: of.id, reason: "x" } });

/** Each revision as (hours after the letter, status before, status then, names of the records). */
function revised(events: readonly RecordedEvent[], options: { asOf?: number; knownAt?: number } = {}): readonly string[] {
  const { all } = revisionsOf(program, events, { asOf: options.asOf ?? week, knownAt: options.knownAt ?? null });
  return all.map(
    ({ recorded, before, now, events: by, records }) =>
      `${(recorded - sent) / HOUR}h ${before.status}${before.cured ? " cured" : ""} > ${now?.status ?? "gone"} by ${by.map(({ id }) => id).join(" ")} of ${records}`,
  );
}

describe("revisions", () => {
  it("are none where no record came late", () => {
    expect(revised([letter, answer(due + HOUR, due + HOUR)])).toEqual([]);
  });

  it("tell of a breach that was none, recorded a millisecond after the due instant had passed", () => {
    expect(revised([letter, answer(due, due + 2)])).toEqual([`${48 + 2 / HOUR}h violated > satisfied by answer of 1`]);
    // As of the due instant itself nothing is missed yet.
    expect(revised([letter, answer(due - HOUR, due)])).toEqual([]);
    expect(revised([letter, answer(due - HOUR, due + 1)])).toHaveLength(1);
  });

  it("tell what it said before and then, as of when that was", () => {
    const { all } = revisionsOf(program, [letter, answer(due - HOUR, due + 72 * HOUR)], { asOf: due + HOUR, knownAt: null });
    expect(all).toMatchObject([
      {
        recorded: due + 72 * HOUR,
        asOf: due + HOUR,
        before: { status: "violated", decidedAt: due, dueAt: due, performedAt: null },
        now: { status: "satisfied", decidedAt: due - HOUR, dueAt: due, performedAt: due - HOUR },
      },
    ]);
  });

  it("hide what was recorded after what is known", () => {
    const events = [letter, answer(due, due + 5 * HOUR)];
    expect(revised(events, { knownAt: due + 5 * HOUR - 1 })).toEqual([]);
    expect(revised(events, { knownAt: due + 5 * HOUR })).toHaveLength(1);
  });

  it("tell of each change of one finding, the earliest first", () => {
    const first = answer(due, due + HOUR, "first");
    const second = answer(due + HOUR, due + 3 * HOUR, "second");
    expect(revised([retraction(first, due + 2 * HOUR), second, letter, first])).toEqual([
      "49h violated > satisfied by first of 1",
      "50h satisfied > violated by no-first of 1",
      "51h violated > violated by second of 1",
    ]);
  });

  it("tell of a finding that is no more", () => {
    expect(revised([letter, retraction(letter, due + HOUR)])).toEqual(["49h violated > gone by no-sent of 1"]);
  });

  it("take records of one instant together, and name those that the finding rests on", () => {
    const other = event({ id: "other", type: "letter.answered", time: due, recorded: due + HOUR, subject: "b" });
    const swapped = answer(due - HOUR, due + HOUR, "again");
    const taken = answer(due, due, "taken");
    expect(revised([letter, other, answer(due, due + HOUR)])).toEqual(["49h violated > satisfied by answer of 2"]);
    expect(revised([letter, taken, swapped, retraction(taken, due + HOUR)])).toEqual(["49h satisfied > satisfied by again no-taken of 2"]);
  });

  it("name all of the instant where none is named, ten at most", () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      event({
        id: `c${index}`,
        type: "patuh.coverage",
        time: due + HOUR,
        data: { types: ["letter.answered"], until: "2024-01-01T10:00:00+07:00" },
      }),
    );
    const { all } = revisionsOf(program, [letter, ...many], { asOf: week, knownAt: null });
    expect(all).toMatchObject([{ before: { status: "violated" }, now: { status: "undetermined" }, records: 12 }]);
    expect(all[0]?.events).toHaveLength(10);
  });

  it("are not followed beyond a bound of effort, and say so", () => {
    const letters = Array.from({ length: 60 }, (_, index) =>
      event({ id: `l${index}`, type: "letter.sent", time: sent + index, subject: `s${index}` }),
    );
    const answers = letters.map((_, index) =>
      event({ id: `a${index}`, type: "letter.answered", time: sent + 1_000, recorded: week - 1_000 + index, subject: `s${index}` }),
    );
    const options = { asOf: week, knownAt: null };
    const all = revisionsOf(program, [...letters, ...answers], { ...options, effort: Number.POSITIVE_INFINITY });
    expect([all.all.length, all.followedUntil]).toEqual([60, null]);
    const some = revisionsOf(program, [...letters, ...answers], { ...options, effort: 1_000 });
    expect(some.all.length).toBeGreaterThan(0);
    expect(some.followedUntil).toBe(week - 1_000 + some.all.length);
  });
});
