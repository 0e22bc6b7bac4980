import { describe, expect, it } from "vitest";
import type { EventType } from "../../src/language/model/policy.js";
import { dataCheck } from "../../src/workspace/data-check.js";
import { samplePolicy } from "../support/sample-policy.js";
import { sampleRecordedEvent } from "../support/sample-recorded-event.js";

/** A version that takes only this text as data. */
function version(name: string, from: number, wanted: string) {
  const type: EventType = {
    id: "a.b",
    title: { id: "A", en: "A" },
    by: [],
    about: null,
    schema: null,
    checkData: (data) => (data === wanted ? [] : [{ pointer: "", message: { id: wanted, en: wanted } }]),
    order: 0,
  };
  return samplePolicy([], { version: name, inForce: { from, until: null }, events: new Map([["a.b", type]]) });
}

const check = dataCheck([version("1.0.0", 1, "old"), version("2.0.0", 2, "new")]);

describe("dataCheck", () => {
  it("lets pass what one version declares", () => {
    expect(check(sampleRecordedEvent({ type: "a.b", data: "old" }))).toEqual([]);
    expect(check(sampleRecordedEvent({ type: "a.b", data: "new" }))).toEqual([]);
  });

  it("tells the newest version's problems where none does", () => {
    expect(check(sampleRecordedEvent({ type: "a.b", data: "odd" })).map(({ message }) => message.en)).toEqual(["new"]);
  });

  it("leaves types alone that no version declares", () => {
    expect(check(sampleRecordedEvent({ type: "c.d", data: "odd" }))).toEqual([]);
  });
});
