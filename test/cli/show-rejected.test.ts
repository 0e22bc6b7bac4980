import { describe, expect, it } from "vitest";
import { showBadRows } from "../../src/cli/show-bad-rows.js";
import { showRejected } from "../../src/cli/show-rejected.js";
import { eventProblem } from "../../src/events/event-problem.js";
import { rejectedLine } from "../../src/events/rejected-line.js";

const rejected = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    rejectedLine(
      { file: "log\u001b.ndjson", line: index + 1 },
      { raw: `line \u001b${index}`, problems: [eventProblem("not-an-object", "", {})] },
    ),
  );

describe("showRejected", () => {
  it("names the first hundred lines and how many there are", () => {
    const text = showRejected(rejected(2500), "en");
    expect(text.match(/error\[not-an-object\]/g)).toHaveLength(100);
    expect(text).toContain("… and 2400 more\n2,500 lines cannot be used\n");
    expect(showRejected(rejected(1), "id")).toContain("1 baris tidak dapat dipakai\n");
    expect(showRejected(rejected(100), "en")).not.toContain("more");
  });

  it("prints nothing that steers a terminal", () => {
    expect(showRejected(rejected(1), "en").includes("\u001b")).toBe(false);
  });
});

describe("showBadRows", () => {
  it("names the first hundred rows and how many more there are", () => {
    const rows = Array.from({ length: 130 }, (_, index) => ({ line: index, value: "x\u001b", problem: { id: "salah", en: "wrong" } }));
    const text = showBadRows("f.csv", rows, "en");
    expect(text.split("\n")).toHaveLength(102);
    expect(text).toContain("… and 30 more\n");
    expect(text.includes("\u001b")).toBe(false);
  });
});
