import type { Span } from "../../diagnostics/span.js";
import type { Parties, PartyInstance, Role } from "../model/policy.js";
import type { LocatedNode } from "../yaml/located.js";
import { childOf, entriesOf, itemsOf } from "../yaml/node-access.js";
import { readText } from "./read-text.js";
import { readRange } from "./read-times.js";
import { readInStates } from "./read-triggers.js";
import type { Reading } from "./reading.js";
import type { Survey } from "./survey.js";

/** Roles and those who hold them; a role that nobody and no machine gives is held by the instance of its own name. */
export function readParties(section: LocatedNode | null, reading: Reading): Parties {
  const { survey } = reading;
  const roles = new Map<string, Role>();
  const instances = new Map<string, PartyInstance>();
  const places = new Map<string, Span>();
  for (const { key: id, node } of entriesOf(section)) {
    const title = readText(childOf(node, "title"));
    if (title !== null) roles.set(id, { id, title, while: readInStates(childOf(node, "while"), reading) });
    for (const entry of entriesOf(childOf(node, "instances"))) {
      const instance = readInstance(entry.key, entry.node, id, survey);
      const first = places.get(entry.key);
      if (first !== undefined) {
        survey.duplicates.push({ name: entry.key, span: entry.keySpan, first });
        continue;
      }
      places.set(entry.key, entry.keySpan);
      instances.set(entry.key, instance);
    }
  }
  const held = new Set([...instances.values()].flatMap((instance) => instance.roles));
  for (const { id, title, while: states } of roles.values()) {
    if (states.length === 0 && !held.has(id) && !instances.has(id)) instances.set(id, { id, title, roles: [id], from: null, until: null });
  }
  return { roles, instances };
}

function readInstance(id: string, node: LocatedNode, role: string, survey: Survey): PartyInstance {
  const { from, until } = readRange(childOf(node, "from"), childOf(node, "until"), survey);
  const further = itemsOf(childOf(node, "roles")).flatMap((item) => survey.mention("role", item) ?? []);
  return { id, title: readText(childOf(node, "title")) ?? { id, en: id }, roles: [...new Set([role, ...further])], from, until };
}
