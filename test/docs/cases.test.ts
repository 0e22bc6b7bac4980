import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { caseIndex } from "../support/case-index.js";
import { engineCase, engineTopics, loadTopic } from "../support/engine-topics.js";
import { tableRows } from "../support/table-rows.js";

/** Set to write the list anew; read the difference before committing it. */
const UPDATE = process.env["UPDATE_GUIDES"] === "1";

const CASES = new URL("../cases/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, CASES), "utf8");

/** The names in backticks of a cell. */
const named = (cell = ""): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

describe("test/cases", () => {
  it("has every case in the list, with its line (UPDATE_GUIDES=1 writes it)", () => {
    const list = caseIndex();
    if (UPDATE) writeFileSync(new URL("engine/index.md", CASES), list);
    else expect(list).toBe(read("engine/index.md"));
    for (const [, cases] of tableRows(list, ["topic", "cases"])) expect(Number(cases)).toBeGreaterThan(0);
  });

  it.each(engineTopics)("tells in both languages, and once, what each case of %s pins down", (topic) => {
    const titles = loadTopic(topic).scenarios.map(({ title }) => title);
    for (const { id, en } of titles) {
      expect(id.length).toBeGreaterThan(5);
      expect(en?.length ?? 0).toBeGreaterThan(5);
    }
    for (const language of ["id", "en"] as const) {
      const said = titles.map((title) => title[language]);
      expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
    }
  });

  it("says what each topic is about", () => {
    const told = tableRows(read("engine/README.md"), ["topic", "about"]).flatMap(([topic]) => named(topic));
    expect(told.sort()).toEqual([...engineTopics].sort());
  });

  it("names the article wherever a case restates a law", () => {
    const rows = tableRows(caseIndex().split("## from-law\n")[1]?.split("\n## ")[0] ?? "", ["case", "pins down", "from"]);
    expect(rows.length).toBeGreaterThan(25);
    for (const [name, , from = ""] of rows) expect(from, name).toMatch(/, .*\d|, paling lambat/);
  });

  it("pins down the eight things that others get wrong, in cases that are there", () => {
    const rows = tableRows(read("README.md"), ["easily got wrong", "what holds", "pinned down by"]);
    expect(rows).toHaveLength(8);
    for (const [wrong, , files] of rows) {
      const names = named(files);
      expect(names.length, wrong).toBeGreaterThan(2);
      for (const name of names) {
        if (name.startsWith("time/")) expect(existsSync(new URL(name, CASES)), name).toBe(true);
        else expect(engineCase(name.replace(/^engine\//, "")).scenario.expect).not.toEqual([]);
      }
    }
  });
});
