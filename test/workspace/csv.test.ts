import { array, assert, property, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine, parseCsv } from "../../src/workspace/csv.js";

const rows = (text: string): unknown => {
  const parsed = parseCsv(text);
  return parsed.ok ? parsed.rows.map(({ line, cells }) => [line, ...cells]) : `line ${parsed.line}`;
};

describe("parseCsv", () => {
  it.each([
    [
      "a,b\n1,2\n",
      [
        [1, "a", "b"],
        [2, "1", "2"],
      ],
    ],
    [
      "a,b\r\n1,\r\n",
      [
        [1, "a", "b"],
        [2, "1", ""],
      ],
    ],
    ["\ufeffa\n", [[1, "a"]]],
    ["a,b", [[1, "a", "b"]]],
    ["", []],
    [
      "\n\na\n\nb",
      [
        [3, "a"],
        [5, "b"],
      ],
    ],
    [
      '"a,""b""",c\n"x\ny",z\nlast',
      [
        [1, 'a,"b"', "c"],
        [2, "x\ny", "z"],
        [4, "last"],
      ],
    ],
    ['"",', [[1, "", ""]]],
  ])("reads %j", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it("names the line of a quote that is never closed or stands in the middle", () => {
    expect(rows('a\nb,"c\nd')).toBe("line 2");
    expect(rows('a\n"b"c\n')).toBe("line 2");
    expect(rows('a\nb"c\n')).toBe("line 2");
  });

  it("reads back every row that it writes", () => {
    const cell = stringMatching(/^[a-z",\n ]{0,8}$/);
    assert(
      property(array(array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }), (table) => {
        const parsed = parseCsv(table.map(csvLine).join(""));
        expect(parsed.ok && parsed.rows.map(({ cells }) => cells)).toEqual(table);
      }),
      { numRuns: 300 },
    );
  });
});
