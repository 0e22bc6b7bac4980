import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { validatorNames } from "../../support/generate-validator.js";

interface Found {
  readonly path: string;
  readonly schema: object;
}

/** Every schema that stands under `properties`, wherever it is, with its path; and every object in the file. */
function walk(value: unknown, path: string, properties: Found[], objects: Found[]): void {
  if (typeof value !== "object" || value === null) return;
  objects.push({ path, schema: value });
  for (const [key, inner] of Object.entries(value)) {
    if (key === "properties" && typeof inner === "object" && inner !== null && !path.endsWith("/properties")) {
      for (const [name, schema] of Object.entries(inner)) properties.push({ path: `${path}/${name}`, schema: Object(schema) });
    }
    walk(inner, `${path}/${key}`, properties, objects);
  }
}

describe.each(validatorNames)("schemas/%s.v1.schema.json", (name) => {
  const schema: unknown = JSON.parse(readFileSync(new URL(`../../../schemas/${name}.v1.schema.json`, import.meta.url), "utf8"));
  const properties: Found[] = [];
  const objects: Found[] = [];
  walk(schema, "", properties, objects);

  it("describes every key, in Indonesian first and then in English", () => {
    expect(properties.length).toBeGreaterThan(15);
    const bare = properties.filter(({ schema }) => !("description" in schema) || !/^\S.*\S \/ \S.*\S$/.test(String(schema.description)));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it("refuses keys that it does not know, wherever it names some", () => {
    const open = objects.filter(({ schema }) => "properties" in schema && "type" in schema && !("additionalProperties" in schema));
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  it("leaves no choice between whole schemas, so that a mistake has one message", () => {
    const choices = objects.filter(
      ({ path, schema }) => !path.endsWith("/properties") && ["anyOf", "oneOf", "allOf", "if", "not"].some((key) => key in schema),
    );
    expect(choices.map(({ path }) => path)).toEqual([]);
  });

  it("is JSON Schema 2020-12 under a name of its own, and refers to nothing outside", () => {
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", $id: `urn:patuh:schema:${name}:v1` });
    const outside = objects.flatMap(({ schema }) =>
      "$ref" in schema && typeof schema.$ref === "string" && !schema.$ref.startsWith("#/$defs/") ? [schema.$ref] : [],
    );
    expect(outside).toEqual([]);
  });
});
