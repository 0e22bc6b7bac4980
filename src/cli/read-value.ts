import { parseInstant } from "../time/parse-instant.js";
import type { Invocation } from "./command-spec.js";
import { missingOption, notAnInstant } from "./messages/value-errors.js";
import { UsageError } from "./usage-error.js";

/** An option's value, or `null` where it was not given. */
export function optionalValue({ values }: Invocation, name: string): string | null {
  return values.get(name) ?? null;
}

/** Throws a UsageError where the option was not given. `flag` is how people write it. */
export function requiredValue(invocation: Invocation, name: string, flag: string): string {
  const value = optionalValue(invocation, name);
  if (value === null) throw new UsageError(missingOption(flag));
  return value;
}

/** An instant as people write it, in milliseconds. Throws a UsageError for any other text. */
export function readInstantValue(text: string, flag: string): number {
  const instant = parseInstant(text);
  if (instant === null) throw new UsageError(notAnInstant(flag, text));
  return instant;
}
