import type { Comparison, Condition, Fact } from "../../language/model/condition.js";
import { readFact, readInstant } from "../facts/read-fact.js";
import { AnyBetween, OneOf, type Reading } from "../facts/reading.js";
import type { Scene } from "../facts/scene.js";
import { required } from "../required.js";
import { compareRange } from "./compare-range.js";
import { operators } from "./operators.js";
import { agreed, every, negate, some, type Truth } from "./truth.js";

/** A condition ready to be read in a scene. */
export type CompiledCondition = (scene: Scene) => Truth;

/** Whether what is asked holds; where nothing is asked it does. */
export function passes(condition: CompiledCondition | null, scene: Scene): Truth {
  return condition === null ? true : condition(scene);
}

/** Compiles a condition to closures; `named` are the policy's own, free of cycles. */
export function compileCondition(condition: Condition, named: ReadonlyMap<string, Condition>): CompiledCondition {
  switch (condition.kind) {
    case "all": {
      const parts = condition.of.map((part) => compileCondition(part, named));
      return (scene) => every(lazily(parts, scene));
    }
    case "any": {
      const parts = condition.of.map((part) => compileCondition(part, named));
      return (scene) => some(parts.map((part) => part(scene)));
    }
    case "not": {
      const part = compileCondition(condition.of, named);
      return (scene) => negate(part(scene));
    }
    case "named":
      return compileCondition(required(named.get(condition.name), "condition", condition.name), named);
    case "comparison":
      return compileComparison(condition);
  }
}

function* lazily(parts: readonly CompiledCondition[], scene: Scene): Iterable<Truth> {
  for (const part of parts) yield part(scene);
}

/** Compiles one comparison to a closure. */
export function compileComparison(comparison: Comparison): CompiledCondition {
  const { left, right, operator } = comparison;
  const read = readerOf(comparison);
  const compared = right.kind === "value" ? () => right.value : (scene: Scene) => read(right.fact, scene);
  const holds = operators[operator];
  const compare = (fact: Reading, value: Reading): Truth => {
    if (severalIn(fact)) return agreed(fact.values.map((each) => compare(each, value)));
    if (severalIn(value)) return agreed(value.values.map((each) => compare(fact, each)));
    const ranged = compareRange(operator, fact, value);
    if (ranged !== null) return ranged.truth;
    return fact === undefined || value === undefined ? null : holds(fact, value);
  };
  if (left.of.kind === "any" && left.fact.kind === "state") return anyInstance(left.fact, compare, compared);
  return (scene) => compare(read(left, scene), compared(scene));
}

/** How the facts of a comparison are read: where instants are compared, as milliseconds. */
export function readerOf({ type }: Comparison): typeof readFact {
  return type === "instant" ? readInstant : readFact;
}

/** Whether it is one of several values one by one, not any number between two. */
function severalIn(reading: Reading): reading is OneOf {
  return reading instanceof OneOf && !(reading instanceof AnyBetween);
}

/** True where some instance surely compares, unknown where one only may. */
function anyInstance(
  { machine }: Extract<Fact, { kind: "state" }>,
  compare: (fact: Reading, value: Reading) => Truth,
  compared: (scene: Scene) => Reading,
): CompiledCondition {
  return (scene) => {
    const value = compared(scene);
    const truths = scene.surroundings.statesOfAny(scene, machine).map(({ in: { state }, sure }) => {
      const truth = compare(state, value);
      return sure || truth === false ? truth : null;
    });
    return truths.length === 0 ? false : some(truths);
  };
}
