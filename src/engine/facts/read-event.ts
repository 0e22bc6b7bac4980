import type { RecordedEvent } from "../../events/event.js";
import type { EventField } from "../../language/model/condition.js";
import { oneOf, type Reading, stepInto } from "./reading.js";

/** A CloudEvents field; instants as milliseconds. */
export function readField(event: RecordedEvent, field: EventField): Reading {
  switch (field) {
    case "id":
      return event.id;
    case "source":
      return event.source;
    case "type":
      return event.type;
    case "subject":
      return event.subject ?? undefined;
    case "sequence":
      return event.sequence ?? undefined;
    case "time":
      return event.until === null ? event.time : oneOf([event.time, event.until - 1]);
    case "recordedtime":
      return event.recorded;
  }
}

const fields = new Set<string>(["id", "source", "type", "subject", "time", "recordedtime", "sequence"]);

function isField(name: string): name is EventField {
  return fields.has(name);
}

/** `data.a.b`, `subject`, `actor`, `time` and the other fields, as steps from the event. */
export function readPath(event: RecordedEvent, path: readonly string[]): Reading {
  const [head, ...rest] = path;
  if (head === "data") return stepInto(event.data, rest);
  if (rest.length > 0 || head === undefined) return undefined;
  if (head === "actor") return event.actor ?? undefined;
  return isField(head) ? readField(event, head) : undefined;
}
