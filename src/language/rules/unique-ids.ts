import { childOf, textNode } from "../yaml/node-access.js";
import type { Rule } from "./rule.js";

/** An id stands for one thing: a party, a calendar, a day, an event of a scenario. */
export const uniqueIds: Rule = {
  meta: { codes: ["duplicate-id"], kinds: ["Policy", "Calendar", "Scenario"] },
  check({ kind, root, survey, library, problems }) {
    for (const { name, span, first } of survey.duplicates)
      problems.report("duplicate-id", { name, place: `${problems.file}:${first.start.line}` }, span);
    const id = kind === "Calendar" ? textNode(childOf(childOf(root, "metadata"), "id")) : null;
    const [first] = id === null ? [] : (library.calendars.get(id.value) ?? []);
    if (id === null || first === undefined || first.file === problems.file) return;
    problems.report("duplicate-id", { name: id.value, place: `${first.file}:${first.span.start.line}` }, id.span);
  },
};
