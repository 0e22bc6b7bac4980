import { mentionRule } from "./mention-rule.js";

/** Every machine is declared. */
export const unknownMachine = mentionRule({
  code: "unknown-machine",
  of: ["machine"],
  known: (_, names) => names?.machines.keys() ?? null,
});
