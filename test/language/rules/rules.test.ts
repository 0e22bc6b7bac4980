import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/diagnostics/catalogue.js";
import { lintCodes } from "../../../src/diagnostics/codes/lint-codes.js";
import { shapeCodes } from "../../../src/diagnostics/codes/shape-codes.js";
import { yamlCodes } from "../../../src/diagnostics/codes/yaml-codes.js";
import { rules } from "../../../src/language/rules/rules.js";

/** Codes of shape that the schema cannot see, because it would take a choice between whole schemas. */
const shapesSeenByRules = [
  "reserved-name",
  "invalid-version",
  "one-of-needed",
  "no-clause-kind",
  "several-clause-kinds",
  "for-without-when",
  "when-without-for",
  "choice-not-last",
  "choice-without-default",
];

describe("rules", () => {
  it("are a fixed list without repetitions", () => {
    expect(Object.isFrozen(rules)).toBe(true);
    expect(new Set(rules).size).toBe(rules.length);
  });

  it("cover every code that neither the YAML reader nor the schema tells, nor lint", () => {
    const covered = new Set(rules.flatMap((rule) => rule.meta.codes));
    const others = [
      ...Object.keys(yamlCodes),
      ...Object.keys(lintCodes),
      ...Object.keys(shapeCodes).filter((code) => !shapesSeenByRules.includes(code)),
      "unknown-operator",
    ];
    const needed = Object.keys(catalogue).filter((code) => !others.includes(code));
    expect(needed.filter((code) => !new Set<string>(covered).has(code))).toEqual([]);
    expect([...covered].filter((code) => !Object.hasOwn(catalogue, code))).toEqual([]);
  });

  it("are all listed: no rule lies about unused", () => {
    const folder = new URL("../../../src/language/rules/", import.meta.url);
    const listed = readFileSync(new URL("rules.ts", folder), "utf8");
    const files = readdirSync(folder).filter((file) => /: Rule = \{|= mentionRule\(/.test(readFileSync(new URL(file, folder), "utf8")));
    expect(files.length).toBe(rules.length);
    expect(files.filter((file) => !listed.includes(`"./${file.replace(/\.ts$/, ".js")}"`))).toEqual([]);
  });
});
