import type { Json } from "../../events/event.js";

export type ValueKind = "text" | "number" | "boolean" | "instant" | "duration" | "list" | "object" | "empty";

/** What a fact can be; `null` in place of one stands for anything at all. */
export interface FactType {
  readonly kinds: ReadonlySet<ValueKind>;
  /** The only values it can have; `null` where there is no such list. */
  readonly values: readonly Json[] | null;
  /** Of a list: what its items are. */
  readonly items: FactType | null;
}

export function simpleType(kind: ValueKind, values: readonly Json[] | null = null): FactType {
  return { kinds: new Set([kind]), values, items: null };
}

/** One type that allows what any of them allows; anything where one of them is anything. */
export function uniteTypes(types: readonly (FactType | null)[]): FactType | null {
  const [first, ...others] = types;
  if (first === undefined || first === null) return null;
  return others.reduce<FactType | null>((left, right) => (left === null || right === null ? null : both(left, right)), first);
}

function both(left: FactType, right: FactType): FactType {
  return {
    kinds: new Set([...left.kinds, ...right.kinds]),
    values: left.values === null || right.values === null ? null : [...new Set([...left.values, ...right.values])],
    items: left.items === null || right.items === null ? null : both(left.items, right.items),
  };
}

/** Whether it is this kind and no other. */
export function isOnly(type: FactType | null, kind: ValueKind): boolean {
  return type !== null && type.kinds.size === 1 && type.kinds.has(kind);
}
