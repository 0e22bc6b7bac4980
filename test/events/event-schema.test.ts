import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventProblemCode } from "../../src/events/event-problem.js";
import { toEvent } from "../../src/events/to-event.js";
import { sampleCloudEvent } from "../support/sample-cloud-event.js";

const schema: unknown = JSON.parse(readFileSync(new URL("../../schemas/event.v1.schema.json", import.meta.url), "utf8"));

function compile(): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  if (typeof schema !== "object" || schema === null) throw new Error("a schema is an object");
  const validate = ajv.compile(schema);
  return (value) => validate(value);
}

const conforms = compile();

/** What a schema cannot say, or not without becoming unreadable; docs/reference/events.md lists the same. */
const BEYOND_SCHEMA: ReadonlySet<EventProblemCode> = new Set([
  "misspelt-attribute",
  "misspelt-field",
  "unknown-zone",
  "no-such-day",
  "span-without-length",
  "recorded-before-time",
  "invalid-sequence",
  "coverage-backwards",
  "retracts-itself",
  "too-deep",
  "reserved-key",
  "broken-text",
]);

const anyText = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    "",
    "a",
    "Ω🙂",
    "a\u0000",
    "\ud800",
    "x".repeat(65),
    "x".repeat(257),
    "𝔵".repeat(257),
    "x".repeat(1025),
    "x".repeat(2049),
  ),
);
const times = fc.constantFrom(
  "2017-08-14T09:00:00+07:00",
  "2017-08-14t09:00:00.123456789z",
  "2017-08-14T09:00:00.1234567890Z",
  "2017-08-14T09:00:00",
  "2017-08-14 09:00:00Z",
  "2017-08-14T09:00:60Z",
  "2016-12-31T23:59:60Z",
  "2017-02-29T09:00:00Z",
  "2016-02-29T09:00:00Z",
  "2017-08-14T24:00:00Z",
  "2017-08-14T09:00:00+24:00",
  "2017-08-14T09:00:00-23:59",
  "2017-08-14T09:00Z",
  "0000-01-01T00:00:00Z",
  "0001-01-01T00:00:00Z",
  "9999-12-31T23:59:59Z",
  "+12017-08-14T09:00:00Z",
  "2017-08-14",
  "2017-02-30",
  "0000-01-01",
  "20170814",
  "",
);
const odd = fc.constantFrom<unknown>(null, 0, -1, 1.5, true, [], {}, ["a"], { a: 1 });
const coverage = fc.record(
  {
    types: fc.oneof(fc.array(anyText, { maxLength: 3 }), odd),
    since: fc.oneof(times, odd),
    until: fc.oneof(times, fc.constant("2018-01-01T00:00:00Z"), odd),
    citation: fc.constant("x"),
  },
  { requiredKeys: [] },
);
const retraction = fc.record(
  {
    source: fc.oneof(anyText, odd),
    id: fc.oneof(anyText, odd),
    reason: fc.oneof(anyText, odd, fc.record({ id: fc.oneof(anyText, odd), en: fc.oneof(anyText, odd) }, { requiredKeys: [] })),
  },
  { requiredKeys: [] },
);
const finding = fc.record(
  { clause: fc.oneof(anyText, odd), key: fc.oneof(anyText, odd), outcome: fc.oneof(fc.constantFrom<unknown>("satisfied", "void"), odd) },
  { requiredKeys: [] },
);

