import type { Span } from "../../diagnostics/span.js";
import type { Condition } from "../model/condition.js";
import { factsIn } from "./facts-in.js";
import { type Edge, findCycles } from "./find-cycles.js";
import type { Rule } from "./rule.js";

/**
 * Machines whose guards look at one another in a circle have no order in which to hear an event. A machine
 * may look at itself: that is its state before the event.
 */
export const cyclicLookups: Rule = {
  meta: { codes: ["cyclic-lookups"], kinds: ["Policy"] },
  check({ survey, conditions, problems }) {
    const graph = new Map<string, Edge<Span>[]>();
    for (const { machine, guard, span } of survey.guards) {
      const edges = graph.get(machine) ?? [];
      for (const to of machinesIn(guard, conditions)) if (to !== machine) edges.push({ to, where: span });
      graph.set(machine, edges);
    }
    for (const { names, where } of findCycles(graph)) {
      problems.report("cyclic-lookups", { cycle: names.map((name) => `\`${name}\``).join(" → ") }, where);
    }
  },
};

/** Every machine whose state or memory a condition reads, through named conditions too. */
function machinesIn(condition: Condition, named: ReadonlyMap<string, Condition>): ReadonlySet<string> {
  const facts = [...factsIn(condition, named)];
  return new Set(facts.flatMap((fact) => (fact.kind === "state" || fact.kind === "remembered" ? [fact.machine] : [])));
}
