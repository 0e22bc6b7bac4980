import type { Term } from "../../time/term.js";
import type { Rule } from "./rule.js";

/** A state waits for a term that is longer than nothing and that the clock alone ends. */
export const waitableTerms: Rule = {
  meta: { codes: ["unwaitable-term"], kinds: ["Policy"] },
  check({ survey, problems }) {
    for (const { term, parsed, span } of survey.waits) {
      if (parsed.ok && !canWaitFor(parsed.term)) problems.report("unwaitable-term", { term }, span);
    }
  },
};

function canWaitFor(term: Term): boolean {
  return term.kind !== "open" && (term.kind === "end-of-day" || !mayBeZero(term) || term.kind === "given");
}

/** Whether the term may be over at the very instant at which it begins. */
export function mayBeZero(term: Term): boolean {
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
