import { describe, expect, it } from "vitest";
import { coverageOf } from "../../../src/events/reserved/coverage.js";
import { toEvent } from "../../../src/events/to-event.js";
import { sampleCloudEvent } from "../../support/sample-cloud-event.js";
import { sampleRecordedEvent } from "../../support/sample-recorded-event.js";

const UNTIL = "2017-08-11T00:00:00+07:00";

function faults(data: unknown): string[] {
  const result = toEvent(sampleCloudEvent({ type: "patuh.coverage", data }));
  return result.ok ? [] : result.problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe("patuh.coverage", () => {
  it("is decoded with its instants", () => {
    const event = sampleRecordedEvent({
      type: "patuh.coverage",
      data: {
        types: ["access.restored", "access.restored", "notice.sent"],
        since: "2017-07-14T00:00:00Z",
        until: UNTIL,
        citation: "detik",
      },
    });
    expect(coverageOf(event)).toEqual({
      types: ["access.restored", "notice.sent"],
      since: Date.UTC(2017, 6, 14),
      until: Date.UTC(2017, 7, 10, 17),
    });
  });

  it("reaches back to the beginning where `since` is absent or null", () => {
    for (const since of [undefined, null]) {
      const data = since === undefined ? { types: ["a"], until: UNTIL } : { types: ["a"], since, until: UNTIL };
      expect(coverageOf(sampleRecordedEvent({ type: "patuh.coverage", data }))?.since).toBeNull();
    }
  });

  it("may cover nothing at all", () => {
    expect(faults({ types: ["a"], since: UNTIL, until: UNTIL })).toEqual([]);
  });

  it("is null for any other event and for data of another shape", () => {
    const other = sampleRecordedEvent({ data: { types: ["a"], until: UNTIL } });
    expect(coverageOf(other)).toBeNull();
    expect(coverageOf({ ...other, type: "patuh.coverage" })).not.toBeNull();
    expect(coverageOf({ ...other, type: "patuh.coverage", data: { types: ["a"] } })).toBeNull();
    expect(coverageOf({ ...other, type: "patuh.coverage", data: null })).toBeNull();
  });

  it.each([
    [undefined, ["data-not-an-object /data"]],
    [[], ["data-not-an-object /data"]],
    [{}, ["missing-field /data", "missing-field /data"]],
    [{ types: [], until: UNTIL }, ["invalid-field /data/types"]],
    [{ types: "a", until: UNTIL }, ["invalid-field /data/types"]],
    [{ types: ["a", 1], until: UNTIL }, ["invalid-field /data/types"]],
    [{ types: [""], until: UNTIL }, ["invalid-field /data/types"]],
    [{ types: Array.from({ length: 1001 }, (_, index) => `t${index}`), until: UNTIL }, ["invalid-field /data/types"]],
    [{ types: ["a"], until: "2017-08-11" }, ["invalid-field /data/until"]],
    [{ types: ["a"], until: 1 }, ["invalid-field /data/until"]],
    [{ types: ["a"], since: "x", until: UNTIL }, ["invalid-field /data/since"]],
    [{ types: ["a"], since: "2017-08-12T00:00:00Z", until: UNTIL }, ["coverage-backwards /data/until"]],
    [{ types: ["a"], Since: UNTIL, until: UNTIL }, ["misspelt-field /data/Since"]],
    [{ type: ["a"], until: UNTIL }, ["misspelt-field /data/type", "missing-field /data"]],
  ])("refuses %j", (data, expected) => {
    expect(faults(data)).toEqual(expected);
  });
});

describe("reserved names", () => {
  it("are only those that are known", () => {
    expect(toEvent(sampleCloudEvent({ type: "patuh.coverge" }))).toMatchObject({
      ok: false,
      problems: [
        {
          code: "unknown-reserved-type",
          pointer: "/type",
          help: { en: "known here: `patuh.coverage`, `patuh.retracted`, `patuh.finding`" },
        },
      ],
    });
    expect(toEvent(sampleCloudEvent({ type: "patuhlah.coverge" })).ok).toBe(true);
  });
});
