import type { LocatedNode, MapEntry, MapNode, ScalarNode } from "./located.js";

type Maybe = LocatedNode | null | undefined;

/** The value under a key; `null` where the node is no map or has no such key. */
export function childOf(node: Maybe, key: string): LocatedNode | null {
  return entryOf(node, key)?.node ?? null;
}

export function entryOf(node: Maybe, key: string): MapEntry | null {
  return node?.kind === "map" ? (node.entries.get(key) ?? null) : null;
}

/** The entries of a map; none where it is no map. */
export function entriesOf(node: Maybe): readonly MapEntry[] {
  return node?.kind === "map" ? [...node.entries.values()] : [];
}

/** The items of a list; none where it is no list. */
export function itemsOf(node: Maybe): readonly LocatedNode[] {
  return node?.kind === "list" ? node.items : [];
}

/** The items of a list, or the one value that stands in its place. */
export function oneOrMore(node: Maybe): readonly LocatedNode[] {
  if (node === null || node === undefined) return [];
  return node.kind === "list" ? node.items : [node];
}

/** A scalar that is text; `null` for anything else. */
export function textNode(node: Maybe): (ScalarNode & { readonly value: string }) | null {
  if (node?.kind !== "scalar" || typeof node.value !== "string") return null;
  return { ...node, value: node.value };
}

export function textOf(node: Maybe): string | null {
  return textNode(node)?.value ?? null;
}

export function booleanOf(node: Maybe): boolean | null {
  return node?.kind === "scalar" && typeof node.value === "boolean" ? node.value : null;
}

export function integerOf(node: Maybe): number | null {
  return node?.kind === "scalar" && typeof node.value === "number" && Number.isSafeInteger(node.value) ? node.value : null;
}

export function isMap(node: Maybe): node is MapNode {
  return node?.kind === "map";
}

/** Text as one of a fixed list of words; `null` where it is none of them. */
export function wordOf<Word extends string>(node: Maybe, words: readonly Word[]): Word | null {
  const text = textOf(node);
  return words.find((word) => word === text) ?? null;
}
