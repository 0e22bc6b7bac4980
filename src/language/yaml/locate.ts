import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode } from "yaml";
import type { Span } from "../../diagnostics/span.js";
import type { Problems } from "../problems.js";
import type { LocatedNode, MapEntry } from "./located.js";
import { DEEPEST } from "./nesting.js";

type SpanOf = (from: number, to: number) => Span;

/** Names that reach a prototype in careless code: refused everywhere, so that no later room has to think of them. */
const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

/** Thrown inside this file only: the rest of the text cannot be meant as it stands. */
class Unusable extends Error {}

/** Turns the reader's nodes into located ones; `null` (with a problem told) where one of them cannot be used. */
export function locate(node: ParsedNode, spanOf: SpanOf, problems: Problems): LocatedNode | null {
  try {
    return new Locator(spanOf, problems).node(node, null, 1);
  } catch (error) {
    if (error instanceof Unusable) return null;
    throw error;
  }
}

class Locator {
  readonly #spanOf: SpanOf;
  readonly #problems: Problems;

  constructor(spanOf: SpanOf, problems: Problems) {
    this.#spanOf = spanOf;
    this.#problems = problems;
  }

  /** `around` is where a value that is not there would stand: its key. */
  node(node: Node | null, around: Span | null, depth: number): LocatedNode {
    const span = this.#span(node, around);
    if (depth > DEEPEST) this.#refuse(() => this.#problems.report("nested-too-deep", { limit: DEEPEST }, span));
    if (node === null) return { kind: "scalar", value: null, source: "", span };
    if (isAlias(node)) this.#refuse(() => this.#problems.report("yaml-alias", { name: `*${node.source}` }, span));
    const tag = isScalar(node) || isCollection(node) ? node.tag : undefined;
    if (tag !== undefined) this.#refuse(() => this.#problems.report("yaml-tag", { tag }, span));
    if (isMap(node)) return { kind: "map", entries: this.#entries(node.items, depth), span };
    if (isSeq(node)) return { kind: "list", items: node.items.map((item) => this.#item(item, span, depth)), span };
    if (isScalar(node)) return this.#scalar(node.value, node.source ?? "", span);
    throw new Unusable();
  }

  #item(item: unknown, around: Span, depth: number): LocatedNode {
    // A pair inside a list (`[a: 1]`) is a map of its own, which is hardly ever meant.
    if (!isAlias(item) && !isScalar(item) && !isCollection(item)) {
      return this.#refuse(() => this.#problems.report("unsupported-value", { value: "…" }, around));
    }
    return this.node(item, around, depth + 1);
  }

  #scalar(value: unknown, source: string, span: Span): LocatedNode {
    if (value === null || typeof value === "string" || typeof value === "boolean") return { kind: "scalar", value, source, span };
    if (typeof value === "number" && Number.isFinite(value)) return { kind: "scalar", value, source, span };
    return this.#refuse(() => this.#problems.report("unsupported-value", { value: source }, span));
  }

  #entries(pairs: readonly Pair[], depth: number): ReadonlyMap<string, MapEntry> {
    const entries = new Map<string, MapEntry>();
    for (const pair of pairs) {
      const keyNode = isScalar(pair.key) || isAlias(pair.key) || isCollection(pair.key) ? pair.key : null;
      const keySpan = this.#span(keyNode, null);
      const key = this.#key(keyNode, keySpan);
      if (key === null) continue;
      const first = entries.get(key);
      if (first !== undefined) {
        this.#problems.report("duplicate-key", { key, line: first.keySpan.start.line }, keySpan);
        continue;
      }
      const value = isScalar(pair.value) || isAlias(pair.value) || isCollection(pair.value) ? pair.value : null;
      entries.set(key, { key, keySpan, node: this.node(value, keySpan, depth + 1) });
    }
    return entries;
  }

  #key(node: Node | null, span: Span): string | null {
    if (isScalar(node) && node.tag === undefined) {
      const key = typeof node.value === "string" ? node.value : (node.source ?? "");
      if (UNSAFE.has(key)) {
        this.#problems.report("unsafe-name", { name: key }, span);
        return null;
      }
      if (key !== "") return key;
    }
    this.#problems.report("key-not-text", {}, span);
    return null;
  }

  #span(node: Node | null, around: Span | null): Span {
    const [from, to] = node?.range ?? [0, 0];
    // A value that is left out has no width of its own: its key stands for it.
    if (from === to && around !== null) return around;
    return this.#spanOf(from, to);
  }

  #refuse(report: () => void): never {
    report();
    throw new Unusable();
  }
}
