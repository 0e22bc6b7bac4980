import type { Rule } from "./rule.js";

/** The data of a scenario's events fit what a version says of their type; one version that takes them is enough. */
export const eventData: Rule = {
  meta: { codes: ["invalid-event-data"], kinds: ["Scenario"] },
  check({ survey, policies, problems }) {
    for (const { event, span } of survey.given) {
      const checks = policies.flatMap((policy) => {
        const type = policy.events.get(event.type);
        return type === undefined ? [] : [type.checkData(event.data)];
      });
      const [first] = checks;
      if (first === undefined || checks.some((found) => found.length === 0)) continue;
      for (const { pointer, message } of first) {
        const path = `data${pointer.replaceAll("/", ".")}`;
        problems.report("invalid-event-data", { type: event.type, path, problem: message }, span);
      }
    }
  },
};
