import { describe, expect, it } from "vitest";
import { readField, readPath } from "../../../src/engine/facts/read-event.js";
import { readFact, readInstant } from "../../../src/engine/facts/read-fact.js";
import { OneOf } from "../../../src/engine/facts/reading.js";
import type { Scene } from "../../../src/engine/facts/scene.js";
import type { RecordedEvent } from "../../../src/events/event.js";
import type { Fact, FactReference } from "../../../src/language/model/condition.js";
import { bareScene } from "../conditions/bare-scene.js";

const event: RecordedEvent = {
  id: "e1",
  source: "desk",
  type: "letter.sent",
  subject: "a",
  time: 1000,
  until: null,
  recorded: 5000,
  sequence: 3,
  actor: "ministry",
  actorRole: null,
  data: { place: { name: "here" }, on: "1970-01-01T00:00:01Z", never: "no instant" },
};
const bare: RecordedEvent = { ...event, subject: null, sequence: null, actor: null };

function reference(fact: Fact, path: FactReference["path"] = []): FactReference {
  return { fact, of: { kind: "own" }, within: null, path };
}

/** A scene with this event at hand, or none, begun by that one, or none. */
function scene(at: RecordedEvent | null, trigger: RecordedEvent | null = at): Scene {
  return { ...bareScene(null), event: at, trigger, actor: at?.actor ?? null };
}

function read(fact: Fact, from: Scene, path: FactReference["path"] = []) {
  return { value: readFact(reference(fact, path), from), causes: from.causes.map(({ text }) => text.en) };
}

describe("an event's own fields", () => {
  it.each([
    ["id", "e1"],
    ["source", "desk"],
    ["type", "letter.sent"],
    ["subject", "a"],
    ["sequence", 3],
    ["time", 1000],
    ["recordedtime", 5000],
  ] as const)("%s is %j, by its name and on a trigger's path", (field, value) => {
    expect(readField(event, field)).toBe(value);
    expect(readPath(event, [field])).toBe(value);
  });

  it("are missing where the event has none", () => {
    expect([readField(bare, "subject"), readField(bare, "sequence"), readPath(bare, ["actor"])]).toEqual([undefined, undefined, undefined]);
  });

  it("are the first or the last instant of a span", () => {
    expect(readField({ ...event, until: 3000 }, "time")).toEqual(new OneOf([1000, 2999]));
    expect(readField({ ...event, until: 1001 }, "time")).toBe(1000);
  });

  it("hold nothing within them, and nothing of another name", () => {
    expect(readPath(event, ["data", "place", "name"])).toBe("here");
    expect(readPath(event, ["actor"])).toBe("ministry");
    expect([readPath(event, ["actor", "name"]), readPath(event, []), readPath(event, ["colour"])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a fact", () => {
  const data: Fact = { kind: "data", path: ["place"] };
  const field: Fact = { kind: "event", field: "id" };
  const trigger: Fact = { kind: "trigger", path: ["data", "place"] };

  it("is read from the event at hand, or from the trigger", () => {
    expect(read(data, scene(event), ["name"])).toEqual({ value: "here", causes: [] });
    expect(read(field, scene(event)).value).toBe("e1");
    expect(read({ kind: "actor" }, scene(event)).value).toBe("ministry");
    expect(read(trigger, scene(null, event), ["name"]).value).toBe("here");
  });

  it.each([
    [data, "data.place"],
    [field, "event.id"],
    [trigger, "trigger.data.place"],
    [{ kind: "actor" }, "actor"],
  ] as const)("is missing where there is no event, and said to be: %j", (fact, name) => {
    const { value, causes } = read(fact, scene(null));
    expect(value).toBeUndefined();
    expect(causes).toEqual([expect.stringContaining(`\`${name}\``)]);
  });

  it("is present or not, never unknown; within a span it is present", () => {
    expect(read({ kind: "present", of: field }, scene(event)).value).toBe(true);
    expect(read({ kind: "present", of: field }, scene(null))).toEqual({ value: false, causes: [] });
    expect(read({ kind: "present", of: { kind: "event", field: "time" } }, scene({ ...event, until: 9000 })).value).toBe(true);
  });

  it("known only as one of several stays so on a path into it, which none of them has", () => {
    const span = scene({ ...event, until: 9000 });
    expect(read({ kind: "event", field: "time" }, span).value).toEqual(new OneOf([1000, 8999]));
    expect(read({ kind: "event", field: "time" }, span, ["name"]).value).toBeUndefined();
  });

  it("that is to be an instant is read from its text; a text that is none is missing", () => {
    expect(readInstant(reference({ kind: "data", path: ["on"] }), scene(event))).toBe(1000);
    expect(readInstant(reference({ kind: "data", path: ["never"] }), scene(event))).toBeUndefined();
    expect(readInstant(reference({ kind: "event", field: "recordedtime" }), scene(event))).toBe(5000);
  });
});
