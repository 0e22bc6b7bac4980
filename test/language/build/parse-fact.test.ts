import { describe, expect, it } from "vitest";
import type { Names } from "../../../src/language/build/names.js";
import { parseFact } from "../../../src/language/build/parse-fact.js";

const names: Names = {
  events: new Map([
    ["request.received", null],
    ["request.data", null],
  ]),
  machines: new Map([
    [
      "flagger",
      {
        states: new Map([["accredited", ["accredited"]]]),
        histories: new Set<string>(),
        parallel: false,
        remembered: new Map([["scope", []]]),
        alphabet: [],
      },
    ],
  ]),
  clauses: new Set(["SL-1", "SL-1.2"]),
  beginnings: new Map(),
  clocks: new Set(),
  conditions: new Set(),
  sources: new Set(),
  roles: new Set(),
  instances: new Set(),
};

describe("parseFact", () => {
  it.each([
    ["data.scope", { kind: "data", path: ["scope"] }],
    ["data.a.b", { kind: "data", path: ["a", "b"] }],
    ["event.recordedtime", { kind: "event", field: "recordedtime" }],
    ["actor", { kind: "actor" }],
    ["trigger.data.a.b", { kind: "trigger", path: ["data", "a", "b"] }],
    ["trigger.subject", { kind: "trigger", path: ["subject"] }],
    ["flagger", { kind: "state", machine: "flagger" }],
    ["flagger.state", { kind: "state", machine: "flagger" }],
    ["flagger.scope", { kind: "remembered", machine: "flagger", name: "scope" }],
    ["present.data.url", { kind: "present", of: { kind: "data", path: ["url"] } }],
    ["present.flagger.scope", { kind: "present", of: { kind: "remembered", machine: "flagger", name: "scope" } }],
    ["count.request.received", { kind: "count", type: "request.received" }],
    ["since.request.received", { kind: "since", type: "request.received" }],
    ["last.request.received.data.a", { kind: "last", type: "request.received", path: ["data", "a"] }],
    ["last.request.received.time", { kind: "last", type: "request.received", path: ["time"] }],
    ["last.request.data.data.x", { kind: "last", type: "request.data", path: ["data", "x"] }],
    ["breached.SL-1.2", { kind: "breached", clause: "SL-1.2" }],
    ["was-breached.SL-1", { kind: "was-breached", clause: "SL-1" }],
  ])("reads %s", (text, fact) => {
    expect(parseFact(text, names)).toEqual({ ok: true, fact });
  });

  it.each([
    ["data", "unknown-fact"],
    ["data.", "unknown-fact"],
    ["data..a", "unknown-fact"],
    ["data.__proto__", "unknown-fact"],
    ["event.tme", "unknown-fact"],
    ["actor.name", "unknown-fact"],
    ["trigger", "unknown-fact"],
    ["trigger.scope", "unknown-fact"],
    ["flaggr", "unknown-fact"],
    ["flagger.scpe", "unknown-fact"],
    ["present.present.actor", "unknown-fact"],
    ["count.request.recieved", "unknown-event"],
    ["last.request.received.when", "unknown-fact"],
    ["last.request.recieved.time", "unknown-event"],
    ["breached.SL-2", "unknown-clause"],
    ["", "unknown-fact"],
    ["constructor", "unknown-fact"],
  ])("does not read %s", (text, code) => {
    const parsed = parseFact(text, names);
    expect(parsed).toMatchObject({ ok: false, code });
  });

  it("knows what could have been meant", () => {
    const parsed = parseFact("flagger.scpe", names);
    expect(parsed.ok ? [] : parsed.known()).toEqual(["flagger.state", "flagger.scope"]);
  });
});
