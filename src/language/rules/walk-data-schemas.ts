import type { LocatedNode, MapNode } from "../yaml/located.js";
import { childOf, entriesOf, isMap } from "../yaml/node-access.js";

/** A schema, or a schema within it, of an event's data. */
export interface DataSchemaPart {
  readonly event: string;
  readonly node: MapNode;
  /** The whole schema of that event. */
  readonly whole: MapNode;
  readonly depth: number;
}

/** Every schema of every event's data, and every schema within them, from outside in. */
export function walkDataSchemas(root: LocatedNode): readonly DataSchemaPart[] {
  return entriesOf(childOf(root, "events")).flatMap(({ key, node }) => {
    const whole = childOf(node, "data");
    return isMap(whole) ? partsOf(key, whole, whole, 1) : [];
  });
}

function partsOf(event: string, node: MapNode, whole: MapNode, depth: number): readonly DataSchemaPart[] {
  const maps = ["properties", "$defs"].flatMap((key) => entriesOf(childOf(node, key)).map((entry) => entry.node));
  const inner = [...maps, childOf(node, "items"), childOf(node, "additionalProperties")].filter(isMap);
  return [{ event, node, whole, depth }, ...inner.flatMap((each) => partsOf(event, each, whole, depth + 1))];
}
