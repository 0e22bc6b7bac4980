import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type EventProblemCode, eventProblem } from "../../src/events/event-problem.js";
import { eventProblems } from "../../src/events/problems/event-problems.js";
import type { policyProblems } from "../../src/events/problems/policy-problems.js";
import { readEvents } from "../../src/events/read-events.js";
import { toEvent } from "../../src/events/to-event.js";
import { sampleCloudEvent } from "../support/sample-cloud-event.js";

const coverage = (data: unknown) => ({ type: "patuh.coverage", data });
const UNTIL = "2017-08-11T00:00:00Z";
const deep = `{"data":${"[".repeat(64)}${"]".repeat(64)}}`;

/** One record for each reason to reject a record by itself: a text, bytes, or changes to a sound event. */
const violations: Readonly<
  Record<Exclude<EventProblemCode, keyof typeof policyProblems>, string | Uint8Array | Readonly<Record<string, unknown>>>
> = {
  "invalid-utf8": Uint8Array.of(0x7b, 0xff),
  "line-too-long": "x".repeat(3001),
  "document-too-long": `[${" ".repeat(5000)}`,
  "unfinished-json": '{"id":',
  "invalid-json": "{'id':1}",
  "repeated-key": JSON.stringify(sampleCloudEvent()).replace("{", '{"id":"x",'),
  "too-deep": deep,
  "not-an-object": "[[]]",
  "not-json": JSON.stringify(sampleCloudEvent({ data: 7 })).replace("7}", "7e999}"),
  "reserved-key": JSON.stringify(sampleCloudEvent()).replace('"scope"', '"__proto__"'),
  "broken-text": { id: "a\u0007" },
  "missing-attribute": { id: undefined },
  "misspelt-attribute": { recordedTime: UNTIL },
  "bad-attribute-name": { "my note": 1 },
  "nested-attribute": { note: {} },
  "not-text": { actor: 1 },
  "empty-text": { actor: "" },
  "text-too-long": { actor: "x".repeat(257) },
  "unsupported-version": { specversion: "0.3" },
  "invalid-time": { time: "2017" },
  "date-without-zone": { time: "2017-08-14" },
  "unknown-zone": { time: "2017-08-14", timezone: "Asia/Atlantis" },
  "no-such-day": { time: "2011-12-30", timezone: "Pacific/Apia" },
  "span-without-length": { timeuntil: "2017-08-14T09:00:00+07:00" },
  "recorded-before-time": { recordedtime: "2017-08-14T08:59:59+07:00" },
  "invalid-sequence": { sequence: 0.5 },
  "role-without-actor": { actorrole: "flagger", actor: undefined },
  "not-json-content": { datacontenttype: "text/csv" },
  "binary-data": { data_base64: "AA==" },
  "unknown-reserved-type": { type: "patuh.unknown" },
  "data-not-an-object": coverage(1),
  "missing-field": coverage({ types: ["a"] }),
  "invalid-field": coverage({ types: ["a"], until: 1 }),
  "misspelt-field": coverage({ types: ["a"], sinse: UNTIL, until: UNTIL }),
  "coverage-backwards": coverage({ types: ["a"], since: "2018-01-01T00:00:00Z", until: UNTIL }),
  "retracts-itself": { type: "patuh.retracted", data: { source: "log:ministry", id: "r-1", reason: "x" } },
};

describe("the reasons to reject a record", () => {
  it.each(Object.entries(violations))("%s has a record that is rejected for it", async (code, violation) => {
    const chunk =
      typeof violation === "string" || violation instanceof Uint8Array ? violation : JSON.stringify(sampleCloudEvent(violation));
    const { events, rejected } = await readEvents([chunk], { file: "log", limits: { lineBytes: 3000, documentBytes: 4000 } });
    expect(events).toEqual([]);
    expect(rejected.flatMap(({ problems }) => problems.map((problem) => problem.code))).toContain(code);
  });

  it("are all explained on the reference page, in the same order, and no others", () => {
    const page = readFileSync(new URL("../../docs/reference/events.md", import.meta.url), "utf8");
    const table = page.slice(page.indexOf("| code | what is wrong |"));
    const explained = [...table.matchAll(/^\| `([a-z0-9-]+)` \| \S/gm)].map(([, code]) => code);
    expect(explained).toEqual(Object.keys(eventProblems));
  });

  it("say one sentence in each language, with the same words of the record in both", () => {
    for (const [code, { message, ...rest }] of Object.entries(eventProblems)) {
      for (const text of [message, "help" in rest ? rest.help : message]) {
        for (const sentence of [text.id, text.en]) expect(sentence, code).not.toMatch(/^[A-Z]|[.!]$/);
        expect(text.id.match(/\{[a-z]+\}/g)?.sort(), code).toEqual(text.en.match(/\{[a-z]+\}/g)?.sort());
      }
    }
  });

  it("make the record's own words harmless and short", () => {
    const { message } = eventProblem("invalid-time", "/time", { value: `\u001b[2J${"x".repeat(5000)}` });
    expect(message.id).not.toContain("\u001b");
    expect(message.id.length).toBeLessThan(400);
    expect(toEvent(sampleCloudEvent({ specversion: "{limit}$&" }))).toMatchObject({
      problems: [{ message: { en: "the CloudEvents version `{limit}$&` is not known" } }],
    });
  });
});
