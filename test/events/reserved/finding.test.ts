import { describe, expect, it } from "vitest";
import { toEvent } from "../../../src/events/to-event.js";
import { sampleCloudEvent } from "../../support/sample-cloud-event.js";

function faults(data: unknown): string[] {
  const result = toEvent(sampleCloudEvent({ type: "patuh.finding", data }));
  return result.ok ? [] : result.problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe("patuh.finding", () => {
  it.each(["satisfied", "violated", "discharged"])("accepts the outcome %s", (outcome) => {
    expect(faults({ clause: "SL-1", key: "request-1", outcome })).toEqual([]);
  });

  it.each([
    ["x", ["data-not-an-object /data"]],
    [{}, ["missing-field /data", "missing-field /data", "missing-field /data"]],
    [{ clause: "SL-1", key: "request-1", outcome: "pending" }, ["invalid-field /data/outcome"]],
    [{ clause: 1, key: "", outcome: "violated" }, ["invalid-field /data/clause", "invalid-field /data/key"]],
  ])("refuses %j", (data, expected) => {
    expect(faults(data)).toEqual(expected);
  });
});
