/**
 * What the rules at load, or the step before, have made sure is there. That it is missing is a mistake in this program,
 * whatever the policy and the log say: an error that nobody catches.
 */
export function required<T>(value: T | null | undefined, what: string, name = ""): T {
  if (value === null || value === undefined) throw new Error(`${name === "" ? what : `${what} ${name}`} was taken to be there`);
  return value;
}
