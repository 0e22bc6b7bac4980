import { describe, expect, it } from "vitest";
import { createDiagnostic } from "../../src/diagnostics/create-diagnostic.js";
import { fillTemplate, printable } from "../../src/diagnostics/fill-template.js";

const place = { file: "a.yaml", span: { start: { line: 1, column: 4 }, end: { line: 1, column: 5 } } };

describe("createDiagnostic", () => {
  it("fills both languages and cuts the frame", () => {
    expect(createDiagnostic("unknown-event", { name: "x" }, place, { sourceText: "a: x\n" })).toEqual({
      code: "unknown-event",
      severity: "error",
      message: { id: "peristiwa `x` tidak dikenal", en: "the event `x` is not known" },
      help: null,
      place,
      frame: "> 1 | a: x\n    |    ^",
    });
  });

  it("takes phrases in both languages", () => {
    const { message } = createDiagnostic(
      "wrong-type",
      { key: "of", expected: { id: "teks", en: "text" }, actual: { id: "daftar", en: "a list" } },
      null,
    );
    expect(message).toEqual({ id: "`of` harus berupa teks, bukan daftar", en: "`of` must be text, not a list" });
  });

  it("has the catalogue's help, unless the finder knows better", () => {
    expect(createDiagnostic("yaml-tab", {}, null).help?.en).toBe("replace the tab with spaces");
    expect(createDiagnostic("yaml-tab", {}, null, { help: { id: "b", en: "a" } }).help).toEqual({ id: "b", en: "a" });
    expect(createDiagnostic("duplicate-key", { key: "x", line: 3 }, null).help?.id).toBe("yang pertama ada di baris 3");
  });

  it("has no frame without a text or a place", () => {
    expect(createDiagnostic("yaml-tab", {}, place).frame).toBeNull();
    expect(createDiagnostic("yaml-tab", {}, null, { sourceText: "x" }).frame).toBeNull();
  });
});

describe("fillTemplate", () => {
  it("leaves alone what is not given and what hides behind a prototype", () => {
    expect(fillTemplate("{a} {constructor} {b}", { a: 1 }, "en")).toBe("1 {constructor} {b}");
  });

  it("does not fill what a filling brings along", () => {
    expect(fillTemplate("{a}{b}", { a: "{b}", b: "x" }, "en")).toBe("{b}x");
  });
});

describe("printable", () => {
  it("cuts what is long and shows what steers a terminal", () => {
    expect(printable("x".repeat(1000))).toHaveLength(201);
    expect(printable("a\u001b[2Jb\nc\u202ed")).toBe("a\\u{1b}[2Jb↵c\\u{202e}d");
  });
});
