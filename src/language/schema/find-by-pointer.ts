import type { Span } from "../../diagnostics/span.js";
import type { LocatedNode } from "../yaml/located.js";

export interface Found {
  readonly node: LocatedNode;
  /** The key under which it stands; for an item of a list, the list's key. */
  readonly key: string;
  /** Its own place; where it has no width, its key's. */
  readonly span: Span;
}

/** The node to which a JSON pointer leads; `null` where it leads nowhere. */
export function findByPointer(root: LocatedNode, pointer: string): Found | null {
  let node = root;
  let key = "";
  for (const part of pointer.split("/").slice(1)) {
    const step = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const next = node.kind === "map" ? node.entries.get(step)?.node : node.kind === "list" ? node.items[Number(step)] : undefined;
    if (next === undefined) return null;
    if (node.kind === "map") key = step;
    node = next;
  }
  return { node, key, span: node.span };
}
