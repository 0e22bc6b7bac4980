import type { Source } from "../model/policy.js";
import type { LocatedNode } from "../yaml/located.js";
import { childOf, entriesOf, textOf } from "../yaml/node-access.js";
import { readText } from "./read-text.js";
import { readDate } from "./read-times.js";
import type { Survey } from "./survey.js";

/** The documents that a file rests on, by id. */
export function readSources(section: LocatedNode | null, survey: Survey): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const { key: id, node } of entriesOf(section)) {
    const title = readText(childOf(node, "title"));
    const date = readDate(childOf(node, "date"), survey);
    if (title === null) continue;
    const publisher = textOf(childOf(node, "publisher"));
    sources.set(id, { id, title, publisher, date, url: textOf(childOf(node, "url")), note: readText(childOf(node, "note")) });
  }
  return sources;
}
