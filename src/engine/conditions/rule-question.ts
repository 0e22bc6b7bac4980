import type { NestedCondition, TopLevelCondition } from "json-rules-engine";
import type { Json } from "../../events/event.js";
import type { Comparison, Condition, FactReference, ValueType } from "../../language/model/condition.js";
import { formatDuration } from "../../time/format-duration.js";
import type { Cause } from "../facts/cause.js";
import { factName } from "../facts/fact-name.js";
import { AnyBetween, OneOf, type Reading } from "../facts/reading.js";
import type { Scene } from "../facts/scene.js";
import { required } from "../required.js";
import { compileComparison, readerOf } from "./compile-condition.js";
import { every, negate, some, type Truth } from "./truth.js";

/** Facts by name, each a plain value: without a prototype, and never a function. */
export type PlainFacts = { readonly [name: string]: Json };

/** A rule whose answer depends on nothing that is unknown, ready for json-rules-engine. */
export interface RuleQuestion {
  readonly conditions: TopLevelCondition;
  readonly facts: PlainFacts;
  /** How facts are compared that are not compared as they stand, by name. */
  readonly types: ReadonlyMap<string, ValueType>;
  /** What the three values say. */
  readonly truth: boolean;
}

/** What reading a rule's conditions in a scene came to. */
export interface RuleReading {
  readonly truth: Truth;
  /** `null` where the answer is unknown. */
  readonly question: RuleQuestion | null;
  /** Why comparisons are unknown. */
  readonly causes: readonly Cause[];
}

export type ReadRule = (scene: Scene) => RuleReading;

/** Stands for a comparison that is unknown and makes no difference. */
export const unknownFactName = "unknown";

interface Part {
  readonly truth: Truth;
  readonly json: NestedCondition;
}

/** What is gathered while the parts of a rule are read. */
interface Gathered {
  readonly facts: Map<string, Json>;
  readonly types: Map<string, ValueType>;
  readonly causes: Cause[];
}

type ReadPart = (scene: Scene, gathered: Gathered) => Part;

/** Compiles the conditions of a rule; `named` are the policy's own, free of cycles, and are written out. */
export function compileRule(condition: Condition, named: ReadonlyMap<string, Condition>): ReadRule {
  const read = compilePart(condition, named);
  return (scene) => {
    const gathered: Gathered = { facts: new Map<string, Json>([[unknownFactName, false]]), types: new Map(), causes: [] };
    const { truth, json } = read(scene, gathered);
    const { facts, types, causes } = gathered;
    return { truth, causes, question: truth === null ? null : { conditions: atTop(json), facts: plainFacts(facts), types, truth } };
  };
}

function compilePart(condition: Condition, named: ReadonlyMap<string, Condition>): ReadPart {
  switch (condition.kind) {
    case "all":
    case "any": {
      const parts = condition.of.map((part) => compilePart(part, named));
      return (scene, gathered) => {
        const read = parts.map((part) => part(scene, gathered));
        const truths = read.map(({ truth }) => truth);
        const json = read.map((part) => part.json);
        return condition.kind === "all" ? { truth: every(truths), json: { all: json } } : { truth: some(truths), json: { any: json } };
      };
    }
    case "not": {
      const part = compilePart(condition.of, named);
      return (scene, gathered) => {
        const { truth, json } = part(scene, gathered);
        return { truth: negate(truth), json: { not: json } };
      };
    }
    case "named": {
      return compilePart(required(named.get(condition.name), "condition", condition.name), named);
    }
    case "comparison":
      return compileLeaf(condition);
  }
}

function compileLeaf(comparison: Comparison): ReadPart {
  const holds = compileComparison(comparison);
  const { left, operator, right } = comparison;
  return (scene, { facts, types, causes }) => {
    const own: Scene = { ...scene, causes: [] };
    const truth = holds(own);
    if (truth === null) {
      causes.push(...own.causes);
      return { truth, json: { fact: unknownFactName, operator: "equal", value: true } };
    }
    // The states of every instance, one by one, are no single value.
    if (left.of.kind === "any" && left.fact.kind === "state") {
      const asked = `${referenceName(left)} ${operator} ${JSON.stringify(right.kind === "value" ? right.value : referenceName(right.fact))}`;
      return { truth, json: { fact: nameFor(facts, asked, truth), operator: "equal", value: true } };
    }
    const read = (reference: FactReference): string => {
      const name = nameFor(facts, referenceName(reference), plainOf(readerOf(comparison)(reference, own)));
      types.set(name, comparison.type);
      return name;
    };
    const value = right.kind === "value" ? right.value : { fact: read(right.fact) };
    return { truth, json: { fact: read(left), operator, value } };
  };
}

/** The name under which a value stands; one that is read in two ways has two names. */
function nameFor(facts: Map<string, Json>, name: string, value: Json): string {
  const taken = (candidate: string): boolean => facts.has(candidate) && facts.get(candidate) !== value;
  let free = name;
  for (let count = 2; taken(free); count += 1) free = `${name} #${count}`;
  facts.set(free, value);
  return free;
}

/** A fact with all that picks it: whose it is, how far back, and where in its value. */
function referenceName({ fact, of, within, path }: FactReference): string {
  const whose = { own: "", any: " of any", literal: of.kind === "literal" ? ` of \`${of.key}\`` : "", fact: "" }[of.kind];
  const by = of.kind === "fact" ? ` of ${factName(of.fact)}` : whose;
  const back = within === null ? "" : ` within ${formatDuration(within)}`;
  return `${factName(fact)}${path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("")}${by}${back}`;
}

/** Where every possible value compares the same, any of them will do. */
function plainOf(reading: Reading): Json {
  if (reading instanceof AnyBetween) return reading.least;
  if (reading instanceof OneOf) return plainOf(reading.values.find((value) => value !== undefined));
  return reading === null ? null : required(reading, "the fact of a comparison that has a truth");
}

function plainFacts(facts: ReadonlyMap<string, Json>): PlainFacts {
  const plain: { [name: string]: Json } = Object.create(null);
  for (const [name, value] of facts) plain[name] = structuredClone(value);
  return Object.freeze(plain);
}

/** json-rules-engine wants a boolean at the top. */
function atTop(json: NestedCondition): TopLevelCondition {
  return "fact" in json ? { all: [json] } : json;
}
