import { type Document, LineCounter, type ParsedNode, parseDocument, type YAMLError } from "yaml";
import type { Span } from "../../diagnostics/span.js";
import type { Problems } from "../problems.js";
import { locate } from "./locate.js";
import type { LocatedNode } from "./located.js";
import { DEEPEST, tooDeepAt } from "./nesting.js";
import { syntaxProblem } from "./syntax-problem.js";

/** Largest text that is read, in UTF-16 code units. */
const LARGEST = 2 * 1024 * 1024;

const START: Span = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/**
 * Reads a text as YAML 1.2 and keeps where everything stands. What is wrong goes to `problems`;
 * `null` where the text cannot be read at all. Aliases, tags and directives are refused, so that what
 * a file says can be seen in the file.
 */
export function readYaml(text: string, problems: Problems): LocatedNode | null {
  if (text.length > LARGEST) {
    problems.report("file-too-large", { limit: "2 MiB" }, START);
    return null;
  }
  const plain = withoutByteOrderMark(text);
  const deep = tooDeepAt(plain);
  if (deep !== null) {
    problems.report("nested-too-deep", { limit: DEEPEST }, pointAt(plain, deep));
    return null;
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(plain, {
    version: "1.2",
    schema: "core",
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    strict: true,
  });
  const spanOf = (from: number, to: number): Span => ({
    start: position(lineCounter, from),
    end: position(lineCounter, Math.max(from, to)),
  });
  if (!readable(document, problems, lineCounter, spanOf)) return null;
  if (document.contents === null || isBlank(document.contents)) {
    problems.report("empty-file", {}, START);
    return null;
  }
  return locate(document.contents, spanOf, problems);
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function readable(
  document: Document.Parsed<ParsedNode>,
  problems: Problems,
  lineCounter: LineCounter,
  spanOf: (from: number, to: number) => Span,
): boolean {
  for (const error of telling(document.errors, lineCounter)) reportSyntax(error, problems, spanOf(error.pos[0], error.pos[1]));
  if (document.errors.length > 0) return false;
  if (document.directives.yaml.explicit === true || Object.keys(document.directives.tags).length > 1) {
    problems.report("yaml-syntax", { problem: syntaxProblem("BAD_DIRECTIVE") }, START);
    return false;
  }
  return true;
}

/** One mistake makes the reader stumble several times: tabs explain whatever follows them, and one word a line is enough. */
function telling(errors: readonly YAMLError[], lines: LineCounter): readonly YAMLError[] {
  const tabs = errors.filter((error) => error.code === "TAB_AS_INDENT");
  const told = tabs.length > 0 ? tabs : errors;
  const seen = new Set<number>();
  return told.filter((error) => {
    const { line } = lines.linePos(error.pos[0]);
    return !seen.has(line) && seen.add(line);
  });
}

function reportSyntax(error: YAMLError, problems: Problems, span: Span): void {
  if (error.code === "MULTIPLE_DOCS") problems.report("multiple-documents", {}, span);
  else if (error.code === "TAB_AS_INDENT") problems.report("yaml-tab", {}, span);
  else problems.report("yaml-syntax", { problem: syntaxProblem(error.code) }, span);
}

function isBlank(node: ParsedNode): boolean {
  return "value" in node && node.value === null && "source" in node && node.source === "";
}

function position(lineCounter: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lineCounter.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function pointAt(text: string, offset: number): Span {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - (before.lastIndexOf("\n") + 1) + 1;
  return { start: { line, column }, end: { line, column: column + 1 } };
}