/** One attribute, sound or not, and what an event can hold besides. */
const change = fc.oneof(
  ...["id", "source", "type", "subject", "actor", "actorrole", "dataschema"].map((name) =>
    fc.oneof(anyText, odd).map((value) => ({ [name]: value })),
  ),
  ...["time", "timeuntil", "recordedtime"].map((name) => fc.oneof(times, times, odd).map((value) => ({ [name]: value }))),
  fc.oneof(fc.constantFrom("1.0", "0.3", ""), odd).map((specversion) => ({ specversion })),
  fc.constantFrom<unknown>("Asia/Jakarta", "WIB", "", 1, null).map((timezone) => ({ timezone })),
  fc.constantFrom("2017-08-14", "2017-02-30", "2017-13-01").map((time) => ({ time, timezone: "Asia/Jakarta" })),
  fc
    .oneof(fc.constantFrom<unknown>("1", "-0012", "1.0", "", "9".repeat(20), "9".repeat(21), 2 ** 53, 2 ** 53 - 1, 1e300), odd)
    .map((sequence) => ({ sequence })),
  fc
    .oneof(
      fc.constantFrom("application/json", "Text/JSON ;x", "a/b+json", "a/b", "json", "/json", "application/json\n", "application/json; ü"),
      anyText,
      odd,
    )
    .map((datacontenttype) => ({ datacontenttype })),
  fc.constantFrom<unknown>(null, "AA==", "", 1).map((value) => ({ data_base64: value })),
  fc.oneof(fc.jsonValue(), odd).map((data) => ({ data })),
  fc.oneof(coverage, odd).map((data) => ({ type: "patuh.coverage", data })),
  fc.oneof(retraction, odd).map((data) => ({ type: "patuh.retracted", data })),
  fc.oneof(finding, odd).map((data) => ({ type: "patuh.finding", data })),
  fc.constantFrom("patuh.x", "patuh.", "patuh", "Patuh.coverage").map((type) => ({ type })),
  fc
    .tuple(fc.constantFrom("traceparent", "timeUntil", "actors", "a-b", "constructor", "x1", "Ü"), odd)
    .map(([name, value]) => ({ [name]: value })),
  fc.constantFrom("specversion", "id", "source", "type", "time", "actor", "data").map((name) => ({ [name]: undefined })),
);

const anyEvent = fc.array(change, { maxLength: 3 }).map((changes) => sampleCloudEvent(Object.assign({}, ...changes)));

describe("event.v1.schema.json", () => {
  it("agrees with toEvent, apart from what a schema cannot say", () => {
    const seen = { accepted: 0, refused: 0, beyond: 0 };
    fc.assert(
      fc.property(anyEvent, (event) => {
        // As a file has it: what JSON cannot say is not at issue here.
        const read: unknown = JSON.parse(JSON.stringify(event));
        const result = toEvent(read);
        const valid = conforms(read);
        if (result.ok) {
          seen.accepted++;
          expect(valid).toBe(true);
        } else if (valid) {
          seen.beyond++;
          expect(result.problems.filter(({ code }) => !BEYOND_SCHEMA.has(code))).toEqual([]);
        } else seen.refused++;
      }),
      { numRuns: 4000 },
    );
    expect(seen.accepted).toBeGreaterThan(300);
    expect(seen.refused).toBeGreaterThan(300);
    expect(seen.beyond).toBeGreaterThan(10);
  });

  it.each([null, 1, "x", [], {}])("refuses %j as toEvent does", (value) => {
    expect(conforms(value)).toBe(false);
    expect(toEvent(value).ok).toBe(false);
  });

  it("describes every property in Indonesian and in English", () => {
    const undescribed: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        const isProperty = /\/(properties|\$defs)$/.test(path) && !path.includes("/allOf/") && typeof inner === "object" && inner !== null;
        if (isProperty && !("description" in inner && typeof inner.description === "string" && / \/ \S/.test(inner.description)))
          undescribed.push(`${path}/${key}`);
        look(inner, `${path}/${key}`);
      }
    };
    look(schema, "");
    expect(undescribed).toEqual([]);
  });

  it("accepts what the pack's recorded history holds", () => {
    const history = new URL("../../policies/id-kominfo-telegram/events/recorded-history.ndjson", import.meta.url);
    const lines = readFileSync(history, "utf8").trim().split("\n");
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const event: unknown = JSON.parse(line);
      expect(toEvent(event)).toMatchObject({ ok: true });
      expect(conforms(event)).toBe(true);
    }
  });
});
