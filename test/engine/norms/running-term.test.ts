import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../../src/engine/evaluate.js";
import { compile } from "../../../src/engine/program.js";
import type { RecordedEvent } from "../../../src/events/event.js";
import { loadTexts } from "../../../src/language/load.js";
import { sampleRecordedEvent } from "../../support/sample-recorded-event.js";

function programOf(topic: string) {
  const url = new URL(`../../cases/engine/${topic}/policy.yaml`, import.meta.url);
  return compile(loadTexts([{ path: "policy.yaml", text: readFileSync(url, "utf8") }]).policies);
}

const HOUR = 3_600_000;
/** Monday, 1 January 2024, 09:00 in Jakarta. */
const start = Date.UTC(2024, 0, 1, 2);

function event(id: string, type: string, hour: number, changes: Partial<RecordedEvent> = {}): RecordedEvent {
  const time = start + hour * HOUR;
  const base = { ...sampleRecordedEvent(), source: "log", subject: "a", actor: "ministry", until: null, data: {} };
  return { ...base, id, type, time, recorded: time, ...changes };
}

/** The stretches of the clause's finding, in hours from the start, and the evidence. */
function explained(topic: string, clause: string, events: readonly RecordedEvent[]) {
  const { findings } = evaluateEvents(programOf(topic), events, { asOf: start + 1000 * HOUR });
  const finding = findings.find((each) => each.clause === clause);
  const stretches = finding?.explain().stretches.map(({ from, until, kind, reason }) => {
    return `${(from - start) / HOUR}-${(until - start) / HOUR} ${kind}: ${reason.en}`;
  });
  return { stretches, evidence: finding?.evidence.map(({ id }) => id) };
}

describe("a term that begins anew", () => {
  it("says what is forgotten, and by which event", () => {
    const events = [event("r", "request.received", 0), event("c", "request.completed", 5), event("d", "request.completed", 12)];
    expect(explained("restarts", "R-1", events)).toEqual({
      stretches: ["0-12 restarted: `log#d` gave the full term anew", "12-36 counted: counted"],
      evidence: ["r", "d"],
    });
  });

  it("shows the pauses since then alone", () => {
    const events = [
      event("r", "request.received", 0),
      event("h", "request.held", 1),
      event("c", "request.completed", 5),
      event("l", "request.released", 7),
    ];
    expect(explained("restarts", "R-2", events).stretches).toEqual([
      "0-5 restarted: `log#c` gave the full term anew",
      "5-7 paused: the clock is paused",
      `7-${15 - 1 / HOUR} counted: counted`,
    ]);
  });
});

describe("a term that is extended", () => {
  it("says from where it was extended, and by which acts", () => {
    const events = [
      event("r", "request.received", 0),
      event("h", "request.held", 1),
      event("l", "request.released", 3),
      event("x", "extension.granted", 4),
      event("y", "extension.granted", 5),
    ];
    expect(explained("extensions", "E-3", events)).toEqual({
      stretches: ["0-1 counted: counted", "1-3 paused: the clock is paused", "3-26 counted: counted", "26-74 extended: extended"],
      evidence: ["r", "x", "y"],
    });
  });

  it("shows a hold within the extension", () => {
    const events = [
      event("r", "request.received", 0),
      event("x", "extension.granted", 4),
      event("h", "request.held", 30),
      event("l", "request.released", 32),
    ];
    expect(explained("extensions", "E-3", events).stretches).toEqual([
      "0-24 counted: counted",
      "24-30 extended: extended",
      "30-32 paused: the clock is paused",
      "32-50 extended: extended",
    ]);
  });

  it("names the instant that was set, the latest alone", () => {
    const to = (hour: number) => ({ data: { until: new Date(start + hour * HOUR).toISOString() } });
    const events = [
      event("r", "request.received", 0),
      event("s", "deadline.set", 1, to(50)),
      event("t", "deadline.set", 2, to(70)),
      event("u", "deadline.set", 3, to(60)),
    ];
    expect(explained("extensions", "E-2", events)).toEqual({
      stretches: ["0-24 counted: counted", "24-70 extended: extended"],
      evidence: ["r", "t"],
    });
  });

  it("is known a hundred times and no more", () => {
    const granted = Array.from({ length: 101 }, (_, index) => event(`x${index}`, "extension.granted", index / 10));
    const found = (events: readonly RecordedEvent[], asOf: number) => {
      const { findings } = evaluateEvents(programOf("extensions"), [event("r", "request.received", 0), ...events], { asOf });
      return findings.find(({ clause }) => clause === "E-3");
    };
    const last = start + 101 * 24 * HOUR;
    expect(found(granted.slice(0, 100), last)).toMatchObject({ status: "pending", dueAt: last });
    expect(found(granted.slice(0, 100), last + 1)).toMatchObject({ status: "violated", dueAt: last });
    const beyond = found(granted, last + 1);
    expect(beyond).toMatchObject({ status: "undetermined", dueAt: null });
    expect(beyond?.reason.en).toBe("cannot be determined: the term was extended more than 100 times");
  });
});
