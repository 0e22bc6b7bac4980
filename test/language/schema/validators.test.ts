import { readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Problems } from "../../../src/language/problems.js";
import type { Failure } from "../../../src/language/schema/failure.js";
import { validateCalendar } from "../../../src/language/schema/validators/calendar.js";
import { validatePolicy } from "../../../src/language/schema/validators/policy.js";
import { validateScenario } from "../../../src/language/schema/validators/scenario.js";
import type { PlainValue } from "../../../src/language/yaml/plain-value.js";
import { plainValue } from "../../../src/language/yaml/plain-value.js";
import { readYaml } from "../../../src/language/yaml/read-yaml.js";
import { caseFiles } from "../../support/diagnostic-case.js";
import { generateValidator, type ValidatorName, validatorFile, validatorNames } from "../../support/generate-validator.js";

const validators: { readonly [N in ValidatorName]: (data: PlainValue) => readonly Failure[] } = {
  policy: validatePolicy,
  calendar: validateCalendar,
  scenario: validateScenario,
};

function schemaOf(name: ValidatorName): object {
  return JSON.parse(readFileSync(new URL(`../../../schemas/${name}.v1.schema.json`, import.meta.url), "utf8"));
}

function soundFile(name: ValidatorName): PlainValue {
  const text = caseFiles("none").find(({ path }) => path === `${name}.yaml`)?.text ?? "";
  const root = readYaml(text, new Problems(name, text));
  return root === null ? null : plainValue(root);
}

/** Puts something else in one place of a value. */
function withChange(value: PlainValue, path: readonly number[], change: PlainValue | "remove"): PlainValue {
  const [step = 0, ...rest] = path;
  if (value === null || typeof value !== "object") return change === "remove" ? null : change;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)] ?? "new";
  if (Array.isArray(value)) {
    const copy = [...value];
    copy[Number(key) || 0] = withChange(copy[Number(key) || 0] ?? null, rest, change);
    return copy;
  }
  const copy: { [key: string]: PlainValue } = { ...value };
  if (rest.length === 0 && change === "remove") delete copy[key];
  else if (rest.length === 0) copy[key] = change;
  else copy[key] = withChange(copy[key] ?? null, rest, change);
  return copy;
}

describe.each(validatorNames)("the generated validator of a %s", (name) => {
  it("is what the schema gives", () => {
    const generated = generateValidator(name);
    if (process.env["UPDATE_VALIDATORS"] === "1") writeFileSync(validatorFile(name), generated);
    // Not `toBe` on the text: nobody reads a difference of eight thousand lines.
    expect(readFileSync(validatorFile(name), "utf8") === generated, "run it again with UPDATE_VALIDATORS=1").toBe(true);
  });

  it("needs nothing at run time but its own neighbours", () => {
    const written = generateValidator(name);
    expect(/\brequire\(|: any\b|\bas any\b|new Function|@ts-/.test(written)).toBe(false);
    expect([...written.matchAll(/from "([^"]+)"/g)].map((match) => match[1])).toEqual(["../../yaml/plain-value.js", "../failure.js"]);
  });

  it("agrees with the schema itself, as ajv compiles it", () => {
    const byTheBook = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schemaOf(name));
    const sound = soundFile(name);
    expect(validators[name](sound)).toEqual([]);
    const change = fc.constantFrom<PlainValue | "remove">(
      "remove",
      null,
      1,
      true,
      "",
      "x",
      [],
      ["x"],
      {},
      { x: 1 },
      "a".repeat(5000),
      [1, [2]],
      { any: ["x"], all: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 8 }), change, (path, what) => {
        const value = withChange(sound, path, what);
        const expected = byTheBook(value) ? [] : (byTheBook.errors ?? []);
        const places = (failures: readonly { readonly instancePath: string; readonly keyword: string }[]) =>
          [...new Set(failures.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`))].sort();
        expect(places(validators[name](value))).toEqual(places(expected));
      }),
      { numRuns: 400 },
    );
  });
});
