import type { Fact } from "../../language/model/condition.js";

/** The fact as a policy writes it. */
export function factName(fact: Fact): string {
  switch (fact.kind) {
    case "data":
      return ["data", ...fact.path].join(".");
    case "event":
      return `event.${fact.field}`;
    case "actor":
      return "actor";
    case "trigger":
      return ["trigger", ...fact.path].join(".");
    case "state":
      return `${fact.machine}.state`;
    case "remembered":
      return `${fact.machine}.${fact.name}`;
    case "present":
      return `present.${factName(fact.of)}`;
    case "count":
    case "since":
      return `${fact.kind}.${fact.type}`;
    case "last":
      return ["last", fact.type, ...fact.path].join(".");
    case "findings":
      return `findings.${fact.clause}.${fact.status}`;
    case "breached":
    case "was-breached":
    case "verdict":
      return `${fact.kind}.${fact.clause}`;
  }
}
