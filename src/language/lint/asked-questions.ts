import type { Json } from "../../events/event.js";
import { type FactType, isOnly } from "../build/fact-type.js";
import type { Comparison, Condition, FactReference } from "../model/condition.js";

/** What a condition asks, told apart as far as answers can depend on one another. */
export interface Question {
  /** Two comparisons with the same name have answers that hang together. */
  readonly name: string;
  /** Enough values to tell the answer of every comparison that asks it. */
  readonly values: readonly Json[];
}

export interface Known {
  /** The policy's own conditions. */
  readonly named: ReadonlyMap<string, Condition>;
  /** What a fact can be; `null` for anything. */
  readonly typeOf: (fact: FactReference) => FactType | null;
  /** The leaf states of a machine; `null` for one whose regions are active side by side. */
  readonly statesOf: (machine: string) => readonly string[] | null;
}

/** Every comparison of a condition, through the conditions that it names. */
export function comparisonsIn(condition: Condition, named: Known["named"]): readonly Comparison[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap((each) => comparisonsIn(each, named));
    case "not":
      return comparisonsIn(condition.of, named);
    case "named": {
      const meant = named.get(condition.name);
      return meant === undefined ? [] : comparisonsIn(meant, named);
    }
    case "comparison":
      return [condition];
  }
}

/** The name of the question that a comparison asks. */
export function questionOf(comparison: Comparison): string {
  const { left, operator, right } = comparison;
  const fact = JSON.stringify(left);
  if (!standsAlone(comparison)) return fact;
  // Of any case, one may be so and another not.
  return `${fact} ${left.of.kind === "any" ? operator : (opposite[operator] ?? operator)} ${JSON.stringify(right)}`;
}

/** Whether a comparison holds where its question is answered so. */
export function answers(comparison: Comparison, value: Json): boolean {
  const { left, operator, right } = comparison;
  if (standsAlone(comparison)) return left.of.kind !== "any" && Object.hasOwn(opposite, operator) ? value !== true : value === true;
  const than = right.kind === "value" ? right.value : null;
  switch (operator) {
    case "equal":
      return value === than;
    case "notEqual":
      return value !== than;
    case "in":
      return Array.isArray(than) && than.includes(value);
    case "notIn":
      return Array.isArray(than) && !than.includes(value);
    case "lessThan":
      return isOrdered(value, than, (a, b) => a < b);
    case "lessThanInclusive":
      return isOrdered(value, than, (a, b) => a <= b);
    case "greaterThan":
      return isOrdered(value, than, (a, b) => a > b);
    case "greaterThanInclusive":
      return isOrdered(value, than, (a, b) => a >= b);
    default:
      return false;
  }
}

/** The questions of these comparisons, each once. */
export function questionsOf(comparisons: readonly Comparison[], known: Known): readonly Question[] {
  const byName = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    const name = questionOf(comparison);
    byName.set(name, [...(byName.get(name) ?? []), comparison]);
  }
  return [...byName].map(([name, list]) => ({ name, values: valuesFor(list, known) }));
}

/** What `notEqual` is to `equal`: the same question, answered the other way round. */
const opposite: { readonly [operator: string]: string } = {
  notEqual: "equal",
  notIn: "in",
  doesNotContain: "contains",
  greaterThanInclusive: "lessThan",
  greaterThan: "lessThanInclusive",
};

/** Whether its answer is not told from the fact's value: it may be a list, another fact, or that of any case. */
function standsAlone({ left, operator, right }: Comparison): boolean {
  if (left.of.kind === "any" || right.kind === "fact" || operator === "contains" || operator === "doesNotContain") return true;
  return ![right.value].flat().every(isScalar) || (Array.isArray(right.value) && operator !== "in" && operator !== "notIn");
}

function isScalar(value: Json): boolean {
  return value === null || typeof value !== "object";
}

function isOrdered(value: Json, than: Json, inOrder: (value: number, than: number) => boolean): boolean {
  return typeof value === "number" && typeof than === "number" && inOrder(value, than);
}

function valuesFor(comparisons: readonly Comparison[], known: Known): readonly Json[] {
  const [first] = comparisons;
  if (first === undefined || standsAlone(first)) return [true, false];
  const { fact } = first.left;
  if (fact.kind === "present" || fact.kind === "breached" || fact.kind === "was-breached") return [true, false];
  const states = fact.kind === "state" && first.left.path.length === 0 ? known.statesOf(fact.machine) : null;
  if (states !== null) return states;
  const type = known.typeOf(first.left);
  if (type !== null && type.values !== null) return type.values;
  if (isOnly(type, "boolean")) return [true, false];
  const compared = comparisons.flatMap(({ right }) => (right.kind === "value" ? [right.value].flat() : [])).filter(isScalar);
  const points = pointsAround(
    compared.filter((value) => typeof value === "number"),
    fact.kind === "count",
  );
  // Nothing is counted below nothing, and nothing was less than no time ago.
  if (fact.kind === "count" || fact.kind === "since") return points.filter((value) => value >= 0);
  if (isOnly(type, "number") || isOnly(type, "instant") || isOnly(type, "duration")) return points;
  return [...points, ...new Set([...compared.filter((value) => typeof value !== "number"), somethingElse])];
}

/** A text that no policy compares with. */
const somethingElse = "\u0000";

/** Every number, and one below, between and above them. */
function pointsAround(numbers: readonly number[], isWhole: boolean): readonly number[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const points = sorted.flatMap((number, index) => {
    const before = sorted[index - 1] ?? number - 2;
    const between = (before + number) / 2;
    return [isWhole ? Math.floor(between) : between, number, number + 1];
  });
  return [...new Set(points)];
}
