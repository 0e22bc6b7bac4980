import { expect, it } from "vitest";
import { answerRevisions } from "../../../src/engine/revisions/answer-revisions.js";
import { revisionsOf } from "../../../src/engine/revisions/revisions.js";
import { loadTopic, programFor } from "../../support/engine-topics.js";

const HOUR = 3_600_000;

const { policies, scenarios } = loadTopic("rule");
const scenario = scenarios.find(({ file }) => file === "case-fires.yaml");
if (scenario === undefined) throw new Error("no such scenario");
const program = programFor(scenario, policies);
const ended = Date.parse("2024-01-08T14:00:00+07:00");
const second = ended - HOUR;

it("a rule that fires for what was recorded late is revised, with its answer before and then", async () => {
  const given = scenario.given.map((event) => (event.time === second ? { ...event, recorded: ended + HOUR } : event));
  const found = await answerRevisions(program, revisionsOf(program, given, { asOf: ended + 2 * HOUR, knownAt: null }));
  const ofRules = found?.all.filter(({ before }) => before.clause === "RU-CASE") ?? [];
  expect(ofRules).toMatchObject([
    {
      recorded: ended + HOUR,
      before: { status: "satisfied", rule: { fires: false, comparisons: [{ found: 1 }] } },
      now: { status: "violated", rule: { fires: true, comparisons: [{ found: 2 }] } },
    },
  ]);
});
