import { mentionRule } from "./mention-rule.js";

/** Every clause is declared. A scenario may also expect what a strict machine finds, under the machine's name. */
export const unknownClause = mentionRule({
  code: "unknown-clause",
  of: ["clause"],
  known: ({ kind }, names) => (names === null ? null : [...names.clauses, ...(kind === "Scenario" ? names.machines.keys() : [])]),
});
