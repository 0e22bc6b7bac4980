import { builtInEvents } from "../build/names.js";
import { mentionRule } from "./mention-rule.js";

const none: ReadonlySet<string> = new Set();

/** Every event type is declared; a scenario may also let happen what patuh itself understands. */
export const unknownEvent = mentionRule({
  code: "unknown-event",
  of: ["event"],
  known: (_, names) => names?.events.keys() ?? null,
  builtIn: ({ kind }) => (kind === "Scenario" ? builtInEvents : none),
});
