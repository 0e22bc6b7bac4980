import type { Span } from "../../diagnostics/span.js";
import { listNames, suggest } from "../../diagnostics/suggest.js";
import type { Text } from "../../diagnostics/text.js";
import type { Problems } from "../problems.js";
import type { LocatedNode } from "../yaml/located.js";
import { type PlainValue, plainValue } from "../yaml/plain-value.js";
import { describeTypes, describeValue } from "./describe-type.js";
import type { Failure } from "./failure.js";
import { type Found, findByPointer } from "./find-by-pointer.js";
import { validateCalendar } from "./validators/calendar.js";
import { validatePolicy } from "./validators/policy.js";
import { validateScenario } from "./validators/scenario.js";

export const kinds = ["Policy", "Calendar", "Scenario"] as const;

export type Kind = (typeof kinds)[number];

const validators: { readonly [K in Kind]: (data: PlainValue) => readonly Failure[] } = {
  Policy: validatePolicy,
  Calendar: validateCalendar,
  Scenario: validateScenario,
};

/** Tells every way in which a file does not have the shape that `schemas/` publishes for its kind. */
export function checkShape(root: LocatedNode, kind: Kind, problems: Problems): void {
  for (const failure of validators[kind](plainValue(root))) {
    const found = findByPointer(root, failure.instancePath);
    if (found !== null) reportFailure(failure, found, problems);
  }
}

function reportFailure(failure: Failure, found: Found, problems: Problems): void {
  const { node, key, span } = found;
  if (failure.propertyName !== undefined) {
    problems.report("invalid-name", { name: failure.propertyName }, keySpan(node, failure.propertyName));
    return;
  }
  switch (failure.keyword) {
    case "additionalProperties": {
      const name = String(failure.params["additionalProperty"]);
      problems.report("unknown-key", { key: name }, keySpan(node, name), () => suggest(name, knownKeys(failure.parentSchema)));
      return;
    }
    case "required":
      problems.report("missing-key", { key: String(failure.params["missingProperty"]) }, firstLine(node));
      return;
    case "type":
      reportType(failure, found, problems);
      return;
    case "enum":
      reportChoice(failure, found, problems);
      return;
    case "pattern":
      problems.report("invalid-name", { name: scalarText(node) }, span);
      return;
    default: {
      const limit = describeLimit(failure);
      if (limit?.bound === "least") problems.report("too-few", { key, limit: limit.text }, span);
      if (limit?.bound === "most") problems.report("too-many", { key, limit: limit.text }, span);
    }
  }
}

function reportType(failure: Failure, { node, key, span }: Found, problems: Problems): void {
  if ((key === "version" || key === "as-if") && node.kind === "scalar" && typeof node.value === "number") {
    problems.report("unquoted-version", { value: node.source }, span);
    return;
  }
  const quote = node.kind === "scalar" && (typeof node.value === "number" || typeof node.value === "boolean");
  const help =
    quote && expects(failure, "string")
      ? { id: "beri tanda kutip supaya terbaca sebagai teks", en: "put it in quotes so that it reads as text" }
      : null;
  problems.report("wrong-type", { key, expected: describeTypes(failure.schema), actual: describeValue(node) }, span, help);
}

function expects(failure: Failure, type: string): boolean {
  return Array.isArray(failure.schema) ? failure.schema.includes(type) : failure.schema === type;
}

function reportChoice(failure: Failure, { node, key, span }: Found, problems: Problems): void {
  const value = scalarText(node);
  const allowed = Array.isArray(failure.schema) ? failure.schema.map(String) : [];
  if (node.kind !== "scalar") return;
  if (key === "operator") problems.report("unknown-operator", { name: value }, span, () => suggest(value, allowed));
  else problems.report("invalid-value", { key, value }, span, () => suggest(value, allowed) ?? listed(allowed));
}

function listed(allowed: readonly string[]): Text {
  return { id: `pilih dari ${listNames(allowed)}`, en: `choose from ${listNames(allowed)}` };
}

function describeLimit(failure: Failure): { bound: "least" | "most"; text: Text } | null {
  const limit = failure.params["limit"];
  const units: { readonly [keyword: string]: readonly ["least" | "most", string, string] } = {
    minLength: ["least", "huruf", "character"],
    maxLength: ["most", "huruf", "character"],
    minItems: ["least", "butir", "item"],
    maxItems: ["most", "butir", "item"],
    minProperties: ["least", "kunci", "key"],
    maxProperties: ["most", "kunci", "key"],
    minimum: ["least", "", ""],
  };
  const unit = Object.hasOwn(units, failure.keyword) ? units[failure.keyword] : undefined;
  if (unit === undefined || typeof limit !== "number") return null;
  const [bound, id, en] = unit;
  return { bound, text: { id: `${limit} ${id}`.trim(), en: `${limit} ${en}${en !== "" && limit !== 1 ? "s" : ""}`.trim() } };
}

function scalarText(node: LocatedNode): string {
  return node.kind === "scalar" ? (typeof node.value === "string" ? node.value : node.source) : "…";
}

function knownKeys(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null || !("properties" in schema)) return [];
  return Object.keys(schema.properties ?? {});
}

function keySpan(node: LocatedNode, key: string): Span {
  return node.kind === "map" ? (node.entries.get(key)?.keySpan ?? node.span) : node.span;
}

/** A missing key has no place; the first key of its map stands for it. */
function firstLine(node: LocatedNode): Span {
  if (node.kind !== "map") return node.span;
  for (const entry of node.entries.values()) return entry.keySpan;
  return node.span;
}
