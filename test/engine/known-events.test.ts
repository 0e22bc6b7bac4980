import { describe, expect, it } from "vitest";
import { knownEvents } from "../../src/engine/known-events.js";
import type { Json, RecordedEvent } from "../../src/events/event.js";
import { sampleRecordedEvent } from "../support/sample-recorded-event.js";

function act(id: string, recorded = 1): RecordedEvent {
  return { ...sampleRecordedEvent(), source: "log", id, recorded };
}

function retraction(id: string, target: string, recorded = 2, data: Json = { source: "log", id: target, reason: "x" }): RecordedEvent {
  return { ...act(id, recorded), type: "patuh.retracted", data };
}

const ids = (events: readonly RecordedEvent[]) => events.map(({ id }) => id);
const codes = (events: readonly RecordedEvent[], knownAt: number | null = null) =>
  knownEvents(events, knownAt).unheeded.map(({ event, code }) => [event.id, code]);

describe("knownEvents", () => {
  it("gives everything where nothing is taken back and nothing hidden", () => {
    const events = [act("a", 5), act("b", 1)];
    expect(knownEvents(events, null)).toEqual({ events, recorded: 2, retracted: 0, unheeded: [] });
  });

  it("hides what was recorded after the instant, and keeps what was recorded at it", () => {
    const known = knownEvents([act("a", 1), act("b", 2), act("c", 3)], 2);
    expect([ids(known.events), known.recorded]).toEqual([["a", "b"], 2]);
  });

  it("takes an event back once, however often it is taken back", () => {
    const known = knownEvents([retraction("r", "a"), act("a"), act("b"), retraction("s", "a")], null);
    expect([ids(known.events), known.recorded, known.retracted, known.unheeded]).toEqual([["r", "b", "s"], 4, 1, []]);
  });

  it("takes an event back from the recording of the retraction on", () => {
    const events = [act("a"), retraction("r", "a", 7)];
    expect(ids(knownEvents(events, 6).events)).toEqual(["a"]);
    expect(ids(knownEvents(events, 7).events)).toEqual(["r"]);
  });

  it("needs source and id to be those of the event", () => {
    const events = [act("a"), { ...act("a"), source: "elsewhere" }, retraction("r", "a")];
    expect(knownEvents(events, null).events.map(({ source, id }) => [source, id])).toEqual([
      ["elsewhere", "a"],
      ["log", "r"],
    ]);
  });

  it("does not take back a retraction, and says so", () => {
    const events = [act("a"), retraction("r", "a"), retraction("s", "r")];
    expect(ids(knownEvents(events, null).events)).toEqual(["r", "s"]);
    expect(codes(events)).toEqual([["s", "retracts-a-retraction"]]);
  });

  it("says which retraction finds nothing, by name and not by line", () => {
    const events = [retraction("t", "nowhere"), retraction("s", "a", 2), act("a", 9)];
    expect(codes(events)).toEqual([["t", "retracts-nothing"]]);
    expect(codes(events, 5)).toEqual([
      ["s", "retracts-nothing"],
      ["t", "retracts-nothing"],
    ]);
    expect(knownEvents(events, null).unheeded[0]?.message.en).toBe("`log#t` takes back an event that is not among the records");
  });

  it("takes nothing back where a retraction names nothing", () => {
    const events = [act("a"), retraction("r", "", 2, null), retraction("s", "", 2, ["log", "a"])];
    expect(ids(knownEvents(events, null).events)).toEqual(["a", "r", "s"]);
    expect(codes(events)).toEqual([
      ["r", "retracts-nothing"],
      ["s", "retracts-nothing"],
    ]);
  });
});
