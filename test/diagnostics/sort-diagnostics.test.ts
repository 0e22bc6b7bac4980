import { describe, expect, it } from "vitest";
import { createDiagnostic } from "../../src/diagnostics/create-diagnostic.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { sortDiagnostics } from "../../src/diagnostics/sort-diagnostics.js";

function at(
  file: string,
  line: number,
  column: number,
  name = "x",
  code: "unknown-event" | "unknown-clause" = "unknown-event",
): Diagnostic {
  return createDiagnostic(code, { name }, { file, span: { start: { line, column }, end: { line, column: column + 1 } } });
}

describe("sortDiagnostics", () => {
  it("sorts by file, line, column, code and message", () => {
    const sorted = [
      createDiagnostic("empty-file", {}, null),
      at("a", 2, 1),
      at("a", 10, 1),
      at("a", 10, 2, "x", "unknown-clause"),
      at("a", 10, 2, "w"),
      at("a", 10, 2, "x"),
      at("b", 1, 1),
    ];
    expect(sortDiagnostics(sorted.toReversed())).toEqual(sorted);
  });

  it("says each once", () => {
    expect(sortDiagnostics([at("a", 1, 1), at("a", 1, 1), at("a", 1, 1, "y")])).toHaveLength(2);
  });
});
