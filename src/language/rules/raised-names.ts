import type { Rule } from "./rule.js";

/** What a machine calls to itself is heard by one of its states, and what a state listens for is called. */
export const raisedNames: Rule = {
  meta: { codes: ["raised-unheard", "heard-unraised"], kinds: ["Policy"] },
  check({ survey, problems }) {
    const names = (heard: boolean): ReadonlySet<string> =>
      new Set(survey.raised.filter((each) => each.heard === heard).map(({ machine, name }) => `${machine} ${name}`));
    const heardNames = names(true);
    const raisedNames = names(false);
    for (const { machine, name, heard, span } of survey.raised) {
      if (!heard && !heardNames.has(`${machine} ${name}`)) problems.report("raised-unheard", { machine, name }, span);
      if (heard && !raisedNames.has(`${machine} ${name}`)) problems.report("heard-unraised", { machine, name }, span);
    }
  },
};
