import { describe, expect, it } from "vitest";
import { wrap } from "../../../src/report/formats/text/wrap.js";

describe("wrap", () => {
  it("leaves a short line as it is, leading spaces too", () => {
    expect(wrap("    label      a few words", 15)).toBe("    label      a few words");
    expect(wrap("", 4)).toBe("");
  });

  it("breaks at spaces, never in words, and indents what follows", () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`);
    const lines = wrap(`  label ${words.join(" ")}`, 8).split("\n");
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => line.length <= 110)).toBe(true);
    expect(lines.slice(1).every((line) => /^ {8}\S/.test(line))).toBe(true);
    expect(
      lines
        .join(" ")
        .split(" ")
        .filter((word) => word !== ""),
    ).toEqual(["label", ...words]);
  });

  it("gives a word that is too long a line of its own", () => {
    const long = "x".repeat(200);
    expect(wrap(`abc ${long} b`, 2)).toBe(`abc\n  ${long}\n  b`);
    expect(wrap(long, 2)).toBe(long);
  });

  it("counts colours as nothing", () => {
    const red = `\u001b[31m${"a".repeat(50)}\u001b[39m`;
    expect(wrap(`${red} ${red}`, 2)).toBe(`${red} ${red}`);
  });
});
