import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { displayPath } from "../../src/workspace/display-path.js";
import { findCalendars } from "../../src/workspace/find-calendars.js";
import { SHIPPED_POLICIES } from "../../src/workspace/shipped-policies.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder({
  "policies/alpha/1.0.0.yaml": "",
  "policies/calendars/id-national.yaml": "",
  "policies/calendars/office.yaml": "",
  "elsewhere/gamma/1.0.0.yaml": "",
  "elsewhere/calendars/office.yaml": "",
});
afterAll(folder.remove);

const find = async (policy: string): Promise<string[]> =>
  (await findCalendars([join(folder.path, policy)], folder.path)).map((file) => displayPath(file, folder.path));

describe("findCalendars", () => {
  it("prefers the user's own to the shipped ones, and those beside the pack to those of the working folder", async () => {
    expect(await find("policies/alpha/1.0.0.yaml")).toEqual(["policies/calendars/id-national.yaml", "policies/calendars/office.yaml"]);
    expect(await find("elsewhere/gamma/1.0.0.yaml")).toEqual(["elsewhere/calendars/office.yaml", "policies/calendars/id-national.yaml"]);
  });

  it("falls back on the shipped ones", async () => {
    const elsewhere = join(folder.path, "elsewhere");
    const found = await findCalendars([join(elsewhere, "gamma", "1.0.0.yaml")], elsewhere);
    expect(found).toContain(join(SHIPPED_POLICIES, "calendars", "id-national.yaml"));
  });
});
