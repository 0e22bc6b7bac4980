import { type ScanFault, scanJson, skipSpace } from "./scan-json.js";

/** An element from `start` up to `end`, or where and why nothing more can be told apart. Offsets count UTF-16 code units from 0. */
export type ArrayPiece =
  | { readonly kind: "element"; readonly start: number; readonly end: number }
  | { readonly kind: "rest"; readonly start: number; readonly scan: ScanFault };

/** Cuts the text of a JSON array into its elements; any other single value is its own only element. */
export function* splitJsonArray(text: string): Generator<ArrayPiece, void, undefined> {
  let at = skipSpace(text, 0);
  const isArray = text[at] === "[";
  if (isArray) at = skipSpace(text, at + 1);
  if (isArray && text[at] === "]") {
    yield* nothingAfter(text, at + 1);
    return;
  }
  for (;;) {
    const scan = scanJson(text, at);
    if (!scan.ok) {
      yield { kind: "rest", start: Math.min(at, scan.offset), scan };
      return;
    }
    yield { kind: "element", start: at, end: scan.end };
    at = skipSpace(text, scan.end);
    if (!isArray || text[at] === "]") {
      yield* nothingAfter(text, isArray ? at + 1 : at);
      return;
    }
    if (text[at] !== ",") {
      yield misplaced(text, at);
      return;
    }
    at = skipSpace(text, at + 1);
  }
}

function* nothingAfter(text: string, end: number): Generator<ArrayPiece, void, undefined> {
  const at = skipSpace(text, end);
  if (at < text.length) yield misplaced(text, at);
}

function misplaced(text: string, offset: number): ArrayPiece {
  return { kind: "rest", start: offset, scan: { ok: false, fault: offset < text.length ? "misplaced" : "unfinished", offset } };
}
