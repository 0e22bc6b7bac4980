/** One way in which a value does not fit a schema, as the generated validators report it. */
export interface Failure {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  /** The key, where it is a key and not a value that does not fit. */
  readonly propertyName?: string;
  readonly schemaPath: string;
  /** The keyword's own value, and the schema in which it stands. */
  readonly schema: unknown;
  readonly parentSchema: unknown;
  readonly data: unknown;
}

/** Where a value stands in the whole, as the generated validators hand it down. */
export interface Whereabouts<Value> {
  readonly instancePath?: string;
  readonly parentData?: Value;
  readonly parentDataProperty?: string | number;
  readonly rootData?: Value | undefined;
}

/** Adds to what has been found, in place: a long list of failures must not be copied for each of its items. */
export function joinFailures(found: Failure[] | null, more: Failure[] | null | undefined): Failure[] {
  const joined = found ?? [];
  for (const failure of more ?? []) joined.push(failure);
  return joined;
}

/** Nothing found yet. */
export function noFailures(): Failure[] | null {
  return null;
}
