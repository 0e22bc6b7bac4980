import type { Fact, FactReference } from "../../language/model/condition.js";
import { parseInstant } from "../../time/parse-instant.js";
import { missingFact, unclearPast } from "./cause.js";
import { factName } from "./fact-name.js";
import { readField, readPath } from "./read-event.js";
import { OneOf, oneOf, type Reading, stepInto } from "./reading.js";
import type { Scene } from "./scene.js";

/** Reads a fact as it stands in the scene; says in `scene.causes` what was missing. */
export function readFact(reference: FactReference, scene: Scene): Reading {
  const value = readRoot(reference.fact, reference, scene);
  const stepped = reference.path.length === 0 ? value : stepEach(value, reference.path);
  if (stepped === undefined) scene.causes.push(missingFact(factName(reference.fact)));
  else if (stepped instanceof OneOf) scene.causes.push(unclearPast(factName(reference.fact)));
  return stepped;
}

/** Reads a fact whose value is an instant: RFC 3339 text as milliseconds. */
export function readInstant(reference: FactReference, scene: Scene): Reading {
  const value = readFact(reference, scene);
  return typeof value === "string" ? (parseInstant(value) ?? undefined) : value;
}

function stepEach(value: Reading, path: readonly (string | number)[]): Reading {
  return value instanceof OneOf ? oneOf(value.values.map((each) => stepEach(each, path))) : stepInto(value, path);
}

function readRoot(fact: Fact, reference: FactReference, scene: Scene): Reading {
  const { surroundings } = scene;
  switch (fact.kind) {
    case "data":
      return scene.event === null ? undefined : stepInto(scene.event.data, fact.path);
    case "event":
      return scene.event === null ? undefined : readField(scene.event, fact.field);
    case "actor":
      return scene.actor ?? undefined;
    case "trigger":
      return scene.trigger === null ? undefined : readPath(scene.trigger, fact.path);
    case "state":
      return surroundings.state(scene, fact.machine, reference.of);
    case "remembered":
      return surroundings.remembered(scene, fact.machine, fact.name, reference.of);
    case "present":
      return present(readRoot(fact.of, reference, scene));
    case "count":
      return surroundings.count(scene, fact.type, reference.of, reference.within);
    case "last":
      return surroundings.last(scene, fact.type, fact.path, reference.of, reference.within);
    case "since":
      return surroundings.since(scene, fact.type, reference.of);
    case "breached":
    case "was-breached":
      return surroundings.breached(scene, fact.clause, reference.of, fact.kind === "was-breached");
    case "findings":
      return surroundings.findings(scene, fact.clause, fact.status);
    case "verdict":
      return surroundings.verdict(scene, fact.clause);
  }
}

function present(value: Reading): Reading {
  return value instanceof OneOf ? oneOf(value.values.map(present)) : value !== undefined;
}
