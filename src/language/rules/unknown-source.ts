import { mentionRule } from "./mention-rule.js";

/** Every source is declared. */
export const unknownSource = mentionRule({ code: "unknown-source", of: ["source"], known: (_, names) => names?.sources ?? null });
