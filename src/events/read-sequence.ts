import { type EventProblem, eventProblem } from "./event-problem.js";

/** Twenty digits leave room for the leading zeros that some producers write. */
const INTEGER = /^-?[0-9]{1,20}$/;

/** Reads `sequence`: a whole number, also as the text that CloudEvents' own extension has; `null` where there is none. */
export function readSequence(value: unknown, problems: EventProblem[]): number | null {
  if (value === undefined || value === null) return null;
  const number = typeof value === "string" && INTEGER.test(value) ? Number(value) : value;
  if (typeof number === "number" && Number.isSafeInteger(number)) return number + 0;
  problems.push(eventProblem("invalid-sequence", "/sequence", {}));
  return null;
}
