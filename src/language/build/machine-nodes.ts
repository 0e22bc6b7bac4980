import type { Span } from "../../diagnostics/span.js";
import type { LocatedNode, MapEntry } from "../yaml/located.js";
import { childOf, entriesOf, oneOrMore, textOf } from "../yaml/node-access.js";

/** A transition as it stands in the file; `type` is what it hears, `null` where it comes by itself or after a wait. */
export interface HeardTransition {
  readonly type: string | null;
  readonly node: LocatedNode;
}

/** A wait as it stands in the file: its term, and what follows. */
export interface WaitNode {
  /** `null` where none is written. */
  readonly term: LocatedNode | null;
  /** The map that says how the term is counted; `null` where the term stands alone. */
  readonly counted: LocatedNode | null;
  readonly transitions: readonly LocatedNode[];
}

/** Whether a machine calls this name to itself: it is no event that anyone records. */
export function isRaised(type: string): boolean {
  return type.startsWith("~");
}

/** The machine's own node and the node of every state in it. */
export function* statesIn(node: LocatedNode): Iterable<LocatedNode> {
  yield node;
  for (const child of entriesOf(childOf(node, "states"))) yield* statesIn(child.node);
}

/** Every transition written at a state. */
export function transitionsOf(state: LocatedNode): readonly HeardTransition[] {
  const on = entriesOf(childOf(state, "on")).flatMap(({ key: type, node }) => oneOrMore(node).map((each) => ({ type, node: each })));
  const always = oneOrMore(childOf(state, "always")).map((node) => ({ type: null, node }));
  const after = waitsOf(state).flatMap(({ transitions }) => transitions.map((node) => ({ type: null, node })));
  return [...on, ...always, ...after];
}

/** `after`: by term, or a list of terms with their clocks. */
export function waitsOf(state: LocatedNode): readonly WaitNode[] {
  const after = childOf(state, "after");
  if (after?.kind === "list") return after.items.map((item) => ({ term: childOf(item, "term"), counted: item, transitions: [item] }));
  return entriesOf(after).map(({ key, keySpan, node }) => ({
    term: { kind: "scalar", value: key, source: key, span: keySpan },
    counted: null,
    transitions: oneOrMore(node),
  }));
}

/** A state of a machine as it stands in the file; the machine itself is the one without a path. */
export interface StateAt {
  readonly path: readonly string[];
  readonly name: string;
  readonly nameSpan: Span;
  readonly node: LocatedNode;
  readonly type: string | null;
}

/** A machine and every state in it, those that hold others first. */
export function statesAt({ key, keySpan, node }: MapEntry, path: readonly string[] = []): readonly StateAt[] {
  const own: StateAt = { path, name: key, nameSpan: keySpan, node, type: textOf(childOf(node, "type")) };
  return [own, ...entriesOf(childOf(node, "states")).flatMap((child) => statesAt(child, [...path, child.key]))];
}

/** The target of a transition as it is written; `null` where it stays. */
export function targetOf(transition: LocatedNode): string | null {
  return textOf(transition.kind === "map" ? childOf(transition, "target") : transition);
}
