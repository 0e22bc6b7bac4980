import { type EventProblem, eventProblem } from "./event-problem.js";
import { jsonPointer } from "./json-pointer.js";
import { attributeMeant, isAttributeName, isKnownAttribute } from "./known-attributes.js";
import { own, type PlainObject } from "./plain-object.js";

/** One hostile line can hold a hundred thousand bad names; a few are enough to refuse it. */
const MOST_NAMED = 20;

/**
 * Looks at the attributes that are not read. CloudEvents lets anybody add some, and those are ignored; one
 * that is a slip for an attribute that is absent is a problem, and so is what CloudEvents itself rules out.
 */
export function checkAttributeNames(attributes: PlainObject, names: readonly string[], problems: EventProblem[]): void {
  for (const name of names) {
    if (problems.length >= MOST_NAMED) return;
    if (!isKnownAttribute(name)) {
      const problem = problemOf(name, attributes);
      if (problem !== null) problems.push(problem);
    }
  }
}

function problemOf(name: string, attributes: PlainObject): EventProblem | null {
  const pointer = jsonPointer([name]);
  const meant = attributeMeant(name);
  if (meant !== null && own(attributes, meant) === undefined) return eventProblem("misspelt-attribute", pointer, { name, meant });
  if (!isAttributeName(name)) return eventProblem("bad-attribute-name", pointer, { name });
  return valueProblem(attributes[name], name, pointer);
}

/** Attributes are text, numbers or truth values; `null` stands for an absent one. */
function valueProblem(value: unknown, name: string, pointer: string): EventProblem | null {
  if (typeof value === "string" || typeof value === "boolean" || value === null || value === undefined) return null;
  if (typeof value === "object") return eventProblem("nested-attribute", pointer, { name });
  return typeof value === "number" && Number.isFinite(value) ? null : eventProblem("not-json", pointer, {});
}
