import type { Instant } from "../../time/instant.js";
import { parseInstant } from "../../time/parse-instant.js";
import { parseLocalDate } from "../../time/parse-local-date.js";
import type { LocatedNode } from "../yaml/located.js";
import { textNode } from "../yaml/node-access.js";
import type { Survey } from "./survey.js";

/** An instant as RFC 3339 with its offset; noted whether or not it can be read. */
export function readInstant(node: LocatedNode | null, survey: Survey): Instant | null {
  const text = textNode(node);
  if (text === null) return null;
  const instant = parseInstant(text.value);
  survey.times.push({ kind: "instant", text: text.value, span: text.span, readable: instant !== null });
  return instant;
}

/** A local date, `YYYY-MM-DD`; noted whether or not it exists. */
export function readDate(node: LocatedNode | null, survey: Survey): string | null {
  const text = textNode(node);
  if (text === null) return null;
  const readable = parseLocalDate(text.value) !== null;
  survey.times.push({ kind: "date", text: text.value, span: text.span, readable });
  return readable ? text.value : null;
}

/** Two instants, the second of them exclusive and after the first. */
export function readRange(
  from: LocatedNode | null,
  until: LocatedNode | null,
  survey: Survey,
): { from: Instant | null; until: Instant | null } {
  const range = { from: readInstant(from, survey), until: readInstant(until, survey) };
  if (range.from !== null && range.until !== null && until !== null)
    survey.ranges.push({ from: range.from, until: range.until, span: until.span });
  return range;
}
