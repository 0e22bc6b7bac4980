type JsonObject = { [key: string]: unknown };

/** The schema with every described object closed, so that a property which the schema does not describe is a fault. */
export function closedSchema(schema: unknown): JsonObject {
  const closed = close(schema);
  if (!isObject(closed)) throw new Error("a schema is an object");
  return closed;
}

function close(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(close);
  if (!isObject(value)) return value;
  const closed: JsonObject = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, close(inner)]));
  const describes = isObject(value["properties"]) && value["additionalProperties"] === undefined;
  return describes && (value["type"] !== undefined || value["required"] !== undefined)
    ? { ...closed, additionalProperties: false }
    : closed;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
