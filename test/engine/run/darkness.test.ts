import { describe, expect, it } from "vitest";
import { Darkness } from "../../../src/engine/run/darkness.js";
import type { Json, RecordedEvent } from "../../../src/events/event.js";
import { sampleRecordedEvent } from "../../support/sample-recorded-event.js";

function coverage(data: Json): RecordedEvent {
  return { ...sampleRecordedEvent(), type: "patuh.coverage", data };
}

const day = (number: number): string => `2024-01-${String(number).padStart(2, "0")}T00:00:00Z`;
const at = (number: number): number => Date.parse(day(number));
const covered = (since: number, until: number): RecordedEvent => coverage({ types: ["letter"], since: day(since), until: day(until) });

describe("darkness", () => {
  const split = new Darkness([covered(10, 12), covered(2, 4), covered(3, 5)]);
  const causes = (from: number, until: number) => split.between(["letter"], from, until, "UTC").map(({ text }) => text.en);

  it("lies before, between and after what is covered, with no gap where records overlap", () => {
    expect(causes(at(2), at(5) - 1)).toEqual([]);
    expect(causes(at(2) - 1, at(2) - 1)).toEqual([expect.stringContaining("before 2024-01-02")]);
    expect(causes(at(5), at(10) - 1)).toEqual([expect.stringContaining("after 2024-01-05")]);
    expect(causes(at(10), at(12) - 1)).toEqual([]);
    expect(causes(at(12), at(12))).toEqual([expect.stringContaining("after 2024-01-12")]);
    expect(causes(at(1), at(20))).toHaveLength(3);
  });

  it("has none between records that touch", () => {
    const whole = new Darkness([covered(2, 4), covered(4, 6)]);
    expect(whole.between(["letter"], at(2), at(6) - 1, "UTC")).toEqual([]);
  });

  it("begins where time enters it, and not at all where it does not reach", () => {
    expect(split.firstDark("letter", at(4), at(8))).toBe(at(5));
    expect(split.firstDark("letter", at(6), at(8))).toBe(at(6));
    expect(split.firstDark("letter", at(2), at(5))).toBeNull();
    expect(split.firstDark("parcel", at(4), at(8))).toBeNull();
  });

  it.each([
    [{ types: "letter", until: day(4) }],
    [{ types: ["letter"] }],
    [{ types: ["letter"], until: "some day" }],
    [{ types: [4], until: day(4) }],
    [null],
  ])("is nowhere where the record says nothing sound: %j", (data) => {
    const darkness = new Darkness([coverage(data)]);
    expect([darkness.isAnywhere, darkness.isEverDark("letter")]).toEqual([false, false]);
  });
});
