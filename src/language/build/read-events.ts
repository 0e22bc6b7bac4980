import type { EventType } from "../model/policy.js";
import type { LocatedNode } from "../yaml/located.js";
import { childOf, entriesOf, oneOrMore } from "../yaml/node-access.js";
import { dataChecks } from "./data-checks.js";
import type { Names } from "./names.js";
import { readText } from "./read-text.js";
import type { Survey } from "./survey.js";

/** The event types that a policy declares, by type. */
export function readEvents(section: LocatedNode | null, names: Names, survey: Survey): ReadonlyMap<string, EventType> {
  const events = new Map<string, EventType>();
  const compile = dataChecks();
  entriesOf(section).forEach(({ key: id, node }, order) => {
    const by = oneOrMore(childOf(node, "by")).flatMap((role) => survey.mention("role", role) ?? []);
    const about = survey.mention("machine", childOf(node, "about"));
    const title = readText(childOf(node, "title"));
    if (title === null) return;
    const schema = names.events.get(id) ?? null;
    events.set(id, { id, title, by: [...new Set(by)], about, schema, checkData: compile(schema), order });
  });
  return events;
}
