import type { Engine, NestedCondition, TopLevelCondition, TopLevelConditionResult } from "json-rules-engine";
import type { Json } from "../../events/event.js";
import type { ValueType } from "../../language/model/condition.js";
import { type RuleQuestion, unknownFactName } from "./rule-question.js";

/** A comparison that json-rules-engine made. */
export interface RuleComparison {
  readonly fact: string;
  readonly operator: string;
  /** What it was compared with. */
  readonly value: Json;
  /** What the fact was. */
  readonly found: Json;
  readonly holds: boolean;
  /** What kind of value both are: instants and durations in milliseconds. */
  readonly type: ValueType;
}

/** What json-rules-engine says. */
export interface RuleAnswer {
  readonly fires: boolean;
  /** In the order in which the rule has them; not those that made no difference. */
  readonly comparisons: readonly RuleComparison[];
}

/** The rule's own event never reaches the engine: one called `error` would reject the run. */
const event = "fires";

/**
 * Runs json-rules-engine over one rule. Each rule has an engine of its own: two runs on one engine drop rules. The engine is given
 * copies, so that it can change nothing of ours, and no paths, which it would evaluate.
 */
export async function runRule({ conditions, facts, types, truth }: RuleQuestion): Promise<RuleAnswer> {
  // Loaded where it is needed: few policies have rules.
  const { Engine } = await import("json-rules-engine");
  const engine: Engine = new Engine([], { allowUndefinedFacts: false, allowUndefinedConditions: false, pathResolver: noPath });
  engine.addRule({ conditions: structuredClone(conditions), event: { type: event } });
  const { results, failureResults } = await engine.run(copyOf(facts));
  const [result, ...others] = [...results, ...failureResults];
  if (result === undefined || others.length > 0) throw new Error("json-rules-engine did not answer the one rule that it was asked");
  const fires = results.length === 1;
  if (fires !== truth) throw new Error("json-rules-engine and the three-valued reading of a rule disagree");
  return { fires, comparisons: comparisonsIn(result.conditions, types) };
}

function noPath(): never {
  throw new Error("a rule has no paths");
}

function copyOf(facts: RuleQuestion["facts"]): Record<string, Json> {
  const copy: Record<string, Json> = Object.create(null);
  for (const [name, value] of Object.entries(facts)) copy[name] = structuredClone(value);
  return copy;
}

type Answered = TopLevelConditionResult | NestedCondition | TopLevelCondition;

/** What was compared; a part that was never reached has no result. */
function comparisonsIn(condition: Answered, types: RuleQuestion["types"]): readonly RuleComparison[] {
  if ("all" in condition) return condition.all.flatMap((part) => comparisonsIn(part, types));
  if ("any" in condition) return condition.any.flatMap((part) => comparisonsIn(part, types));
  if ("not" in condition) return comparisonsIn(condition.not, types);
  if (!("fact" in condition) || !("result" in condition) || condition.fact === unknownFactName) return [];
  const { fact, operator, result } = condition;
  const found = "factResult" in condition ? condition.factResult : null;
  const value = "valueResult" in condition ? condition.valueResult : condition.value;
  return [{ fact, operator, value: asJson(value), found: asJson(found), holds: result === true, type: types.get(fact) ?? "plain" }];
}

/** The engine hands back what it was given, typed as unknown. */
function asJson(value: unknown): Json {
  if (value === null || typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === undefined) return null;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asJson(each)]));
}
