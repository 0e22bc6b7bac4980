import type { Json } from "../../events/event.js";

/** One of these values, and nothing known says which. */
export class OneOf {
  readonly values: readonly Reading[];
  constructor(values: readonly Reading[]) {
    this.values = values;
  }
}

/** Some number from the first value to the second, both included. */
export class AnyBetween extends OneOf {
  readonly least: number;
  readonly most: number;
  constructor(least: number, most: number) {
    super([least, most]);
    this.least = least;
    this.most = most;
  }
}

/** The number itself where both ends are the same. */
export function numberBetween(least: number, most: number): number | AnyBetween {
  return least === most ? least : new AnyBetween(least, most);
}

/** The least and the greatest number that a reading may be; `null` where it may be something else. */
export function rangeOf(reading: Reading): { readonly least: number; readonly most: number } | null {
  if (typeof reading === "number") return { least: reading, most: reading };
  if (reading instanceof AnyBetween) return reading;
  if (!(reading instanceof OneOf)) return null;
  const ranges = reading.values.map(rangeOf).filter((range) => range !== null);
  if (ranges.length < reading.values.length) return null;
  return { least: Math.min(...ranges.map(({ least }) => least)), most: Math.max(...ranges.map(({ most }) => most)) };
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
