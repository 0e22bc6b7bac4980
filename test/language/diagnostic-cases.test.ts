import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/diagnostics/catalogue.js";
import { lintCodes } from "../../src/diagnostics/codes/lint-codes.js";
import { loadTexts } from "../../src/language/load.js";
import { caseFiles, caseNames, describeDiagnostic, expectationFile } from "../support/diagnostic-case.js";

/** `UPDATE_CASES=1 vitest run test/language` writes what is found; read it before it is committed. */
const update = process.env["UPDATE_CASES"] === "1";

describe("cases of diagnostics", () => {
  const names = caseNames();

  it("has a violating example for every code", () => {
    expect(Object.keys(catalogue).filter((code) => !names.includes(code))).toEqual([]);
  });

  it.each(names)("%s", (name) => {
    const { diagnostics } = loadTexts(caseFiles(name), { lint: Object.hasOwn(lintCodes, name) });
    const found = `${diagnostics.map(describeDiagnostic).join("\n")}\n`;
    if (update) writeFileSync(expectationFile(name), found);
    expect(existsSync(expectationFile(name))).toBe(true);
    expect(found).toBe(readFileSync(expectationFile(name), "utf8"));
    if (Object.hasOwn(catalogue, name)) {
      expect(diagnostics.map(({ code }) => code)).toContain(name);
      for (const { place, frame, message } of diagnostics) {
        expect(place).not.toBeNull();
        expect(frame).toMatch(/\^/);
        expect(`${message.id}${message.en}`).not.toMatch(/\{[a-z]+\}/);
      }
    }
  });

  it("tells every one of the many mistakes of one pack in one run, and nothing else", () => {
    const files = caseFiles("twenty-mistakes");
    const { diagnostics } = loadTexts(files);
    // Every wrong line of the files is marked; every marked line has its diagnostic, and no other line has one.
    const marked = files.flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, index) => (line.includes("#!") ? [`${path}:${index + 1}`] : [])),
    );
    const told = diagnostics.map(({ place }) => `${place?.file}:${place?.span.start.line}`);
    expect(new Set(diagnostics.map(({ code }) => code)).size).toBeGreaterThanOrEqual(20);
    expect([...new Set(told)].sort()).toEqual(marked.sort());
  });

  it("finds nothing wrong with what is right", () => {
    const { diagnostics, policies, calendars, scenarios } = loadTexts(caseFiles("none"), { lint: true });
    expect(diagnostics).toEqual([]);
    expect([policies.length, calendars.size, scenarios.length]).toEqual([1, 1, 1]);
  });
});
