import type { Key, KeyPath } from "../model/policy.js";
import type { LocatedNode } from "../yaml/located.js";
import { oneOrMore, textNode, textOf } from "../yaml/node-access.js";
import { clauseHeard, originOfClause } from "./origin-of.js";
import { readFactText } from "./read-fact-reference.js";
import type { Reading } from "./reading.js";

/** What picks the instance of a machine; the subject where nothing is said. `null` where it cannot be read. */
export function readKey(node: LocatedNode | null, machine: string, reading: Reading): Key | null {
  if (node === null) return { kind: "paths", paths: [{ kind: "subject" }] };
  if (textOf(node) === "single") return { kind: "single" };
  const items = oneOrMore(node);
  const paths = items.flatMap((item) => readPath(item, machine, reading) ?? []);
  return paths.length > 0 && paths.length === items.length ? { kind: "paths", paths } : null;
}

function readPath(node: LocatedNode, machine: string, { names, survey }: Reading): KeyPath | null {
  const text = textNode(node);
  if (text === null) return null;
  if (text.value === "event.subject") return { kind: "subject" };
  if (text.value === "actor") return { kind: "actor" };
  if (!text.value.startsWith("data.")) {
    survey.unreadable.push({ code: "invalid-key", text: text.value, problem: null, span: text.span });
    return null;
  }
  // Each type by itself: an event without the key would pass the machine by.
  for (const type of names.machines.get(machine)?.alphabet ?? []) {
    const clause = clauseHeard(type);
    const events = clause === null ? [type] : originOfClause(clause, names);
    if (events !== "none") readFactText(text.value, text.span, { event: events, trigger: "none" }, names, survey);
  }
  const path = text.value.split(".").slice(1);
  return path.every((step) => step !== "") ? { kind: "data", path } : null;
}
