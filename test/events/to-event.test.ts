import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEvent } from "../../src/events/to-event.js";
import { sampleCloudEvent } from "../support/sample-cloud-event.js";

/** Codes and pointers of what is wrong, or `null` where nothing is. */
function faults(changes: Readonly<Record<string, unknown>>): string[] | null {
  const result = toEvent(sampleCloudEvent(changes));
  return result.ok ? null : result.problems.map(({ code, pointer }) => `${code} ${pointer}`.trim());
}

function nested(levels: number): unknown {
  return levels === 0 ? 1 : { a: nested(levels - 1) };
}

describe("toEvent", () => {
  it("reads every attribute", () => {
    const result = toEvent(
      sampleCloudEvent({
        time: "2017-08-14T09:00:00.1239+07:00",
        timeuntil: "2017-08-14T03:00:00Z",
        recordedtime: "2017-08-15T00:00:00Z",
        sequence: "0012",
        actorrole: "flagger",
        datacontenttype: "application/json; charset=utf-8",
        dataschema: "urn:x",
      }),
    );
    expect(result).toEqual({
      ok: true,
      event: {
        source: "log:ministry",
        id: "r-1",
        type: "request.received",
        subject: "request-1",
        time: Date.UTC(2017, 7, 14, 2, 0, 0, 123),
        until: Date.UTC(2017, 7, 14, 3),
        recorded: Date.UTC(2017, 7, 15),
        sequence: 12,
        actor: "ministry",
        actorRole: "flagger",
        data: { scope: "public" },
      },
    });
  });

  it("gives what is left out, and what is null, the same defaults", () => {
    const optional = ["subject", "timeuntil", "timezone", "recordedtime", "sequence", "actor", "actorrole", "data"];
    const absent = toEvent(sampleCloudEvent(Object.fromEntries(optional.map((name) => [name, undefined]))));
    const empty = toEvent(sampleCloudEvent(Object.fromEntries(optional.map((name) => [name, null]))));
    expect(absent).toEqual(empty);
    expect(absent).toMatchObject({
      ok: true,
      event: { subject: null, until: null, recorded: Date.UTC(2017, 7, 14, 2), sequence: null, actor: null, actorRole: null, data: null },
    });
  });

  it.each([null, undefined, 1, "x", true, [], [sampleCloudEvent()], new Date(), new Map(), () => 1])("refuses %s as an event", (value) => {
    expect(toEvent(value)).toMatchObject({ ok: false, problems: [{ code: "not-an-object", pointer: "" }] });
  });

  it.each(["specversion", "id", "source", "type", "time"])("needs %s", (name) => {
    for (const missing of [undefined, null]) {
      const result = toEvent(sampleCloudEvent({ [name]: missing }));
      expect(result).toMatchObject({
        ok: false,
        problems: [{ code: "missing-attribute", message: { en: `the attribute \`${name}\` is missing` } }],
      });
    }
  });

  it("reads own attributes only", () => {
    const heir: unknown = Object.create(sampleCloudEvent());
    expect(toEvent(heir)).toMatchObject({ ok: false });
    const withoutPrototype: unknown = Object.assign(Object.create(null), sampleCloudEvent());
    expect(toEvent(withoutPrototype)).toMatchObject({ ok: true });
  });

  it.each([
    [{ specversion: "0.3" }, "unsupported-version /specversion"],
    [{ specversion: 1 }, "not-text /specversion"],
    [{ id: "" }, "empty-text /id"],
    [{ id: 7 }, "not-text /id"],
    [{ id: "x".repeat(1025) }, "text-too-long /id"],
    [{ id: "a\nb" }, "broken-text /id"],
    [{ id: "a\ud800" }, "broken-text /id"],
    [{ subject: "\u0085" }, "broken-text /subject"],
    [{ type: "x".repeat(257) }, "text-too-long /type"],
    [{ source: {} }, "not-text /source"],
    [{ actor: "" }, "empty-text /actor"],
    [{ actor: undefined, actorrole: "flagger" }, "role-without-actor /actorrole"],
    [{ data_base64: "AA==" }, "binary-data /data_base64"],
    [{ datacontenttype: "text/plain" }, "not-json-content /datacontenttype"],
    [{ datacontenttype: "application/jsonx" }, "not-json-content /datacontenttype"],
    [{ datacontenttype: "json" }, "not-json-content /datacontenttype"],
    [{ dataschema: 1 }, "not-text /dataschema"],
    [{ timezone: 7 }, "not-text /timezone"],
  ])("finds what is wrong with %j", (changes, fault) => {
    expect(faults(changes)).toEqual([fault]);
  });

  it.each<Readonly<Record<string, unknown>>>([
    { id: "𝔵".repeat(1024) },
    { id: "x".repeat(1024) },
    { subject: "Ω 🙂" },
    { datacontenttype: "APPLICATION/JSON" },
    { datacontenttype: "application/vnd.x.y+json;v=1" },
    { datacontenttype: "text/json" },
    { data_base64: null },
    { data: "text" },
    { data: 0 },
    { data: [] },
    { traceparent: "00-a", sampled: true, weight: 1.5, gone: null },
    { constructor: "someone" },
    { timezone: "Mars/Olympus" },
    { actors: "two", actor: "ministry" },
  ])("has nothing against %j", (changes) => {
    expect(faults(changes)).toBeNull();
  });

  it.each([
    [12, 12],
    ["12", 12],
    ["-3", -3],
    [1.0, 1],
    [-0, 0],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
    [Number.MIN_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
  ])("reads the sequence %j as %d", (sequence, expected) => {
    const result = toEvent(sampleCloudEvent({ sequence }));
    expect(result.ok && Object.is(result.event.sequence, expected)).toBe(true);
  });

  it.each([1.5, "1.5", "", " 1", "1e3", "0x1", "+1", 2 ** 53, "9007199254740992", Number.NaN, true, {}, "1".repeat(21)])(
    "refuses the sequence %j",
    (sequence) => {
      expect(faults({ sequence })).toEqual(["invalid-sequence /sequence"]);
    },
  );

  it.each([
    [{ timeUntil: "x" }, "misspelt-attribute /timeUntil", "timeuntil"],
    [{ time_until: "x" }, "misspelt-attribute /time_until", "timeuntil"],
    [{ timeuntill: "x" }, "misspelt-attribute /timeuntill", "timeuntil"],
    [{ recordedTime: "x" }, "misspelt-attribute /recordedTime", "recordedtime"],
    [{ recordtime: "x" }, "misspelt-attribute /recordtime", "recordedtime"],
    [{ actor_role: "x" }, "misspelt-attribute /actor_role", "actorrole"],
    [{ Sequence: 1 }, "misspelt-attribute /Sequence", "sequence"],
    [{ sequnce: 1 }, "misspelt-attribute /sequnce", "sequence"],
    [{ Data: {}, data: undefined }, "misspelt-attribute /Data", "data"],
    [{ subjet: "x", subject: undefined }, "misspelt-attribute /subjet", "subject"],
  ])("takes %j for a slip", (changes, fault, meant) => {
    expect(faults(changes)).toEqual([fault]);
    expect(toEvent(sampleCloudEvent(changes))).toMatchObject({ problems: [{ help: { en: `did you mean \`${meant}\`` } }] });
  });

  it.each([
    [{ "my attribute": 1 }, "bad-attribute-name /my attribute"],
    [{ "a/b~c": 1 }, "bad-attribute-name /a~1b~0c"],
    [{ _comment: "x" }, "bad-attribute-name /_comment"],
    [{ meta: { reason: "x" } }, "nested-attribute /meta"],
    [{ tags: ["x"] }, "nested-attribute /tags"],
    [{ weight: Number.POSITIVE_INFINITY }, "not-json /weight"],
  ])("refuses the attribute in %j", (changes, fault) => {
    expect(faults(changes)).toEqual([fault]);
  });

  it("does not list a hundred thousand bad names", () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`A-${index}`, 1]));
    expect(faults(many)).toHaveLength(20);
  });

  it("names every problem at once", () => {
    expect(faults({ id: undefined, time: "yesterday", actor: 1, sequence: "x", data: { a: [1, Number.NaN] } })).toEqual([
      "missing-attribute",
      "invalid-time /time",
      "invalid-sequence /sequence",
      "not-text /actor",
      "not-json /data/a/1",
    ]);
  });

  describe("data", () => {
    it("may nest 64 levels, the event included, and no more", () => {
      expect(faults({ data: nested(63) })).toBeNull();
      expect(faults({ data: nested(64) })).toEqual([`too-deep /data${"/a".repeat(63)}`]);
    });

    it("survives a deep bomb and a cycle", () => {
      let bomb: unknown[] = [];
      for (let level = 0; level < 200_000; level++) bomb = [bomb];
      expect(toEvent(sampleCloudEvent({ data: bomb }))).toMatchObject({ ok: false, problems: [{ code: "too-deep" }] });
      const cycle: Record<string, unknown> = {};
      cycle["self"] = cycle;
      expect(toEvent(sampleCloudEvent({ data: cycle }))).toMatchObject({ ok: false, problems: [{ code: "too-deep" }] });
    });

    it("refuses a key that could change what an object inherits, and accepts other odd ones", () => {
      const hostile: unknown = JSON.parse('{"a":{"__proto__":{"scope":"public"}}}');
      expect(faults({ data: hostile })).toEqual(["reserved-key /data/a/__proto__"]);
      expect(faults({ data: { constructor: "PT X", prototype: 1, toString: "x", "": 1 } })).toBeNull();
      expect(toEvent(JSON.parse('{"__proto__":{"specversion":"1.0"}}'))).toMatchObject({
        ok: false,
        problems: [{ code: "bad-attribute-name" }, {}, {}, {}, {}, {}],
      });
      expect(Object.hasOwn(Object.prototype, "scope")).toBe(false);
    });

    it.each([
      [{ a: "\udc00" }, "broken-text /data/a"],
      [{ "\ud800": 1 }, "broken-text /data/\ud800"],
      [{ a: [undefined] }, "not-json /data/a/0"],
      [{ a: 1n }, "not-json /data/a"],
      [{ a: () => 1 }, "not-json /data/a"],
      [{ a: new Date(0) }, "not-json /data/a"],
      [Number.POSITIVE_INFINITY, "not-json /data"],
    ])("refuses what JSON cannot say", (data, fault) => {
      expect(faults({ data })).toEqual([fault]);
    });
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
        (value) => {
          expect(toEvent(value).ok).toBe(false);
          const result = toEvent(sampleCloudEvent({ data: value }));
          if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it("says each problem in both languages", () => {
    fc.assert(
      // No braces in the names: what is left of a template must be the program's own.
      fc.property(
        fc.dictionary(fc.string({ unit: fc.constantFrom(..."abcxyz_09 .\u0000é") }), fc.jsonValue({ noUnicodeString: true })),
        (attributes) => {
          const result = toEvent(attributes);
          for (const { message } of result.ok ? [] : result.problems) {
            expect(message.id).not.toBe("");
            expect(message.en).not.toBe("");
            expect(message.id + message.en).not.toMatch(/[{][a-z]+[}]/);
          }
        },
      ),
    );
  });
});
