import type { Position } from "../diagnostics/span.js";

/** Line and column of offsets into a text, asked in ascending order: the text is gone through once. */
export function lineCounter(text: string): (offset: number) => Position {
  let line = 1;
  let lineStart = 0;
  let feed = text.indexOf("\n");
  return (offset) => {
    while (feed !== -1 && feed < offset) {
      line++;
      lineStart = feed + 1;
      feed = text.indexOf("\n", lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  };
}
