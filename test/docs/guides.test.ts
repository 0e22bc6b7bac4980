import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { runGuide } from "../support/run-guide.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/** Set to write down what the program says now; read the difference before committing it. */
const UPDATE = process.env["UPDATE_GUIDES"] === "1";

const ENGLISH = { LANG: "C" };
const INDONESIAN = { LANG: "id_ID.UTF-8" };

const guides = [
  { name: "guides/menulis-sop.md", env: INDONESIAN },
  { name: "guides/write-an-sop.md", env: ENGLISH },
];

describe("the guides", () => {
  const folders: { remove: () => void }[] = [];
  afterAll(() => {
    for (const folder of folders) folder.remove();
  });

  it.each(guides)("$name is true, block by block", ({ name, env }) => {
    const file = new URL(`../../docs/${name}`, import.meta.url);
    const page = readFileSync(file, "utf8");
    const folder = temporaryFolder({});
    folders.push(folder);
    const run = runGuide(page, { cwd: folder.path, env });
    if (UPDATE) writeFileSync(file, run.page);
    else expect(run.page).toBe(page);
    expect(run.faults).toEqual([]);
  });
});
