import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_MATCHED } from "../../../src/language/build/longest-matched.js";
import { patternProblem } from "../../../src/language/rules/pattern-problem.js";

describe("patternProblem", () => {
  it.each([
    "^[A-Z]{3}-[0-9]+$",
    "^https?://[^ ]+$",
    "a|b",
    "^(https?|ftp):",
    "^\\d{4}-\\d{2}$",
    "^(a|b)c*$",
    "[(]+",
    "\\(x\\)*",
    "^\\p{L}+$",
    "^[^\\]]{1,80}$",
    "(?:ab)?c",
    "^(abc)+$",
  ])("takes %s", (pattern) => {
    expect(patternProblem(pattern)).toBeNull();
  });

  it.each([
    ["(a+)+", "stands within"],
    ["(a|a)*", "stands within"],
    ["((a)|b)+", "stands within"],
    ["(a?){50}", "stands within"],
    ["(?=a)b", "ahead or behind"],
    ["(?<!a)b", "ahead or behind"],
    ["(?<name>a)", "ahead or behind"],
    ["(a)\\1", "referring back"],
    ["a*b*c*d*", "too many"],
    ["a+b+", "too many"],
    ["^a+b+c+$", "too many"],
    ["a?a?a?a?a?a?a?a?a?a?", "too many"],
    ["^.{1,500}.{1,500}.{1,500}$", "too many"],
    ["(a", "cannot be read"],
    ["\\-", "cannot be read"],
  ])("refuses %s", (pattern, reason) => {
    expect(patternProblem(pattern)?.en).toContain(reason);
  });

  it("takes no pattern that a text of the greatest length can hold up", () => {
    const piece = fc.constantFrom(
      "a",
      "b",
      ".",
      "[ab]",
      "\\w",
      "(",
      ")",
      "(?:",
      "|",
      "*",
      "+",
      "?",
      "{2,9}",
      "{1,99}",
      "{3,}",
      "^",
      "$",
      "\\d",
    );
    const text = fc.constantFrom("a".repeat(LONGEST_MATCHED - 1), "ab".repeat(LONGEST_MATCHED / 2 - 1));
    let taken = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), text, (pieces, hostile) => {
        const pattern = pieces.join("");
        if (patternProblem(pattern) !== null) return;
        taken += 1;
        const start = performance.now();
        new RegExp(pattern, "u").test(`${hostile}!`);
        expect(performance.now() - start).toBeLessThan(1500);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
