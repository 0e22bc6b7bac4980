import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadTexts } from "../../src/language/load.js";
import { compiledForm } from "../support/compiled-form.js";
import { engineCase } from "../support/engine-topics.js";
import { fencedBlocks } from "../support/fenced-blocks.js";
import { readableJson } from "../support/readable-json.js";
import { statusChanges } from "../support/status-changes.js";
import { tableRows } from "../support/table-rows.js";
import { unusedProperties } from "../support/unused-properties.js";

/** Set to write down what the policy compiles to now; read the difference before committing it. */
const UPDATE = process.env["UPDATE_GUIDES"] === "1";

const PAGE = new URL("../../docs/reference/compiled.md", import.meta.url);
const page = readFileSync(PAGE, "utf8");
const blocks = fencedBlocks(page);

const policyText = blocks.flatMap(({ words, text }) => (words[0] === "yaml" ? [text] : [])).join("");
const { policies, diagnostics } = loadTexts([{ path: "policy.yaml", text: policyText }]);
const parts = blocks.flatMap(({ words: [language, word = ""], text }) =>
  language === "json" ? [{ part: word.replace("compiles-to=", ""), text }] : [],
);

const schema: unknown = JSON.parse(readFileSync(new URL("../../schemas/policy.v1.schema.json", import.meta.url), "utf8"));

/** Kinds of clauses, by the schema. */
function kindsOfClauses(): string[] {
  const part = JSON.parse(JSON.stringify(schema)).$defs.clause.properties;
  return Object.keys(part).filter((name) => part[name].$ref === `#/$defs/${name}` && name !== "basis" && name !== "text");
}

/** The tables of what a kind of clause can go through, by the heading that they stand under. */
const lives = page
  .slice(page.indexOf("\n## Clauses"))
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const heading = section.slice(0, section.indexOf("\n"));
    const kind = heading === "Deviations" ? "deviation" : heading.replaceAll("`", "");
    const rows = tableRows(section, ["From", "What happens", "To", "As in"]).map(([from = "", , to = "", cases = ""]) => ({
      change: `${from} → ${to}`,
      cases: [...cases.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
    }));
    return { kind, rows };
  });

describe("docs/reference/compiled.md", () => {
  it("shows a policy in which nothing is wrong, and says of each block what it is", () => {
    expect(diagnostics.map(({ code, message, place }) => `${place?.span.start.line} ${code} ${message.en}`)).toEqual([]);
    expect(policies).toHaveLength(1);
    for (const { words, line } of blocks)
      expect(words[1] ?? "", `line ${line}`).toMatch(/^(file=policy\.yaml|add=policy\.yaml|compiles-to=\w+:.+)$/);
  });

  it("shows what the policy compiles to", () => {
    const [policy] = policies;
    if (policy === undefined) throw new Error("no policy");
    const now = page.replace(
      /^(```json compiles-to=(\S+)\n)[\s\S]*?^```$/gm,
      (_, fence: string, part: string) => `${fence}${readableJson(compiledForm(policy, part))}\n\`\`\``,
    );
    if (UPDATE) writeFileSync(PAGE, now);
    else expect(now).toBe(page);
    expect(parts.length).toBeGreaterThan(15);
  });

  it("has what every machine, every condition and every clause of its policy compiles to", () => {
    const { conditions, machines, clauses } = parse(policyText);
    const shown = parts.map(({ part }) => part);
    for (const name of Object.keys(conditions)) expect(shown).toContain(`condition:${name}`);
    for (const name of Object.keys(machines)) expect(shown).toContain(`machine:${name}`);
    for (const name of Object.keys(clauses)) if (name !== "PX") expect(shown).toContain(`clause:${name}`);
    expect(
      new Set(Object.values(clauses).flatMap((clause) => Object.keys(Object(clause)).filter((key) => kindsOfClauses().includes(key)))),
    ).toEqual(new Set(kindsOfClauses()));
  });

  it("uses every key that a condition, a machine, a state or a transition can have", () => {
    const unused = unusedProperties(schema, [parse(policyText)]);
    expect(unused.filter((pointer) => /^#\/\$defs\/(condition|params|machine|state|transition)\/properties\//.test(pointer))).toEqual([]);
  });

  it("tells the life of every kind of clause", () => {
    expect(lives.map(({ kind }) => kind).sort()).toEqual([...kindsOfClauses(), "deviation"].sort());
    for (const { kind, rows } of lives) expect(rows.length, kind).toBeGreaterThan(1);
  });

  it.each(lives)("tells of $kind what happens in the cases that it names, and nothing else does", ({ kind, rows }) => {
    const told = new Set(rows.map(({ change }) => change));
    for (const { change, cases } of rows) {
      expect(cases, change).not.toEqual([]);
      for (const name of cases) {
        const { scenario, program } = engineCase(name);
        const changes = statusChanges(scenario, program).flatMap((one) => (one.kind === kind ? [`${one.from} → ${one.to}`] : []));
        expect(changes, name).toContain(change);
        expect(
          changes.filter((one) => !told.has(one)),
          name,
        ).toEqual([]);
      }
    }
  });
});
