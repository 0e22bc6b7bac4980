import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

export const validatorNames = ["policy", "calendar", "scenario"] as const;

export type ValidatorName = (typeof validatorNames)[number];

const SIGNATURE = /\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)\{/g;

/** Where the validator of a kind of file is kept. */
export function validatorFile(name: ValidatorName): URL {
  return new URL(`../../src/language/schema/validators/${name}.ts`, import.meta.url);
}

/**
 * The source of `src/language/schema/validators/<name>.ts`: ajv's stand-alone code for
 * `schemas/<name>.v1.schema.json`, given the few types that make it TypeScript. Precompiled, so that reading
 * a policy needs neither ajv's compiler nor `new Function`, and the same code runs in a browser.
 */
export function generateValidator(name: ValidatorName): string {
  const schema: unknown = JSON.parse(readFileSync(new URL(`../../schemas/${name}.v1.schema.json`, import.meta.url), "utf8"));
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    unicode: false,
    // The small schemas of names go where they are used: only there does ajv say which key is wrong.
    inlineRefs: 3,
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, ajv.compile(withoutAnnotations(schema)));
  const typed = withoutWrappers(code)
    .replace('"use strict";\n', "")
    .replace(/^export default .*\n/m, "")
    .replace(/^export const validate = (\w+);\n/m, (_, main: string) => entry(name, main))
    .replaceAll(
      SIGNATURE,
      '(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {',
    )
    .replaceAll("let vErrors = null;", "let vErrors = noFailures();")
    .replace(/\b(validate\d+)\.errors = vErrors/g, "failuresOf.$1 = vErrors")
    .replace(
      /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\)/g,
      "vErrors = joinFailures(vErrors, failuresOf.$1)",
    );
  return [
    "// Generated from schemas/ by `UPDATE_VALIDATORS=1 vitest run test/language/schema`; changes made here are lost.",
    'import type { PlainValue } from "../../yaml/plain-value.js";',
    'import { type Failure, joinFailures, noFailures, type Whereabouts } from "../failure.js";',
    "",
    typed,
  ].join("\n");
}

/** ajv leaves failures on the function itself; here they have a place that types can name. */
function entry(name: ValidatorName, main: string): string {
  const title = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return [
    "const failuresOf: { [validator: string]: Failure[] | null } = {};",
    "",
    `/** Every way in which a value does not fit \`schemas/${name}.v1.schema.json\`. */`,
    `export function validate${title}(data: PlainValue): readonly Failure[] {`,
    `  return ${main}(data) ? [] : (failuresOf.${main} ?? []);`,
    "}",
    "",
  ].join("\n");
}

/** ajv calls a validator that it is still writing through an object; functions are hoisted, so the name will do. */
function withoutWrappers(code: string): string {
  const wrapped = new Map(
    [...code.matchAll(/^const (wrapper\d+) = \{validate: (validate\d+)\};\n/gm)].map((match) => [match[1], match[2]]),
  );
  return code
    .replace(/^const wrapper\d+ = .*\n/gm, "")
    .replace(/\b(wrapper\d+)\.validate\b/g, (whole, wrapper: string) => wrapped.get(wrapper) ?? whole);
}

/** What only people read is left out of the code. */
function withoutAnnotations(schema: unknown, named = false): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema ?? {})) {
    if (!named && ["description", "title", "$schema", "$id"].includes(key)) continue;
    const isSchema = typeof value === "object" && value !== null && !Array.isArray(value);
    out[key] = isSchema ? withoutAnnotations(value, !named && (key === "properties" || key === "$defs")) : value;
  }
  return out;
}
