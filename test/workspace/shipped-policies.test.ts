import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadTexts } from "../../src/language/load.js";
import { findPolicies } from "../../src/workspace/find-policies.js";
import { yamlFilesIn } from "../../src/workspace/list-yaml.js";
import { hasErrors } from "../../src/workspace/load-files.js";
import { SHIPPED_POLICIES } from "../../src/workspace/shipped-policies.js";

const texts = (files: readonly string[]) => files.map((path) => ({ path, text: readFileSync(path, "utf8") }));

describe("the shipped policies", () => {
  it("have calendars whose files are named by their ids, so that users can put their own in their place", async () => {
    const files = await yamlFilesIn(join(SHIPPED_POLICIES, "calendars"));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { calendars } = loadTexts(texts([file]));
      expect([...calendars.keys()]).toEqual([basename(file, ".yaml")]);
    }
  });

  it("have versions whose folders and files are named by their ids and versions, so that `id@version` finds them", async () => {
    const found = await findPolicies([], dirname(SHIPPED_POLICIES));
    const files = found.ok ? found.value : [];
    expect(files.length).toBeGreaterThan(0);
    const loaded = loadTexts(texts([...files, ...(await yamlFilesIn(join(SHIPPED_POLICIES, "calendars")))]));
    expect(hasErrors(loaded)).toBe(false);
    expect(loaded.policies.map(({ id, version }) => `${id}/${version}.yaml`).sort()).toEqual(
      files.map((file) => `${basename(dirname(file))}/${basename(file)}`).sort(),
    );
  });
});
