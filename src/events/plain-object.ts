/** An object as JSON has them: no class, no array. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** Whether a value is a plain object, also one of another realm. Dates, maps and class instances are not. */
export function isPlainObject(value: unknown): value is PlainObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** An object's own value; nothing that it inherits. */
export function own(object: PlainObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
