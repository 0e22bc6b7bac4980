import { describe, expect, it } from "vitest";
import { toEvent } from "../../../src/events/to-event.js";
import { sampleCloudEvent } from "../../support/sample-cloud-event.js";

function faults(data: unknown): string[] {
  const result = toEvent(sampleCloudEvent({ type: "patuh.retracted", source: "log", id: "t-1", data }));
  return result.ok ? [] : result.problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe("patuh.retracted", () => {
  it.each([
    { source: "log", id: "r-1", reason: "salah catat" },
    { source: "log", id: "r-1", reason: { id: "salah\ncatat" } },
    { source: "other", id: "t-1", reason: { id: "salah catat", en: "recorded by mistake" }, citation: "x" },
  ])("accepts %j", (data) => {
    expect(faults(data)).toEqual([]);
  });

  it.each([
    [null, ["data-not-an-object /data"]],
    [{}, ["missing-field /data", "missing-field /data", "missing-field /data"]],
    [{ source: "", id: 1, reason: "" }, ["invalid-field /data/source", "invalid-field /data/id", "invalid-field /data/reason"]],
    [{ source: "log", id: "r-1", reason: { en: "only English" } }, ["invalid-field /data/reason"]],
    [{ source: "log", id: "r-1", reason: { id: "ya", en: null } }, ["invalid-field /data/reason"]],
    [{ source: "log", id: "r-1", reason: "x".repeat(4097) }, ["invalid-field /data/reason"]],
    [{ source: "log", id: "t-1", reason: "x" }, ["retracts-itself /data"]],
    [{ source: "log", id: "r-1", Reason: "x" }, ["misspelt-field /data/Reason", "missing-field /data"]],
  ])("refuses %j", (data, expected) => {
    expect(faults(data)).toEqual(expected);
  });
});
