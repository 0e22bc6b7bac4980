import { type Filling, fillTemplate } from "../diagnostics/fill-template.js";
import type { Text } from "../diagnostics/text.js";
import { type EventProblemCode, eventProblems, type ProblemFillings } from "./problems/event-problems.js";

export type { EventProblemCode };

/** Why a record cannot be read as an event. */
export interface EventProblem {
  readonly code: EventProblemCode;
  /** RFC 6901 pointer into the record; empty for the whole of it. */
  readonly pointer: string;
  /** One lower-case sentence without a full stop; the record's own words stand in backticks. */
  readonly message: Text;
  /** What to do about it, apart from the message. */
  readonly help: Text | null;
}

/** Builds a problem from its code; `fillings` fills the names that stand between braces in its sentences. */
export function eventProblem<Code extends EventProblemCode>(
  code: Code,
  pointer: string,
  fillings: Readonly<Record<ProblemFillings<Code>, Filling>>,
): EventProblem {
  const entry: { readonly message: Text; readonly help?: Text } = eventProblems[code];
  const fill = (text: Text): Text => ({ id: fillTemplate(text.id, fillings, "id"), en: fillTemplate(text.en, fillings, "en") });
  return { code, pointer, message: fill(entry.message), help: entry.help === undefined ? null : fill(entry.help) };
}
