import { describe, expect, it } from "vitest";
import { createDiagnostic } from "../../src/diagnostics/create-diagnostic.js";
import { renderDiagnostic } from "../../src/diagnostics/render-diagnostic.js";

const place = { file: "sop.yaml", span: { start: { line: 2, column: 9 }, end: { line: 2, column: 12 } } };
const text = "obligation:\n  when: abc\n";

describe("renderDiagnostic", () => {
  const diagnostic = createDiagnostic("unknown-event", { name: "abc" }, place, {
    sourceText: text,
    help: { id: "mungkin maksud Anda `abd`", en: "did you mean `abd`" },
  });

  it("says where, what, and what to do", () => {
    expect(renderDiagnostic(diagnostic, "en")).toBe(
      [
        "sop.yaml:2:9 error[unknown-event] the event `abc` is not known",
        "  1 | obligation:",
        "> 2 |   when: abc",
        "    |         ^^^",
        "  help: did you mean `abd`",
      ].join("\n"),
    );
  });

  it("says it in Indonesian", () => {
    const lines = renderDiagnostic(diagnostic, "id").split("\n");
    expect(lines[0]).toBe("sop.yaml:2:9 galat[unknown-event] peristiwa `abc` tidak dikenal");
    expect(lines.at(-1)).toBe("  saran: mungkin maksud Anda `abd`");
  });

  it("does without place, frame and help", () => {
    expect(renderDiagnostic(createDiagnostic("unknown-event", { name: "abc" }, null), "en")).toBe(
      "error[unknown-event] the event `abc` is not known",
    );
  });

  it("calls a warning one", () => {
    expect(renderDiagnostic(createDiagnostic("assumed-without-reason", { name: "SL-1" }, null), "id")).toContain(
      "peringatan[assumed-without-reason]",
    );
  });
});
