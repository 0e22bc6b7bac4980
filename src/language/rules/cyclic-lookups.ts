import type { Span } from "../../diagnostics/span.js";
import type { Condition, FactReference } from "../model/condition.js";
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
  const machines = new Set<string>();
  const seen = new Set<string>();
  const readsOf = ({ fact, of }: FactReference) => {
    for (const each of [fact, fact.kind === "present" ? fact.of : fact, of.kind === "fact" ? of.fact : fact]) {
      if (each.kind === "state" || each.kind === "remembered") machines.add(each.machine);
    }
  };
  const visit = (at: Condition): void => {
    switch (at.kind) {
      case "all":
      case "any":
        at.of.forEach(visit);
        return;
      case "not":
        visit(at.of);
        return;
      case "named": {
        const meant = named.get(at.name);
        if (meant !== undefined && !seen.has(at.name)) {
          seen.add(at.name);
          visit(meant);
        }
        return;
      }
      case "comparison":
        readsOf(at.left);
        if (at.right.kind === "fact") readsOf(at.right.fact);
    }
  };
  visit(condition);
  return machines;
}
