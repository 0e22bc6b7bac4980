import { mentionRule } from "./mention-rule.js";

/** Every named condition is declared. */
export const unknownCondition = mentionRule({
  code: "unknown-condition",
  of: ["condition"],
  known: (_, names) => names?.conditions ?? null,
});
