import { printable } from "./fill-template.js";
import type { Span } from "./span.js";

const LINES_AROUND = 1;
const WIDEST_LINE = 160;

/**
 * The lines around a span with their numbers, and the span underlined; a span over several lines is
 * underlined to the end of its first. Empty where the text has no such line.
 */
export function codeFrame(sourceText: string, span: Span): string {
  const lines = linesAround(sourceText, span.start.line);
  const width = String(lines.at(-1)?.number ?? 0).length;
  const out: string[] = [];
  for (const { number, text } of lines) {
    const shown = window(text, number === span.start.line ? span.start.column : 1);
    out.push(`${number === span.start.line ? ">" : " "} ${String(number).padStart(width)} | ${shown.text}`.trimEnd());
    if (number === span.start.line) out.push(`  ${" ".repeat(width)} | ${underline(text, span, shown.skipped)}`);
  }
  return out.join("\n");
}

function linesAround(sourceText: string, line: number): { number: number; text: string }[] {
  const found: { number: number; text: string }[] = [];
  let start = 0;
  for (let number = 1; number <= line + LINES_AROUND; number += 1) {
    const feed = sourceText.indexOf("\n", start);
    const end = feed === -1 ? sourceText.length : feed;
    const text = sourceText.slice(start, end).replace(/\r$/, "");
    const last = feed === -1;
    // An empty last line is the end of the file, not a line to show.
    if (number >= line - LINES_AROUND && !(last && text === "" && number !== line)) found.push({ number, text });
    if (last) break;
    start = feed + 1;
  }
  return found;
}

/** A long line is shown around its column only. */
function window(line: string, column: number): { text: string; skipped: number } {
  if (line.length <= WIDEST_LINE) return { text: plain(line), skipped: 0 };
  const skipped = Math.max(0, column - 1 - WIDEST_LINE / 2);
  return { text: plain(line.slice(skipped, skipped + WIDEST_LINE)), skipped };
}

/** Every replacement keeps the width, so that the underline stays below its word. */
function plain(text: string): string {
  return [...text].map((character) => (character === "\t" ? " " : printable(character) === character ? character : "·")).join("");
}

function underline(line: string, span: Span, skipped: number): string {
  const from = span.start.column - 1;
  const to = span.end.line === span.start.line ? span.end.column - 1 : line.length;
  const start = Math.max(0, from - skipped);
  const length = Math.max(1, Math.min(to, skipped + WIDEST_LINE) - from);
  return " ".repeat(start) + "^".repeat(length);
}
