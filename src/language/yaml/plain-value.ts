import type { LocatedNode } from "./located.js";

/** A JSON value of our own making, so it may be handed to code that does not promise to leave it alone. */
export type PlainValue = null | boolean | number | string | PlainValue[] | { [key: string]: PlainValue };

/** The value without its places. Maps have no prototype, so no key of a file can reach one. */
export function plainValue(node: LocatedNode): PlainValue {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(plainValue);
    case "map": {
      const object: { [key: string]: PlainValue } = Object.create(null);
      for (const { key, node: value } of node.entries.values()) object[key] = plainValue(value);
      return object;
    }
  }
}
