import { describe, expect, it } from "vitest";
import { codeFrame } from "../../src/diagnostics/code-frame.js";

const span = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

describe("codeFrame", () => {
  const text = "satu: 1\ndua: 2\ntiga: 3\n";

  it("shows the lines around and underlines the span", () => {
    expect(codeFrame(text, span(2, 6, 2, 7))).toBe(["  1 | satu: 1", "> 2 | dua: 2", "    |      ^", "  3 | tiga: 3"].join("\n"));
  });

  it("shows no line after the last line break", () => {
    expect(codeFrame(text, span(3, 1, 3, 5))).toBe(["  2 | dua: 2", "> 3 | tiga: 3", "    | ^^^^"].join("\n"));
  });

  it("underlines a span over several lines to the end of its first", () => {
    expect(codeFrame(text, span(1, 1, 3, 1)).split("\n")[1]).toBe("    | ^^^^^^^");
  });

  it("lines up the numbers where they grow a digit", () => {
    const ten = Array.from({ length: 11 }, (_, index) => `baris${index + 1}`).join("\n");
    expect(codeFrame(ten, span(10, 1, 10, 2))).toBe(["   9 | baris9", "> 10 | baris10", "     | ^", "  11 | baris11"].join("\n"));
  });

  it("shows a long line around its column only, with the underline below its word", () => {
    const long = `${"x".repeat(5000)}salah${"y".repeat(5000)}`;
    const [shown = "", underline = ""] = codeFrame(long, span(1, 5001, 1, 5006)).split("\n");
    expect(shown.length).toBeLessThan(200);
    expect(shown.slice(underline.indexOf("^"), underline.lastIndexOf("^") + 1)).toBe("salah");
  });

  it("lets no control character through and keeps the width", () => {
    const [shown = ""] = codeFrame("a\u001b[31mb\tc", span(1, 1, 1, 2)).split("\n");
    expect(shown).toBe("> 1 | a·[31mb c");
  });

  it("reads Windows line ends", () => {
    expect(codeFrame("a: 1\r\nb: 2\r\n", span(1, 1, 1, 2))).toBe(["> 1 | a: 1", "    | ^", "  2 | b: 2"].join("\n"));
  });

  it("is empty for a line that is not there", () => {
    expect(codeFrame("a", span(9, 1, 9, 2))).toBe("");
  });
});
