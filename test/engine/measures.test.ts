import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import type { Item } from "../../src/engine/measures/item.js";
import { tally } from "../../src/engine/measures/tally.js";
import { compile } from "../../src/engine/program.js";
import { loadTexts } from "../../src/language/load.js";
import { reportFinding } from "../../src/report/report-finding.js";

const folder = new URL("../cases/engine/measure/", import.meta.url);

function found(scenario: string, clause: string, asOf: string) {
  const names = ["policy-1.0.0.yaml", "policy-2.0.0.yaml", scenario];
  const { policies, scenarios } = loadTexts(names.map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") })));
  const { findings } = evaluateEvents(compile(policies), scenarios[0]?.given ?? [], { asOf: Date.parse(asOf) });
  const finding = findings.find((each) => each.clause === clause);
  if (finding === undefined) throw new Error(`no finding on ${clause}`);
  return { finding, reported: reportFinding(finding, true) };
}

describe("what a measure reports", () => {
  it("is the share on time, its period and the late ones", () => {
    const { finding, reported } = found("share-at-the-bound.yaml", "ME-1", "2024-01-15T00:00:00+07:00");
    expect(reported.value).toEqual({ measure: "share-on-time", count: 4, least: 0.75, most: 0.75 });
    expect(reported.interval).toEqual({ from: "2024-01-08T00:00:00+07:00", until: "2024-01-15T00:00:00+07:00" });
    expect(reported.decidedAt).toBe("2024-01-15T00:00:00+07:00");
    expect(finding.reason.en).toBe("75% on time; asked: at least 75%");
    expect(finding.evidence).toEqual([{ source: "scenario", id: "e7" }]);
  });

  it("is the lateness as a duration, endless while something may never be done", () => {
    const { reported } = found("lateness-a-millisecond-over.yaml", "ME-3", "2024-01-15T00:00:00+07:00");
    expect(reported.value).toEqual({ measure: "lateness", count: 4, least: "PT2H0.001S", most: "PT2H0.001S" });
    const open = found("lateness-not-done-yet.yaml", "ME-3", "2024-01-15T00:00:00+07:00").reported;
    expect(open.value).toEqual({ measure: "lateness", count: 1, least: "PT30M", most: null });
  });

  it("is decided as soon as a number is beyond change", () => {
    const early = found("count-beyond-change.yaml", "ME-2", "2024-01-08T12:00:00+07:00").reported;
    const later = found("count-beyond-change.yaml", "ME-2", "2024-01-15T00:00:00+07:00").reported;
    expect([early.decidedAt, later.decidedAt]).toEqual(["2024-01-08T12:00:00+07:00", "2024-01-08T12:00:00+07:00"]);
    expect(later.id).toBe(early.id);
  });

  it("names what is not known", () => {
    const { finding } = found("dark.yaml", "ME-2", "2024-01-15T00:00:00+07:00");
    expect(finding.reason.en).toContain("no records of `letter.published` after 2024-01-12T00:00:00+07:00");
  });
});

describe("tally", () => {
  const item: Item = { at: { earliest: 0, latest: 0 }, out: false, onTime: true, late: null, causes: [], countedAt: 0, event: null };
  const late = (least: number, most = least): Item => ({ ...item, onTime: false, late: { least, most } });
  const asked = { value: "lateness", percentile: 50, atLeast: null, atMost: 10, minCount: 1 } as const;
  const over = { perhaps: { all: 0, onTime: 0, late: 0 }, isUnknown: false, isOver: true, isDark: false };

  it("takes the nearest rank, of one, two and three", () => {
    const value = (...sure: Item[]) => tally({ ...over, sure }, asked).value;
    expect(value(late(7))).toEqual({ least: 7, most: 7 });
    expect(value(late(7), late(9))).toEqual({ least: 7, most: 7 });
    expect(value(late(9), item, late(7))).toEqual({ least: 7, most: 7 });
  });

  it("of nothing that is sure has only what may count", () => {
    const perhaps = { all: 1, onTime: 1, late: 0 };
    const share = { ...asked, value: "share-on-time", percentile: null, atLeast: 1000, atMost: null, minCount: 0 } as const;
    expect(tally({ ...over, sure: [] }, share).value).toBeNull();
    expect(tally({ ...over, sure: [], perhaps }, share).value).toEqual({ least: 1, most: 1 });
    expect(tally({ ...over, sure: [], perhaps: { all: 1, onTime: 0, late: 1 } }, share).value).toEqual({ least: 0, most: 0 });
    expect(tally({ ...over, sure: [], perhaps: { all: 1, onTime: 1, late: 1 } }, share).value).toEqual({ least: 0, most: 1 });
  });

  it("of a lateness that only may count lies between nothing and never", () => {
    expect(tally({ ...over, sure: [] }, asked).value).toBeNull();
    expect(tally({ ...over, sure: [], perhaps: { all: 1, onTime: 1, late: 0 } }, asked).value).toEqual({ least: 0, most: 0 });
    expect(tally({ ...over, sure: [], perhaps: { all: 1, onTime: 0, late: 1 } }, asked).value).toEqual({
      least: 0,
      most: Number.POSITIVE_INFINITY,
    });
  });
});
