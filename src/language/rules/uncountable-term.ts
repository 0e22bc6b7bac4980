import { type Clock, createClock } from "../../time/clock.js";
import type { Rule } from "./rule.js";

/** Every term can be counted by its clock in the way that is asked for. */
export const uncountableTerm: Rule = {
  meta: { codes: ["uncountable-term"], kinds: ["Policy"] },
  check({ survey, clocks, problems }) {
    const built = new Map<string, Clock>();
    for (const { text, span, parsed, clock: name, counting, ifClosed } of survey.terms) {
      const spec = name === null ? undefined : clocks.get(name)?.spec;
      if (name === null || spec === undefined || !parsed.ok) continue;
      const clock = built.get(name) ?? createClock(spec);
      built.set(name, clock);
      const problem = clock.canCount(parsed.term, counting, ifClosed);
      if (problem !== null) problems.report("uncountable-term", { clock: name, term: text, problem }, span);
    }
  },
};
