import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compile } from "../../src/engine/program.js";
import { loadTexts } from "../../src/language/load.js";
import { parseTerm } from "../../src/time/parse-term.js";
import { runScenarioAsync } from "../../src/workspace/run-scenario.js";
import { guideSteps } from "../support/guide-steps.js";
import { tableRows } from "../support/table-rows.js";
import { unusedProperties } from "../support/unused-properties.js";

const page = readFileSync(new URL("../../docs/reference/language.md", import.meta.url), "utf8");

/** The files that the blocks of the page make together, by path. */
const files = new Map<string, string>();
for (const step of guideSteps(page)) {
  if (step.kind !== "write" && step.kind !== "add") throw new Error(`line ${step.block.line}: nothing is run here`);
  files.set(step.path, `${files.get(step.path) ?? ""}${step.block.text}`);
}

function load(changed?: { readonly path: string; readonly text: string }): ReturnType<typeof loadTexts> {
  return loadTexts([...files].map(([path, text]) => (path === changed?.path ? changed : { path, text })));
}

const problems = (result: ReturnType<typeof loadTexts>) =>
  result.diagnostics.map(({ place, code, message }) => `${place?.file}:${place?.span.start.line} ${code} ${message.en}`);

/** Every `key: value # or A, or B · why` of the files, one case for each alternative. */
const alternatives = [...files].flatMap(([path, text]) => {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const match = /^( *[\w-]+: )(.+) # or ([^·]+?)(?: ·.*)?$/.exec(line);
    return (match?.[3] ?? "")
      .split(", or ")
      .filter((alternative) => alternative !== "")
      .map((alternative) => {
        const changed = lines.with(index, `${match?.[1]}${alternative}`).join("\n");
        return { line: `${match?.[1]?.trim()} ${alternative}`, path, text: changed };
      });
  });
});

describe("docs/reference/language.md", () => {
  it("shows a policy, a calendar and a scenario in which nothing is wrong", async () => {
    const { policies, calendars, scenarios, ...rest } = load();
    expect(problems({ policies, calendars, scenarios, ...rest })).toEqual([]);
    expect([policies.length, calendars.size, scenarios.length]).toEqual([1, 1, 1]);
    for (const scenario of scenarios) expect(await runScenarioAsync(scenario, compile(policies))).toEqual([]);
  });

  it("marks every alternative so that it is tried", () => {
    const marked = [...files.values()].join("\n").match(/# or /g) ?? [];
    expect(new Set(alternatives.map(({ line }) => line.split(":")[0])).size).toBeGreaterThan(20);
    expect(alternatives.length).toBeGreaterThanOrEqual(marked.length);
  });

  it.each(alternatives)("is right that one may write $line", ({ path, text }) => {
    expect(text).not.toBe(files.get(path));
    expect(problems(load({ path, text }))).toEqual([]);
  });

  it("names terms that can be read", () => {
    const terms = tableRows(page, ["Indonesian", "English"]).flatMap((row) =>
      row.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, term = ""]) => term)),
    );
    expect(terms.length).toBeGreaterThan(20);
    expect(terms.filter((term) => !parseTerm(term).ok)).toEqual([]);
  });
});

/** Keywords of JSON Schema, the same at every depth: each stands once in the list of the page. */
const DATA_SCHEMA = /^#\/\$defs\/(wholeData|data|otherData)\/properties\//;

/** What a term may say stands at `within`; other terms say the same. */
const OTHER_TERMS = /^#\/\$defs\/(term|choice)\/properties\/(clock|counting|if-closed|basis|source)$/;

/** What a duty says stands at `obligation`; one born of its breach says the same. */
const OTHER_DUTIES = /^#\/\$defs\/otherwise\/properties\/(?!title|otherwise)/;

describe("the published schemas", () => {
  const kinds = { policy: "kind: Policy", calendar: "kind: Calendar", scenario: "kind: Scenario" };
  it.each(["policy", "calendar", "scenario"] as const)("%s: every key stands in an example of the reference", (name) => {
    const texts = [...files.values(), ...alternatives.map(({ text }) => text)].filter((text) => text.includes(kinds[name]));
    const unused = unusedProperties(
      schemaOf(name),
      texts.map((text) => parse(text)),
    );
    expect(unused.filter((pointer) => !DATA_SCHEMA.test(pointer) && !OTHER_TERMS.test(pointer) && !OTHER_DUTIES.test(pointer))).toEqual([]);
  });

  /** What stands in code on the page: between backticks, or in a block. */
  const code = [...page.matchAll(/^```[\s\S]*?^```$|`[^`\n]+`/gm)].map(([text]) => text).join("\n");
  const named = new Set(code.split(/[^A-Za-z0-9_$-]+/));

  it.each(["policy", "calendar", "scenario"])("%s: every key and every word that can be chosen is named in the reference", (name) => {
    const words = wordsOf(schemaOf(name));
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => !named.has(word))).toEqual([]);
  });
});

function schemaOf(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.v1.schema.json`, import.meta.url), "utf8"));
}

/** The names of all properties that a schema describes, and the words of its enumerations. */
function wordsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsOf);
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === "enum" && Array.isArray(value))
      return value.filter((word): word is string => typeof word === "string" && word !== "patuh/v1");
    const properties = key === "properties" && typeof value === "object" && value !== null ? Object.keys(value) : [];
    return [...properties, ...wordsOf(key === "properties" && value !== null ? Object.values(value) : value)];
  });
}
