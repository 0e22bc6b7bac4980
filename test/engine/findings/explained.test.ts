import { describe, expect, it } from "vitest";
import { evaluateEventsAsync } from "../../../src/engine/evaluate.js";
import type { Finding } from "../../../src/engine/finding.js";
import { engineTopics, loadTopic, programFor } from "../../support/engine-topics.js";

/** What is wrong with an explanation: texts that say nothing, stretches that do not join. */
function faults(finding: Finding): readonly string[] {
  const { clause, trigger, authority, transition, stretches, causes } = finding.explain();
  const texts = [
    clause.title,
    trigger.text,
    ...authority.map(({ title }) => title),
    ...transition,
    ...causes,
    ...stretches.map(({ reason }) => reason),
  ];
  const empty = texts.filter(({ id, en }) => id.trim() === "" || en.trim() === "").map(() => "an empty text");
  const apart = stretches.flatMap(({ from, until }, index) => {
    const next = stretches[index + 1];
    if (until <= from) return ["a stretch of nothing"];
    return next === undefined || next.from === until ? [] : ["stretches that do not join"];
  });
  return [...empty, ...apart];
}

describe.each(engineTopics)("the findings of %s", (topic) => {
  const { policies, scenarios } = loadTopic(topic);

  it("are all explained, from the trigger to the end, in both languages", async () => {
    let explained = 0;
    for (const scenario of scenarios) {
      const program = programFor(scenario, policies);
      const asIf = scenario.asIf === null ? null : { policy: scenario.policy.id, version: scenario.asIf };
      for (const { asOf, knownAt } of scenario.expect) {
        const { findings } = await evaluateEventsAsync(program, scenario.given, { asOf, knownAt, asIf });
        for (const finding of findings) {
          explained += 1;
          const isAnswered = finding.kind === "rule" && (finding.status === "satisfied" || finding.status === "violated");
          expect([finding.question, finding.rule === null]).toEqual([undefined, !isAnswered]);
          expect([scenario.file, finding.clause, ...faults(finding)]).toEqual([scenario.file, finding.clause]);
        }
      }
    }
    expect(explained).toBeGreaterThan(0);
  });
});
