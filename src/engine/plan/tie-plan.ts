import type { RecordedEvent } from "../../events/event.js";
import type { Tie } from "../../language/model/clause.js";
import type { Fact } from "../../language/model/condition.js";
import { readField, readPath } from "../facts/read-event.js";
import { OneOf, type Reading, stepInto } from "../facts/reading.js";

/** Ties an instance whose trigger lacks what its `where` compares: any act may be the one. */
export const unknownTie = "\u0000?";

/** Both sides of a `where`, as one text each, so that equal texts are tied. */
export interface TiePlan {
  /** `null` where the event does not carry what the tie needs. */
  readonly ofEvent: (event: RecordedEvent) => string | null;
  readonly ofTrigger: (trigger: RecordedEvent) => string | null;
}

function readOwn(fact: Fact, event: RecordedEvent): Reading {
  switch (fact.kind) {
    case "data":
      return stepInto(event.data, fact.path);
    case "event":
      return readField(event, fact.field);
    case "actor":
      return event.actor ?? undefined;
    case "trigger":
      return readPath(event, fact.path);
    default:
      throw new Error(`a tie cannot read ${fact.kind}`);
  }
}

function joined(facts: readonly Fact[], event: RecordedEvent): string | null {
  const values = facts.map((fact) => readOwn(fact, event));
  return values.some((value) => value === undefined || value instanceof OneOf) ? null : JSON.stringify(values);
}

/** `null` where there is no `where`: then the same key ties. */
export function compileTie(ties: readonly Tie[]): TiePlan | null {
  if (ties.length === 0) return null;
  const eventSide = ties.map((tie) => tie.event);
  const triggerSide = ties.map((tie) => tie.trigger);
  return { ofEvent: (event) => joined(eventSide, event), ofTrigger: (trigger) => joined(triggerSide, trigger) };
}
