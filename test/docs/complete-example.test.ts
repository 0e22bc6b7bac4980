import { describe, expect, it } from "vitest";
import { completeExample, writtenOut } from "../support/complete-example.js";

const frame =
  "kind: Policy\nclocks:\n  wib: { timezone: Asia/Jakarta }\nclauses:\n  SL-1:\n    basis: stated\n    obligation:\n      within: 24 hours\n";

describe("completeExample", () => {
  it("says anew what the file says, and leaves the rest", () => {
    const example = "clauses:\n  SL-1:\n    obligation:\n      within: 24 houres\n";
    expect(completeExample(frame, example)).toBe(frame.replace("24 hours", "24 houres"));
  });

  it("adds what the file lacks, with everything that is wrong with it", () => {
    const example = "clocks:\n  wit:\n\t timezone: Asia/Jayapura\n    timezone: *x\n---\n";
    expect(completeExample(frame, example)).toBe(
      `${frame.replace("clauses:", "  wit:\n\t timezone: Asia/Jayapura\n    timezone: *x\nclauses:")}---\n`,
    );
  });

  it("puts a value in the place of keys, a list in the place of a value, and keys in the place of a list", () => {
    const long = "clauses:\n  SL-1:\n    obligation:\n      within:\n        - 1 day\n        - 2 days\n";
    const replaced = completeExample(frame, long);
    expect(replaced).toBe(frame.replace("within: 24 hours", "within:\n        - 1 day\n        - 2 days"));
    expect(completeExample(replaced, "clauses:\n  SL-1:\n    obligation:\n      within:\n        term: 1 day\n")).toBe(
      frame.replace("within: 24 hours", "within:\n        term: 1 day"),
    );
    expect(completeExample(frame, "clauses: {}\n")).toBe("kind: Policy\nclocks:\n  wib: { timezone: Asia/Jakarta }\nclauses: {}\n");
  });
});

describe("writtenOut", () => {
  it("repeats lines, with their number, and characters", () => {
    expect(writtenOut("a:\n  n-{n}: 1 # ×3\nb: [[…×3]]…×2\n")).toBe("a:\n  n-1: 1\n  n-2: 1\n  n-3: 1\nb: [[[[]]]\n");
    expect(writtenOut("a: 1 # × 3\n")).toBe("a: 1 # × 3\n");
  });
});
