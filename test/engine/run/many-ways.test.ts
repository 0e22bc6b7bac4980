import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../../src/engine/evaluate.js";
import { compile } from "../../../src/engine/program.js";
import type { RecordedEvent } from "../../../src/events/event.js";
import { loadTexts } from "../../../src/language/load.js";
import { sampleRecordedEvent } from "../../support/sample-recorded-event.js";

/** Each hears `noted` if something holds of which nothing is known: one event, two ways for each machine. */
function machines(count: number): string {
  const one = (index: number): string =>
    `  m${index}: { initial: none, states: { none: { on: { noted: { target: seen, guard: { data.item: x } }, closed: done } }, seen: {}, done: {} } }`;
  return Array.from({ length: count }, (_, index) => one(index)).join("\n");
}

function policyWith(count: number, more = ""): string {
  return `apiVersion: patuh/v1
kind: Policy
metadata:
  id: ways
  version: "1.0.0"
  title: { id: Kemungkinan, en: Ways }
  status: enacted
  inForce: { from: "2024-01-01T00:00:00Z" }
sources: { book: { title: { id: Buku, en: Book } } }
parties:
  ministry: { title: { id: Kementerian, en: Ministry } }
  member: { title: { id: Anggota, en: Member }, while: { m0: seen } }
clocks: { utc: { timezone: UTC } }
events:
  opened: { title: { id: Dibuka, en: Opened } }
  noted: { title: { id: Dicatat, en: Noted }, data: { type: object, properties: { item: { type: string } } } }
  closed: { title: { id: Ditutup, en: Closed } }
  asked: { title: { id: Ditanya, en: Asked }, data: { type: object, properties: { about: { type: string } } } }
  answered: { title: { id: Dijawab, en: Answered } }
machines:
${machines(count)}
clauses:
  O-1:
    title: { id: Ditutup, en: Closed }
    source: book
    basis: stated
    obligation: { of: ministry, when: opened, must: closed, by: any, within: 24 hours, clock: utc }${more}
`;
}

function programOf(text: string) {
  const { policies, diagnostics } = loadTexts([{ path: "policy.yaml", text }]);
  expect(diagnostics).toEqual([]);
  return compile(policies);
}

const start = Date.UTC(2024, 0, 2);
const HOUR = 3_600_000;

function event(type: string, hour: number): RecordedEvent {
  const time = start + hour * HOUR;
  return {
    ...sampleRecordedEvent(),
    source: "log",
    id: `${type}-${hour}`,
    type,
    subject: "a",
    time,
    until: null,
    recorded: time,
    actor: null,
    data: {},
  };
}

function found(count: number, events: readonly RecordedEvent[], asOf: number) {
  const { findings } = evaluateEvents(programOf(policyWith(count)), events, { asOf: start + asOf * HOUR });
  return findings.map(({ status, triggeredAt, explain }) => [status, (triggeredAt - start) / HOUR, explain().causes.at(-1)?.en ?? null]);
}

function statuses(text: string, events: readonly RecordedEvent[], of: string) {
  const { findings } = evaluateEvents(programOf(text), events, { asOf: start + 30 * HOUR });
  return findings.flatMap(({ clause, status }) => (clause === of ? [status] : []));
}

const tooMany = expect.stringMatching(/64/u);

describe("a case with more ways than are followed", () => {
  it("is followed in every one of sixty-four", () => {
    expect(found(6, [event("opened", 0), event("noted", 1)], 30)).toEqual([["violated", 0, null]]);
  });

  it.each([
    ["a few too many", 7],
    ["so many by one event that they are not even counted", 13],
  ])("says nothing for sure of what is open, nor of what begins later: %s", (_, count) => {
    const events = [event("opened", 0), event("noted", 1), event("opened", 2)];
    expect(found(count, events, 30)).toEqual([
      ["undetermined", 0, tooMany],
      ["undetermined", 2, tooMany],
    ]);
  });

  it("keeps what was decided before", () => {
    const events = [event("opened", 0), event("noted", 30), event("opened", 31)];
    expect(found(13, events, 60)).toEqual([
      ["violated", 0, null],
      ["undetermined", 31, tooMany],
    ]);
  });
});

describe("a case that looks at one with more ways than are followed", () => {
  const text = policyWith(
    13,
    `
  B-1: { title: { id: Larangan, en: Ban }, source: book, basis: stated, prohibition: { of: ministry, must-not: asked, while: { fact: m0.state, params: { of: data.about }, operator: equal, value: seen } } }
  B-2: { title: { id: Larangan, en: Ban }, source: book, basis: stated, prohibition: { of: member, must-not: answered } }`,
  );

  it("cannot tell where a machine of it stands", () => {
    const asked = { ...event("asked", 2), subject: "b", data: { about: "a" }, actor: "ministry" };
    expect(statuses(text, [event("noted", 1), asked], "B-1")).toEqual(["undetermined"]);
  });

  it("cannot tell whether it gives a role", () => {
    const answered = { ...event("answered", 2), subject: "b", actor: "a" };
    expect(statuses(text, [event("noted", 1), answered], "B-2")).toEqual(["undetermined"]);
  });
});
