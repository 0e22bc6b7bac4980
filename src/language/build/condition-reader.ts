import type { Span } from "../../diagnostics/span.js";
import type { Condition, Operator } from "../model/condition.js";
import type { LocatedNode, MapEntry, MapNode } from "../yaml/located.js";
import { childOf, entriesOf, itemsOf, textNode, textOf, wordOf } from "../yaml/node-access.js";
import type { Names } from "./names.js";
import { compareWithFact, compareWithValue } from "./read-comparison.js";
import { ownFact, readFactReference, readFactText } from "./read-fact-reference.js";
import type { Scope } from "./scope.js";
import { Survey } from "./survey.js";

export const operators: readonly Operator[] = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "contains",
  "doesNotContain",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
];

/** The keys that each form of a condition has, the first of which tells the form. */
const forms = [["all"], ["any"], ["not"], ["condition"], ["fact", "operator", "value", "params", "path"]] as const;

/** Reads conditions, both json-rules-engine's form and the short one, in the scope where they stand. */
export class ConditionReader {
  readonly #names: Names;
  readonly #survey: Survey;
  /** Every use of a named condition, and from where, in the order of reading. */
  readonly uses: { readonly name: string; readonly scope: Scope }[] = [];

  constructor(names: Names, survey: Survey) {
    this.#names = names;
    this.#survey = survey;
  }

  /** `null` where there is no condition, or none that can be read. */
  read(node: LocatedNode | null, scope: Scope): Condition | null {
    if (node === null) return null;
    if (node.kind === "map") return this.#map(node, scope);
    return node.kind === "scalar" && typeof node.value === "string" ? this.#named(node.value, node.span, scope) : null;
  }

  /** As `read`, noting nothing: for a second reading of what has been noted already. */
  readQuietly(node: LocatedNode, scope: Scope): Condition | null {
    return new ConditionReader(this.#names, new Survey()).read(node, scope);
  }

  #named(name: string, span: Span, scope: Scope): Condition {
    this.#survey.mentions.push({ of: "condition", name, span });
    this.uses.push({ name, scope });
    return { kind: "named", name };
  }

  #map(node: MapNode, scope: Scope): Condition | null {
    for (const [head, ...others] of forms) {
      if (!node.entries.has(head)) continue;
      this.#noteStrayKeys(node, [head, ...others]);
      if (head === "all" || head === "any") return { kind: head, of: this.#list(itemsOf(childOf(node, head)), scope) };
      if (head === "not") {
        const inner = this.read(childOf(node, "not"), scope);
        return inner === null ? null : { kind: "not", of: inner };
      }
      if (head === "fact") return this.#comparison(node, scope);
      const name = textNode(childOf(node, "condition"));
      return name === null ? null : this.#named(name.value, name.span, scope);
    }
    const entries = [...node.entries.values()];
    const parts = entries.flatMap((entry) => this.#short(entry, scope) ?? []);
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: "all", of: parts };
  }

  #list(nodes: readonly LocatedNode[], scope: Scope): readonly Condition[] {
    return nodes.flatMap((node) => this.read(node, scope) ?? []);
  }

  #comparison(node: MapNode, scope: Scope): Condition | null {
    for (const key of ["operator", "value"]) {
      const [first] = node.entries.values();
      if (!node.entries.has(key) && first !== undefined)
        this.#survey.conditionKeys.push({ key, span: first.keySpan, stray: false, known: [] });
    }
    const left = readFactReference(node, scope, this.#names, this.#survey);
    const fact = childOf(node, "fact");
    const operator = wordOf(childOf(node, "operator"), operators);
    const value = childOf(node, "value");
    if (value?.kind === "map") return this.#withFact(left, fact?.span ?? node.span, operator, value, scope);
    if (left === null || operator === null || value === null || fact === null) return null;
    return compareWithValue(left, fact.span, operator, value, this.#names, this.#survey);
  }

  #withFact(
    left: ReturnType<typeof readFactReference>,
    span: Span,
    operator: Operator | null,
    value: MapNode,
    scope: Scope,
  ): Condition | null {
    if (!value.entries.has("fact")) {
      this.#survey.unreadable.push({ code: "invalid-condition", text: "", problem: null, span: value.span });
      return null;
    }
    this.#noteStrayKeys(value, ["fact", "params", "path"]);
    const right = readFactReference(value, scope, this.#names, this.#survey);
    return left === null || right === null || operator === null ? null : compareWithFact(left, span, operator, right, value, this.#survey);
  }

  /** `data.scope: public`: equal; a list: in; a machine's name: its state. */
  #short({ key, keySpan, node }: MapEntry, scope: Scope): Condition | null {
    const read = readFactText(key, keySpan, scope, this.#names, this.#survey);
    const left = read === null ? null : { text: key, type: read.type, reference: ownFact(read.fact) };
    if (node.kind === "map") return this.#withFact(left, keySpan, "equal", node, scope);
    if (left === null) return null;
    return compareWithValue(left, keySpan, node.kind === "list" ? "in" : "equal", node, this.#names, this.#survey);
  }

  #noteStrayKeys(node: MapNode, known: readonly string[]): void {
    for (const { key, keySpan } of entriesOf(node)) {
      if (!known.includes(key)) this.#survey.conditionKeys.push({ key, span: keySpan, stray: true, known });
    }
  }
}

/** The names that a condition's text refers to directly, for cycles. */
export function namesWithin(node: LocatedNode, found: { name: string; span: Span }[] = []): readonly { name: string; span: Span }[] {
  const text = textOf(node);
  if (text !== null) found.push({ name: text, span: node.span });
  const named = textNode(childOf(node, "condition"));
  if (named !== null) found.push({ name: named.value, span: named.span });
  for (const key of ["all", "any"]) for (const item of itemsOf(childOf(node, key))) namesWithin(item, found);
  const negated = childOf(node, "not");
  if (negated !== null) namesWithin(negated, found);
  return found;
}
