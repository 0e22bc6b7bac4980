import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { compileCondition } from "../../../src/engine/conditions/compile-condition.js";
import { toJsonRules } from "../../../src/engine/conditions/to-json-rules.js";
import type { Json } from "../../../src/events/event.js";
import type { Condition } from "../../../src/language/model/condition.js";
import { lawTimeout, runs } from "../../laws/runs.js";
import { arbitraryCondition, arbitraryFacts, arbitraryNamed, factNames } from "./arbitrary-condition.js";
import { bareScene } from "./bare-scene.js";

async function runEngine(condition: Condition, named: ReadonlyMap<string, Condition>, facts: Record<string, Json>): Promise<boolean> {
  const engine = new Engine();
  for (const [name, meaning] of named) engine.setCondition(name, toJsonRules(meaning));
  engine.addRule({ conditions: toJsonRules(condition), event: { type: "holds" } });
  const { events } = await engine.run(Object.fromEntries(Object.entries(facts).map(([name, value]) => [`data.${name}`, value])));
  return events.length > 0;
}

describe("conditions", () => {
  it(
    "equal json-rules-engine's Engine.run where every fact is present",
    async () => {
      const seen = { true: 0, false: 0 };
      await fc.assert(
        fc.asyncProperty(arbitraryCondition, arbitraryNamed, arbitraryFacts, async (condition, named, facts) => {
          const compiled = compileCondition(condition, named)(bareScene(facts));
          const expected = await runEngine(condition, named, facts);
          seen[expected ? "true" : "false"]++;
          expect(compiled).toBe(expected);
        }),
        { numRuns: Math.max(1000, runs.numRuns) },
      );
      expect(seen.true).toBeGreaterThan(50);
      expect(seen.false).toBeGreaterThan(50);
    },
    lawTimeout,
  );

  it("give with a missing fact only what every value of it would give", () => {
    const fill: readonly Json[] = ["x", "y", "10", 0, 1, 10, true, null, [], ["x"]];
    let unknown = 0;
    fc.assert(
      fc.property(arbitraryCondition, arbitraryNamed, arbitraryFacts, fc.constantFrom(...factNames), (condition, named, facts, missing) => {
        const compiled = compileCondition(condition, named);
        const { [missing]: _, ...others } = facts;
        const truth = compiled(bareScene(others));
        if (truth === null) unknown++;
        else for (const value of fill) expect(compiled(bareScene({ ...others, [missing]: value }))).toBe(truth);
      }),
      { numRuns: 1000 },
    );
    expect(unknown).toBeGreaterThan(50);
  });
});
