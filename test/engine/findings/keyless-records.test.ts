import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../../src/engine/evaluate.js";
import { compile } from "../../../src/engine/program.js";
import type { RecordedEvent } from "../../../src/events/event.js";
import { loadTexts } from "../../../src/language/load.js";
import { sampleRecordedEvent } from "../../support/sample-recorded-event.js";

const data = "by: ministry, data: { type: object, properties: { item: { type: string } } }";

function version(number: string, inForce: string): string {
  return `apiVersion: patuh/v1
kind: Policy
metadata:
  id: keys
  version: "${number}"
  title: { id: Kunci, en: Keys }
  status: enacted
  inForce: ${inForce}
sources: { book: { title: { id: Buku, en: Book } } }
parties: { ministry: { title: { id: Kementerian, en: Ministry } } }
events:
  item.noted: { title: { id: Dicatat, en: Noted }, about: item, ${data} }
  item.seen: { title: { id: Dilihat, en: Seen }, ${data} }
machines:
  item: { key: data.item, initial: none, states: { none: { on: { item.noted: noted, item.seen: noted } }, noted: {} } }
  visit: { key: event.subject, initial: none, states: { none: { on: { item.seen: done } }, done: {} } }
clauses:
  P-1:
    title: { id: Larangan, en: Ban }
    source: book
    basis: stated
    prohibition: { of: ministry, must-not: item.noted, while: { data.item: forbidden } }
`;
}

const { policies, diagnostics } = loadTexts([
  { path: "1.yaml", text: version("1.0.0", '{ from: "2024-01-01T00:00:00Z", until: "2024-06-01T00:00:00Z" }') },
  { path: "2.yaml", text: version("2.0.0", '{ from: "2024-06-01T00:00:00Z" }') },
]);
const program = compile(policies);
const start = Date.UTC(2024, 0, 2);

function event(id: string, type: string, minute: number, changes: Partial<RecordedEvent> = {}): RecordedEvent {
  const time = start + minute * 60_000;
  return { ...sampleRecordedEvent(), source: "log", id, type, subject: "a", time, until: null, recorded: time, data: {}, ...changes };
}

const keyless = (events: readonly RecordedEvent[]) =>
  evaluateEvents(program, events, { asOf: start + 86_400_000 }).unheeded.map(({ event: { id }, code, message }) => [id, code, message.en]);

describe("an event that lacks the key of a machine", () => {
  it("is told once for its type and the machine, whatever the versions, with the first of them", () => {
    expect(diagnostics).toEqual([]);
    const events = [event("one", "item.seen", 2), event("two", "item.seen", 1), event("three", "item.seen", 3, { data: { item: "x" } })];
    expect(keyless(events)).toEqual([
      ["two", "lacks-key", "`item.seen` lacks the key of the machine `item`: that machine does not hear it (2 ×, first `log#two`)"],
    ]);
  });

  it("goes by its subject where it is about that machine", () => {
    expect(keyless([event("n", "item.noted", 1)])).toEqual([
      ["n", "lacks-key", "`item.noted` lacks the key of the machine `item`: its case is taken from the `subject` (1 ×, first `log#n`)"],
    ]);
  });

  it("may lack the subject too", () => {
    const found = keyless([event("s", "item.seen", 1, { subject: null, data: { item: "x" } })]);
    expect(found.map(([id, code]) => [id, code])).toEqual([["s", "lacks-key"]]);
  });

  it("is nothing to be told of where it carries the keys, or no policy knows it", () => {
    expect(keyless([event("k", "item.noted", 1, { data: { item: "x" } }), event("u", "item.lost", 2)])).toEqual([]);
  });
});
