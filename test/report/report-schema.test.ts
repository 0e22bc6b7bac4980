import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const schema: unknown = JSON.parse(readFileSync(new URL("../../schemas/report.v1.schema.json", import.meta.url), "utf8"));

/** Every property with its path and its description. */
function described(value: unknown, path: string): { path: string; description: unknown }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = `${path}/${key}`;
    const deeper = described(inner, here);
    if (!/\/(properties|\$defs)$/.test(path)) return deeper;
    const description = typeof inner === "object" && inner !== null && "description" in inner ? inner.description : undefined;
    return [{ path: here, description }, ...deeper];
  });
}

describe("the report schema", () => {
  it("describes every property in Indonesian and in English", () => {
    const all = described(schema, "");
    expect(all.length).toBeGreaterThan(100);
    const silent = all.filter(({ description }) => typeof description !== "string" || !/^\S.+\. — \S.+\.$/.test(description));
    expect(silent).toEqual([]);
  });
});
