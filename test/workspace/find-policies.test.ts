import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { displayPath } from "../../src/workspace/display-path.js";
import { findPolicies } from "../../src/workspace/find-policies.js";
import { SHIPPED_POLICIES } from "../../src/workspace/shipped-policies.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder({
  "policies/alpha/1.0.0.yaml": "",
  "policies/alpha/2.0.0.yml": "",
  "policies/alpha/notes.md": "",
  "policies/alpha/scenarios/one.yaml": "",
  "policies/beta/1.0.0.yaml": "",
  "policies/calendars/own.yaml": "",
  "policies/vocabularies/words.yaml": "",
  "elsewhere/gamma/1.0.0.yaml": "",
});
afterAll(folder.remove);

async function find(...names: string[]): Promise<unknown> {
  const found = await findPolicies(names, folder.path);
  return found.ok ? found.value.map((file) => displayPath(file, folder.path)) : found.problem;
}

describe("findPolicies", () => {
  it("takes every version of every pack where none is named", async () => {
    expect(await find()).toEqual(["policies/alpha/1.0.0.yaml", "policies/alpha/2.0.0.yml", "policies/beta/1.0.0.yaml"]);
  });

  it("takes a pack folder, a folder of packs, a version file, a pack's id and one version of it, each once", async () => {
    expect(await find("policies/beta", "policies/beta/1.0.0.yaml")).toEqual(["policies/beta/1.0.0.yaml"]);
    expect(await find("elsewhere")).toEqual(["elsewhere/gamma/1.0.0.yaml"]);
    expect(await find("alpha")).toEqual(["policies/alpha/1.0.0.yaml", "policies/alpha/2.0.0.yml"]);
    expect(await find("beta", "alpha@2.0.0")).toEqual(["policies/beta/1.0.0.yaml", "policies/alpha/2.0.0.yml"]);
  });

  it("finds the packs that come with patuh, wherever it is called from", async () => {
    const found = await findPolicies(["id-kominfo-telegram@1.0.0"], folder.path);
    expect(found).toEqual({ ok: true, value: [join(SHIPPED_POLICIES, "id-kominfo-telegram", "1.0.0.yaml")] });
  });

  it("says what is not there, with what may have been meant", async () => {
    expect(await find("alhpa")).toEqual({ kind: "policy-not-found", name: "alhpa", nearest: "alpha" });
    expect(await find("alpha@3.0.0")).toEqual({ kind: "version-not-found", pack: "alpha", version: "3.0.0", known: ["1.0.0", "2.0.0"] });
    expect(await find("policies/alpha/9.yaml")).toEqual({ kind: "file-not-found", path: "policies/alpha/9.yaml" });
    expect(await find("policies/alpha/scenarios/none")).toEqual({ kind: "file-not-found", path: "policies/alpha/scenarios/none" });
    expect(await findPolicies([], join(folder.path, "elsewhere"))).toEqual({
      ok: false,
      problem: { kind: "no-policies", folder: "policies" },
    });
  });
});
