import type { Json } from "../../events/event.js";

/** One of these values, and nothing known says which. */
export class OneOf {
  readonly values: readonly Reading[];
  constructor(values: readonly Reading[]) {
    this.values = values;
  }
}

/** What reading a fact gives: its value, `undefined` where it is missing, or one of several. */
export type Reading = Json | OneOf | undefined;

/** The values themselves where there is one; several where they differ. */
export function oneOf(values: readonly Reading[]): Reading {
  const [first, ...rest] = values;
  if (first instanceof OneOf || rest.some((value) => value !== first)) return new OneOf(values);
  return first;
}

/** Steps into plain JSON by own keys and list positions only. */
export function stepInto(value: Json | undefined, path: readonly (string | number)[]): Json | undefined {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null) return undefined;
    if (isList(here)) here = here[typeof step === "number" ? step : Number(step)];
    else here = Object.hasOwn(here, step) ? here[String(step)] : undefined;
  }
  return here;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
