import type { Span } from "../../diagnostics/span.js";
import { conditionsOf } from "./conditions-of.js";
import { factsIn } from "./facts-in.js";
import { type Edge, findCycles } from "./find-cycles.js";
import type { Rule } from "./rule.js";

/**
 * Clauses whose conditions look at one another's breaches have no order in which to be judged. A clause may look at
 * itself: those are its earlier breaches.
 */
export const cyclicBreaches: Rule = {
  meta: { codes: ["cyclic-breaches"], kinds: ["Policy"] },
  check({ survey, conditions, problems }) {
    const graph = new Map<string, readonly Edge<Span>[]>();
    for (const { clause, norm, span } of survey.norms) {
      const facts = conditionsOf(norm).flatMap((condition) => [...factsIn(condition, conditions)]);
      const clauses = new Set(facts.flatMap((fact) => (fact.kind === "breached" || fact.kind === "was-breached" ? [fact.clause] : [])));
      clauses.delete(clause);
      graph.set(
        clause,
        [...clauses].map((to) => ({ to, where: span })),
      );
    }
    for (const { names, where } of findCycles(graph)) {
      problems.report("cyclic-breaches", { cycle: names.map((name) => `\`${name}\``).join(" → ") }, where);
    }
  },
};
