import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluateEvents } from "../../src/engine/evaluate.js";
import { compile } from "../../src/engine/program.js";
import { readEvents } from "../../src/events/read-events.js";
import { operators } from "../../src/language/build/condition-reader.js";
import { eventFields, factRoots } from "../../src/language/build/parse-fact.js";
import { loadTexts } from "../../src/language/load.js";
import { guideSteps } from "../support/guide-steps.js";
import { tableRows } from "../support/table-rows.js";

const page = readFileSync(new URL("../../docs/reference/conditions.md", import.meta.url), "utf8");

const fileOf = (path: string): string => guideSteps(page).find((step) => step.kind === "write" && step.path === path)?.block.text ?? "";
const policyText = fileOf("policies/key-desk/1.0.0.yaml");

/** The policy of the page with a ban on lending keys for each condition. */
function withBans(conditions: readonly string[]): ReturnType<typeof loadTexts> {
  const bans = conditions.map(
    (condition, index) =>
      `  B-${index}: { title: { id: B }, source: notice, basis: stated, prohibition: { of: desk, must-not: key.lent, if: ${condition} } }\n`,
  );
  return loadTexts([{ path: "policy.yaml", text: policyText + bans.join("") }]);
}

/** What each condition is when the last event of the page's log happens: a broken ban says true, an undetermined one unknown. */
async function valuesOf(conditions: readonly string[]): Promise<string[]> {
  const { policies, diagnostics } = withBans(conditions);
  expect(diagnostics).toEqual([]);
  const { events, rejected } = await readEvents([fileOf("log.ndjson")], { file: "log.ndjson" });
  expect(rejected).toEqual([]);
  const recorded = events.map(({ event }) => event);
  const last = recorded.at(-1)?.time ?? 0;
  const { findings } = evaluateEvents(compile(policies), recorded, { asOf: last + 1 });
  const words = new Map([
    ["violated", "true"],
    ["undetermined", "unknown"],
  ]);
  return conditions.map((_, index) => {
    const found = findings.find(({ clause, triggeredAt }) => clause === `B-${index}` && triggeredAt === last);
    return found === undefined ? "false" : (words.get(found.status) ?? found.status);
  });
}

const unticked = (cell = ""): string => cell.replace(/^`|`$/g, "");
const examples = tableRows(page, ["Condition", "Value"]).map(([condition, value]) => ({ condition: unticked(condition), value }));

describe("docs/reference/conditions.md", () => {
  it("says what its conditions come to", async () => {
    expect(examples.length).toBeGreaterThan(50);
    const values = await valuesOf(examples.map(({ condition }) => condition));
    expect(values.map((value, index) => `${examples[index]?.condition} ${value}`)).toEqual(
      examples.map(({ condition, value }) => `${condition} ${value}`),
    );
  });

  it("has an example of every operator, every kind of fact and every field of an event", () => {
    const text = `${examples.map(({ condition }) => condition).join("\n")}\n${policyText}`;
    for (const operator of operators) expect(text).toContain(`operator: ${operator},`);
    const refused = tableRows(page, ["Condition", "Error"]).map(([condition]) => unticked(condition));
    for (const root of ["findings", "verdict"]) expect(refused.join("\n")).toContain(`{ ${root}.`);
    for (const root of factRoots.filter((each) => each !== "findings" && each !== "verdict"))
      expect(text).toMatch(new RegExp(`[ {]${root}[.:]`));
    for (const field of eventFields) expect(text).toContain(`event.${field}`);
  });

  it.each(["all", "any"] as const)("shows how `%s` joins values", async (join) => {
    const columns = ["true", "unknown", "false"];
    const rows = tableRows(page, [`\`${join}\``, ...columns]);
    expect(rows.map(([first]) => first)).toEqual(columns);
    const pairs = rows.flatMap(([left = "", ...cells]) => cells.map((cell, index) => ({ left, right: columns[index] ?? "", cell })));
    const values = await valuesOf(pairs.map(({ left, right }) => `{ ${join}: [${sample(left)}, ${sample(right)}] }`));
    expect(values).toEqual(pairs.map(({ cell }) => cell));
  });

  it("shows how `not` turns values", async () => {
    const columns = ["true", "unknown", "false"];
    const [row = []] = tableRows(page, ["`not`", ...columns]);
    expect(await valuesOf(columns.map((value) => `{ not: ${sample(value)} }`))).toEqual(row.slice(1));
  });

  const refusals = tableRows(page, ["Condition", "Error"]).map(([condition, code]) => [unticked(condition), unticked(code)] as const);
  it.each(refusals)("says how %s is refused", (condition, code) => {
    expect(withBans([condition]).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});

/** A condition of the page with this value. */
function sample(value: string): string {
  const found = examples.find((example) => example.value === value && example.condition.startsWith("{ data."));
  if (found === undefined) throw new Error(`no example that is ${value}`);
  return found.condition;
}
