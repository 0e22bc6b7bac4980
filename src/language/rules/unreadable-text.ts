import { nearest, suggest } from "../../diagnostics/suggest.js";
import type { Text } from "../../diagnostics/text.js";
import type { Rule } from "./rule.js";

/** Text with a form of its own (paths, keys, hours, zones) has that form. */
export const unreadableText: Rule = {
  meta: {
    codes: [
      "invalid-path",
      "invalid-start",
      "invalid-end",
      "invalid-recurrence",
      "invalid-key",
      "invalid-hours",
      "invalid-condition",
      "invalid-year",
      "unknown-zone",
      "not-of-the-event",
      "not-of-the-trigger",
    ],
    kinds: ["Policy", "Calendar"],
  },
  check({ survey, problems }) {
    for (const { code, text, problem, span } of survey.unreadable) {
      switch (code) {
        case "invalid-hours":
          if (problem !== null) problems.report(code, { value: text, problem }, span);
          break;
        case "invalid-condition":
          problems.report(code, {}, span);
          break;
        case "unknown-zone":
          problems.report(code, { name: text }, span, () => nearZone(text));
          break;
        default:
          problems.report(code, { value: text }, span);
      }
    }
  },
};

/** None of four hundred zones is listed where none is near: the catalogue's own help says more. */
function nearZone(text: string): Text | null {
  const near = nearest(text, Intl.supportedValuesOf("timeZone"));
  return near === null ? null : suggest(text, [near]);
}
