import { mentionRule } from "./mention-rule.js";

/** Every role is declared; where a party is meant, its own name will do too. */
export const unknownParty = mentionRule({
  code: "unknown-party",
  of: ["role", "party"],
  known: (_, names, of) => (names === null ? null : of === "role" ? names.roles : [...names.roles, ...names.instances]),
});
