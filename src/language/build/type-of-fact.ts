import type { Fact } from "../model/condition.js";
import { type FactType, simpleType, uniteTypes } from "./fact-type.js";
import { findingData, findingType } from "./finding-data.js";
import type { DataSchema, Names } from "./names.js";
import { clauseHeard, originOfClause } from "./origin-of.js";
import { parseFact } from "./parse-fact.js";
import { declaredPaths, lookUp } from "./schema-type.js";
import type { Origin, Scope } from "./scope.js";

/** The type of a fact where it is read (`null`: anything), or that there is no such fact there, and which there are. */
export type TypedFact =
  | { readonly found: true; readonly type: FactType | null }
  | { readonly found: false; readonly known: () => readonly string[] };

const DEEPEST_MEMORY = 4;

/** The type of a fact read in a scope; `path` leads further into its value. */
export function typeOfFact(fact: Fact, path: readonly (string | number)[], scope: Scope, names: Names, depth = 0): TypedFact {
  if (scope.whole === true && !isOfWhole(fact)) return { found: false, known: () => factsOfWhole(names) };
  switch (fact.kind) {
    case "data":
      // Where nothing happens at the moment, the data meant are most likely those of the trigger.
      if (scope.event === "none")
        return { found: false, known: () => (scope.trigger === "none" ? [] : [["trigger", "data", ...fact.path].join(".")]) };
      return actType(["data", ...fact.path, ...path], scope.event, names, "");
    case "event":
    case "actor":
      return actType([fact.kind === "actor" ? "actor" : fact.field], scope.event, names, fact.kind === "actor" ? "" : "event.");
    case "trigger":
      return actType([...fact.path, ...path], scope.trigger, names, "trigger.");
    case "last":
      return actType([...fact.path, ...path], [fact.type], names, `last.${fact.type}.`);
    case "state":
      return typed(simpleType("text"));
    case "remembered": {
      const sources = names.machines.get(fact.machine)?.remembered.get(fact.name) ?? [];
      if (depth > DEEPEST_MEMORY) return typed(null);
      return typed(uniteTypes(sources.map((source) => rememberedType(source, path, names, depth))));
    }
    case "present": {
      const inner = typeOfFact(fact.of, path, scope, names, depth);
      return inner.found ? typed(simpleType("boolean")) : { found: false, known: () => inner.known().map((name) => `present.${name}`) };
    }
    case "breached":
    case "was-breached":
      return typed(simpleType("boolean"));
    case "count":
      return typed(simpleType("number"));
    case "since":
      return typed(simpleType("duration"));
    case "findings":
      return scope.whole === true ? typed(simpleType("number")) : breachedInstead(fact.clause);
    case "verdict":
      return scope.whole === true ? typed(simpleType("text", verdicts)) : breachedInstead(fact.clause);
  }
}

const verdicts = ["compliant", "non-compliant", "not-applicable"];

/** In a case there are no findings yet: what has come to light so far is the breach. */
function breachedInstead(clause: string): TypedFact {
  return { found: false, known: () => [`breached.${clause}`, `was-breached.${clause}`] };
}

/** Whether a period, or the whole check, has it. */
function isOfWhole(fact: Fact): boolean {
  if (fact.kind === "present") return isOfWhole(fact.of);
  return fact.kind === "findings" || fact.kind === "verdict" || fact.kind === "count";
}

function factsOfWhole({ clauses, events }: Names): readonly string[] {
  const ofClauses = [...clauses].flatMap((clause) => [
    `findings.${clause}.satisfied`,
    `findings.${clause}.violated`,
    `findings.${clause}.void`,
    `verdict.${clause}`,
  ]);
  return [...ofClauses, ...[...events.keys()].map((type) => `count.${type}`)];
}

/** From where a transition reads: the event that it is on, or what a breach or its cure hands on. */
export function scopeOfTransition(type: string, names: Names): Scope {
  const clause = clauseHeard(type);
  return clause === null ? { event: [type], trigger: "none" } : { event: "none", trigger: originOfClause(clause, names) };
}

function rememberedType(
  source: { readonly fact: string; readonly type: string },
  path: readonly (string | number)[],
  names: Names,
  depth: number,
): FactType | null {
  const parsed = parseFact(source.fact, names);
  if (!parsed.ok) return null;
  const found = typeOfFact(parsed.fact, path, scopeOfTransition(source.type, names), names, depth + 1);
  return found.found ? found.type : null;
}

/** The type of a part of an act that may be any of some types; found where at least one of them has it. */
function actType(path: readonly (string | number)[], origin: Origin, names: Names, prefix: string): TypedFact {
  const types = origin === "any" ? [...names.events.keys()] : origin === "none" ? [] : origin;
  const [head, ...rest] = path;
  const schemas = types.flatMap((type): DataSchema[] => {
    if (type === findingType) return [findingData(names)];
    return names.events.has(type) ? [names.events.get(type) ?? null] : [];
  });
  if (head !== "data") {
    if (types.length > 0) return typed(fieldType(head, names));
    return { found: false, known: () => [] };
  }
  // A type that nobody declared is told elsewhere; it does not make its facts doubtful too.
  if (schemas.length < types.length) return typed(null);
  // Read anywhere at all, a path must be known somewhere: types that describe no data do not vouch for it.
  const described = schemas.filter((schema) => schema !== null);
  const looked = origin === "any" && described.length > 0 ? described : schemas;
  const found = looked.map((schema) => lookUp(schema, rest)).filter((each) => each.found);
  if (found.length > 0) return typed(uniteTypes(found.map((each) => each.type)));
  const paths = () => looked.flatMap((schema) => declaredPaths(schema).map((each) => `${prefix}data.${each}`));
  return { found: false, known: () => [...new Set(paths())] };
}

function fieldType(field: string | number | undefined, names: Names): FactType {
  switch (field) {
    case "time":
    case "recordedtime":
      return simpleType("instant");
    case "sequence":
      return simpleType("number");
    case "type":
      return simpleType("text", [...names.events.keys()]);
    case "actor":
      return simpleType("text", [...names.instances]);
    default:
      return simpleType("text");
  }
}

function typed(type: FactType | null): TypedFact {
  return { found: true, type };
}
