import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { createDiagnostic } from "../../../src/diagnostics/create-diagnostic.js";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { formatSarif } from "../../../src/diagnostics/formats/sarif.js";
import { loadTexts } from "../../../src/language/load.js";
import { caseFiles, caseNames } from "../../support/diagnostic-case.js";

const span = { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } };
const sarif = (diagnostics: readonly Diagnostic[]) => JSON.parse(formatSarif(diagnostics, { language: "en", version: "1.2.3" }));

/** A folder with the schemas that standards bodies publish; only the project's own checks have it. */
const official = process.env["OFFICIAL_SCHEMAS"];

describe("formatSarif", () => {
  it("makes each code a rule and each diagnostic a result that points to it", () => {
    const unknown = createDiagnostic("unknown-key", { key: "whithin" }, { file: "a.yaml", span }, { help: { id: "x", en: "y" } });
    const assumed = createDiagnostic("assumed-without-reason", { name: "SL-1" }, { file: "a.yaml", span });
    const [run] = sarif([unknown, assumed, unknown]).runs;
    expect(run.tool.driver).toMatchObject({ name: "patuh", version: "1.2.3", language: "en" });
    expect(run.tool.driver.rules).toEqual([
      {
        id: "assumed-without-reason",
        shortDescription: { text: "`…` is `assumed` without a reason" },
        help: { text: "patuh explain assumed-without-reason" },
        defaultConfiguration: { level: "warning" },
      },
      {
        id: "unknown-key",
        shortDescription: { text: "the key `…` is not known here" },
        help: { text: "patuh explain unknown-key" },
        defaultConfiguration: { level: "error" },
      },
    ]);
    expect(run.results.map(({ ruleId, ruleIndex, level }: { [key: string]: unknown }) => [ruleId, ruleIndex, level])).toEqual([
      ["unknown-key", 1, "error"],
      ["assumed-without-reason", 0, "warning"],
      ["unknown-key", 1, "error"],
    ]);
    expect(run.results[0].message.text).toBe("the key `whithin` is not known here\ny");
    expect(run.results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "a.yaml" },
          region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
        },
      },
    ]);
  });

  it.each([
    ["policies/sop pertama/1.0.0.yaml", "policies/sop%20pertama/1.0.0.yaml"],
    ["../a:b#c?d%.yaml", "../a%3Ab%23c%3Fd%25.yaml"],
    ["/srv/sop.yaml", "file:///srv/sop.yaml"],
    ["C:/sop/1.yaml", "file:///C:/sop/1.yaml"],
    ["\ud800.yaml", "%EF%BF%BD.yaml"],
  ])("names the file %j as the URI %s", (file, uri) => {
    const diagnostic = createDiagnostic("empty-file", {}, { file, span });
    expect(sarif([diagnostic]).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it("has neither rules nor results where nothing is wrong", () => {
    expect(sarif([]).runs).toMatchObject([{ tool: { driver: { rules: [] } }, results: [] }]);
  });

  it.skipIf(official === undefined)("fits the official schema for every code (skipped where OFFICIAL_SCHEMAS is not set)", () => {
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    // Draft 4 by its own word; it uses nothing that draft 7 reads otherwise but the name of `$id`.
    const { $schema: _draft, id: _address, ...schema } = JSON.parse(readFileSync(`${official}/sarif-schema-2.1.0.json`, "utf8"));
    const validate = ajv.compile(schema);
    const placeless = createDiagnostic("yaml-syntax", { problem: "x" }, null);
    const found = caseNames().flatMap((name) => loadTexts(caseFiles(name)).diagnostics);
    for (const log of [sarif([]), sarif([placeless]), sarif(found)])
      expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(validate({ ...sarif([]), version: "2.0.0" })).toBe(false);
  });
});
