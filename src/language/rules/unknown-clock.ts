import { mentionRule } from "./mention-rule.js";

/** Every clock is declared. */
export const unknownClock = mentionRule({ code: "unknown-clock", of: ["clock"], known: (_, names) => names?.clocks ?? null });
