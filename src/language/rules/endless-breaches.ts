import type { Span } from "../../diagnostics/span.js";
import type { Term } from "../../time/term.js";
import type { Names } from "../build/names.js";
import { clauseHeard } from "../build/origin-of.js";
import type { Norm } from "../model/clause.js";
import { type Edge, findCycles } from "./find-cycles.js";
import type { Rule } from "./rule.js";

/**
 * Duties that each begin with the breach of the one before, round in a circle and each due at once, would be breached
 * without an end at a single instant. A breach may lead on through a machine that hears of it.
 */
export const endlessBreaches: Rule = {
  meta: { codes: ["endless-breaches"], kinds: ["Policy"] },
  check({ survey, names, problems }) {
    const atOnce = survey.norms.filter(({ norm }) => isDueAtOnce(norm));
    const graph = new Map(
      atOnce.map(({ clause }): [string, readonly Edge<Span>[]] => [
        clause,
        atOnce.filter(({ norm }) => beginsWith(norm, clause, names)).map((other) => ({ to: other.clause, where: other.span })),
      ]),
    );
    for (const { names: cycle, where } of findCycles(graph)) {
      problems.report("endless-breaches", { cycle: cycle.map((name) => `\`${name}\``).join(" → ") }, where);
    }
  },
};

/** Whether it may be breached at the very instant at which it begins. */
function isDueAtOnce(norm: Norm): boolean {
  if (norm.kind === "obligation") return norm.within.some(({ period }) => mayBeNothing(period.term));
  return norm.kind === "standing-duty" && (norm.grace === null || mayBeNothing(norm.grace.term));
}

/** A day's end may be the very instant of the start, and so may an instant that an event gives. */
function mayBeNothing(term: Term): boolean {
  switch (term.kind) {
    case "counted":
      return term.milliseconds === 0;
    case "calendar":
    case "working-days":
    case "end-of-day":
      return term.amount === 0;
    case "given":
      return true;
    case "open":
      return false;
  }
}

function beginsWith(norm: Norm, clause: string, names: Names | null): boolean {
  const hears = (machine: string): boolean => (names?.machines.get(machine)?.alphabet ?? []).some((type) => clauseHeard(type) === clause);
  if (norm.kind === "standing-duty" && hears(norm.mustKeep.machine)) return true;
  if (norm.kind !== "obligation" && norm.kind !== "standing-duty") return false;
  return norm.when.some((trigger) => {
    if (trigger.kind === "breach" || trigger.kind === "cured") return trigger.clause === clause;
    return trigger.kind === "state" && hears(trigger.machine);
  });
}
