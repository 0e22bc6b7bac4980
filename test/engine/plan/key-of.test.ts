import { describe, expect, it } from "vitest";
import { compileKey, shownKey } from "../../../src/engine/plan/key-of.js";
import { compileTie } from "../../../src/engine/plan/tie-plan.js";
import type { Json, RecordedEvent } from "../../../src/events/event.js";
import type { Fact } from "../../../src/language/model/condition.js";
import type { Key, KeyPath } from "../../../src/language/model/policy.js";
import { sampleRecordedEvent } from "../../support/sample-recorded-event.js";

function event(subject: string | null, actor: string | null, data: Json = {}): RecordedEvent {
  return { ...sampleRecordedEvent(), subject, actor, data };
}

const place: KeyPath = { kind: "data", path: ["place"] };
const keyed = (...paths: readonly KeyPath[]): Key => ({ kind: "paths", paths });

describe("a machine's key", () => {
  it("of one path is the value itself, as text", () => {
    const keyOf = compileKey(keyed(place), "machine");
    const found = ["here", 7, false, null, ["here"]].map((value) => keyOf(event("a", null, { place: value })));
    expect(found).toEqual(["here", "7", "false", null, null]);
    expect(keyOf(event("a", null))).toBeNull();
  });

  it("of several paths tells their values apart, in their order", () => {
    const keyOf = compileKey(keyed({ kind: "subject" }, { kind: "actor" }), "machine");
    const keys = [event("a", "b"), event("b", "a"), event('a","b', "c"), event("a", 'b","c')].map(keyOf);
    expect(keys[0]).toBe('["a","b"]');
    expect(new Set(keys).size).toBe(4);
  });

  it("of several paths is missing where one of them is", () => {
    const keyOf = compileKey(keyed({ kind: "subject" }, { kind: "actor" }, place), "machine");
    const missing = [event(null, "b", { place: 1 }), event("a", null, { place: 1 }), event("a", "b")];
    expect(missing.map(keyOf)).toEqual([null, null, null]);
    expect(keyOf(event("a", "b", { place: 1 }))).toBe('["a","b","1"]');
  });

  it("of a single machine is its own and never shown", () => {
    const [one, other] = [compileKey({ kind: "single" }, "one")(event("a", "b")), compileKey({ kind: "single" }, "other")(event("a", "b"))];
    expect(one).not.toBe(other);
    expect([shownKey(one ?? "?"), shownKey("a")]).toEqual(["", "a"]);
  });
});

describe("a tie", () => {
  const tie = (own: Fact, trigger: Fact) => compileTie([{ event: own, trigger }]);
  const actor: Fact = { kind: "actor" };
  const triggerActor: Fact = { kind: "trigger", path: ["actor"] };

  it("is none where nothing is compared", () => {
    expect(compileTie([])).toBeNull();
  });

  it.each([
    [actor, triggerActor],
    [
      { kind: "event", field: "subject" },
      { kind: "trigger", path: ["subject"] },
    ],
    [
      { kind: "data", path: ["place"] },
      { kind: "trigger", path: ["data", "place"] },
    ],
  ] as const)("has equal texts for what both sides carry alike: %j", (own, trigger) => {
    const plan = tie(own, trigger);
    const one = event("a", "ministry", { place: "here" });
    expect(plan?.ofEvent(one)).toBe(plan?.ofTrigger(one));
    expect(plan?.ofEvent(one)).not.toBe(plan?.ofTrigger(event("b", "platform", { place: "there" })));
    expect([plan?.ofEvent(event(null, null)), plan?.ofTrigger(event(null, null))]).toEqual([null, null]);
  });

  it("is not known where the value is one of several", () => {
    const time = tie({ kind: "event", field: "time" }, { kind: "trigger", path: ["time"] });
    expect(time?.ofEvent({ ...event("a", null), time: 1, until: 9 })).toBeNull();
  });

  it("tells a number from the text that looks like it", () => {
    const plan = tie({ kind: "data", path: ["place"] }, { kind: "trigger", path: ["data", "place"] });
    expect(plan?.ofEvent(event("a", null, { place: 1 }))).not.toBe(plan?.ofTrigger(event("a", null, { place: "1" })));
  });
});
