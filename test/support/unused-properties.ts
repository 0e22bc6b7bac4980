/**
 * The properties that a JSON Schema describes and that none of the values has, as pointers into the schema. Follows local
 * `$ref`, `properties`, `additionalProperties` and `items`; the schema is sound and the values fit it.
 */
export function unusedProperties(schema: unknown, values: readonly unknown[]): string[] {
  const described = new Set<string>();
  const used = new Set<string>();
  const describe = (part: unknown, pointer: string): void => {
    for (const [key, inner] of entriesOf(part)) {
      if (key === "properties") for (const [name] of entriesOf(inner)) described.add(`${pointer}/properties/${name}`);
      describe(inner, `${pointer}/${key}`);
    }
  };
  const visit = (part: unknown, pointer: string, value: unknown): void => {
    const inner = new Map(entriesOf(part));
    const reference = inner.get("$ref");
    if (typeof reference === "string") {
      visit(at(schema, reference), reference, value);
      return;
    }
    if (Array.isArray(value)) {
      for (const item of value) visit(inner.get("items"), `${pointer}/items`, item);
      return;
    }
    const properties = new Map(entriesOf(inner.get("properties")));
    for (const [key, held] of entriesOf(value)) {
      const known = properties.get(key);
      if (known === undefined) visit(inner.get("additionalProperties"), `${pointer}/additionalProperties`, held);
      else {
        used.add(`${pointer}/properties/${key}`);
        visit(known, `${pointer}/properties/${key}`, held);
      }
    }
  };
  describe(schema, "#");
  for (const value of values) visit(schema, "#", value);
  return [...described].filter((pointer) => !used.has(pointer));
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function at(schema: unknown, reference: string): unknown {
  return reference
    .split("/")
    .slice(1)
    .reduce<unknown>((part, step) => new Map(entriesOf(part)).get(step), schema);
}
