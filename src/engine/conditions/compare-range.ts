import type { Json } from "../../events/event.js";
import type { Operator } from "../../language/model/condition.js";
import { AnyBetween, OneOf, type Reading } from "../facts/reading.js";
import { operators } from "./operators.js";
import type { Truth } from "./truth.js";

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Compares where a side is some number between two: true or false where every such number gives the same. `null` where neither side is. */
export function compareRange(operator: Operator, fact: Reading, value: Reading): { readonly truth: Truth } | null {
  if (!(fact instanceof AnyBetween) && !(value instanceof AnyBetween)) return null;
  if (fact === undefined || value === undefined) return { truth: null };
  switch (operator) {
    case "equal":
      return { truth: meets(fact, [value]) };
    case "notEqual":
      return { truth: negated(meets(fact, [value])) };
    case "in":
      return { truth: meets(fact, Array.isArray(value) ? value : []) };
    case "notIn":
      return { truth: negated(meets(fact, Array.isArray(value) ? value : [])) };
    case "contains":
    case "doesNotContain":
      return { truth: null };
    default:
      return { truth: ordered(operator, endsOf(fact), endsOf(value)) };
  }
}

/** Two ranges of which either has several numbers are never surely equal. */
function meets(fact: Reading, values: readonly Reading[]): Truth {
  const range = asRange(fact);
  const others = values.map(asRange);
  return range !== null && others.some((other) => other !== null && range.least <= other.most && other.least <= range.most) ? null : false;
}

function negated(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

function asRange(reading: Reading): Range | null {
  if (reading instanceof AnyBetween) return reading;
  return typeof reading === "number" ? { least: reading, most: reading } : null;
}

function endsOf(reading: Reading): readonly Json[] {
  if (reading instanceof AnyBetween) return [reading.least, reading.most];
  return reading === undefined || reading instanceof OneOf ? [] : [reading];
}

/** An order turns once at most on the way from one end to the other. */
function ordered(operator: Operator, facts: readonly Json[], values: readonly Json[]): Truth {
  const answers = facts.flatMap((fact) => values.map((value) => operators[operator](fact, value)));
  const [first] = answers;
  return first !== undefined && answers.every((answer) => answer === first) ? first : null;
}
