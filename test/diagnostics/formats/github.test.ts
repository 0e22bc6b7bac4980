import { describe, expect, it } from "vitest";
import { createDiagnostic } from "../../../src/diagnostics/create-diagnostic.js";
import { formatGithub } from "../../../src/diagnostics/formats/github.js";
import type { Place } from "../../../src/diagnostics/span.js";

const at = (file: string): Place => ({ file, span: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } } });

describe("formatGithub", () => {
  it("writes one command a diagnostic, with its place, code and help", () => {
    const diagnostics = [
      createDiagnostic("unknown-key", { key: "whithin" }, at("policies/sop/1.0.0.yaml"), {
        help: { id: "mungkin maksud Anda `within`", en: "did you mean `within`" },
      }),
      createDiagnostic("assumed-without-reason", { name: "SL-1" }, at("policies/sop/1.0.0.yaml")),
    ];
    expect(formatGithub(diagnostics, "en")).toBe(
      "::error file=policies/sop/1.0.0.yaml,line=3,col=5,title=unknown-key::the key `whithin` is not known here%0Adid you mean `within`\n" +
        "::warning file=policies/sop/1.0.0.yaml,line=3,col=5,title=assumed-without-reason::`SL-1` is `assumed` without a reason%0Aadd `reason` to the clause\n",
    );
    expect(formatGithub(diagnostics, "id")).toMatch(/^::error .*::kunci `whithin` tidak dikenal di sini%0Amungkin/);
  });

  it("leaves the place out where there is none", () => {
    expect(formatGithub([createDiagnostic("yaml-syntax", { problem: "x" }, null)], "en")).toBe(
      "::error title=yaml-syntax::the YAML cannot be read: x\n",
    );
  });

  it("lets no file name and no word of a file end a command or begin another", () => {
    const text = formatGithub([createDiagnostic("unknown-key", { key: "100%\n::error::x" }, at("a,line=1:b%\n::warning::.yaml"))], "en");
    expect(text).toBe(
      "::error file=a%2Cline=1%3Ab%25↵%3A%3Awarning%3A%3A.yaml,line=3,col=5,title=unknown-key::the key `100%25↵::error::x` is not known here\n",
    );
  });

  it("says nothing where there is nothing to say", () => {
    expect(formatGithub([], "en")).toBe("");
  });
});
