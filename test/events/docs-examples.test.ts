import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/events/decode-text.js";
import { mergeIdentical } from "../../src/events/merge-identical.js";
import { quarantineLine } from "../../src/events/quarantine-line.js";
import { readEvents } from "../../src/events/read-events.js";
import { fencedBlocks } from "../support/fenced-blocks.js";

const blocks = fencedBlocks(readFileSync(new URL("../../docs/reference/events.md", import.meta.url), "utf8"));
const of = (kind: string) => blocks.filter(({ words }) => words.slice(1).join(" ").startsWith(kind));

function readSchema(path: string | URL): object {
  const schema: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (typeof schema !== "object" || schema === null) throw new Error("a schema is an object");
  return schema;
}

/** A folder with the schemas that standards bodies publish; only the project's own checks have it. */
const official = process.env["OFFICIAL_SCHEMAS"];

describe("the examples of docs/reference/events.md", () => {
  it("are all of a kind that is run here", () => {
    const run = ["event", "rejected ", "same", "conflict", "rejected-line", "quarantine"].flatMap(of);
    expect(new Set(run)).toEqual(new Set(blocks));
    expect(blocks.length).toBeGreaterThanOrEqual(13);
  });

  it.each(of("event"))("line $line is an event, for the schema too", async ({ text }) => {
    const { events, rejected } = await readEvents([text], { file: "log" });
    expect(rejected).toEqual([]);
    expect(events).toHaveLength(1);
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(readSchema(new URL("../../schemas/event.v1.schema.json", import.meta.url)));
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.skipIf(official === undefined)(
    "are CloudEvents, for the official schema too, but for the date without an hour (skipped where OFFICIAL_SCHEMAS is not set)",
    () => {
      const ajv = new Ajv({ strict: false });
      addFormats.default(ajv);
      const validate = ajv.compile(readSchema(`${official}/cloudevents.json`));
      const refused = of("event").filter(({ text }) => !validate(JSON.parse(text)));
      expect(refused.map(({ text }) => JSON.parse(text).time)).toEqual(["2017-07-11"]);
    },
  );

  it.each(of("rejected "))("line $line is rejected for what it says", async ({ text, words }) => {
    const { events, rejected } = await readEvents([text], { file: "log" });
    expect(events).toEqual([]);
    expect(rejected.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(words.slice(2));
    expect(decodeText(text)).toMatchObject({ ok: false });
  });

  it.each(of("same"))("line $line is one event", async ({ text }) => {
    const { events } = await readEvents([text], { file: "log" });
    expect(mergeIdentical(events)).toMatchObject({ events: [{ id: "7" }], duplicates: 1, conflicts: [] });
  });

  it.each(of("conflict"))("line $line is two events with one identity", async ({ text }) => {
    const { events } = await readEvents([text], { file: "log" });
    expect(mergeIdentical(events)).toMatchObject({ duplicates: 0, conflicts: [{ first: { line: 1 }, second: { line: 2 } }] });
  });

  it("shows the quarantine line of the rejected line", async () => {
    const { rejected } = await readEvents([of("rejected-line")[0]?.text ?? ""], { file: "log.ndjson" });
    expect(rejected).toHaveLength(1);
    const written = rejected.map(quarantineLine).join("\n");
    expect(JSON.stringify(JSON.parse(of("quarantine")[0]?.text ?? ""))).toBe(written);
  });
});
