import type { Diagnostic } from "./diagnostic.js";

/** Sorted by file, line, column, code and message, each said once. Those without a place come first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(compare);
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    return before === undefined || compare(before, diagnostic) !== 0;
  });
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    text(a.place?.file ?? "", b.place?.file ?? "") ||
    (a.place?.span.start.line ?? 0) - (b.place?.span.start.line ?? 0) ||
    (a.place?.span.start.column ?? 0) - (b.place?.span.start.column ?? 0) ||
    text(a.code, b.code) ||
    text(a.message.id, b.message.id)
  );
}

/** By code unit, so that no locale changes the order. */
function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
