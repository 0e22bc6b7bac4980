import type { Span } from "../../diagnostics/span.js";

/** A value of a file together with where it stands. */
export type LocatedNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** As it stands in the file: `1.10` where the value is the number 1.1. */
  readonly source: string;
  readonly span: Span;
}

export interface ListNode {
  readonly kind: "list";
  readonly items: readonly LocatedNode[];
  readonly span: Span;
}

export interface MapNode {
  readonly kind: "map";
  /** In the order of the file. */
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly span: Span;
}

export interface MapEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly node: LocatedNode;
}
