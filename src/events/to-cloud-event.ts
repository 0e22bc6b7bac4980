import type { Json, RecordedEvent } from "./event.js";

/** A recorded event as a CloudEvent in JSON, which `toEvent` reads as the same event again. */
export function toCloudEvent(event: RecordedEvent): { readonly [attribute: string]: Json } {
  const { source, id, type, subject, time, until, recorded, sequence, actor, actorRole, data } = event;
  return {
    specversion: "1.0",
    source,
    id,
    type,
    ...(subject === null ? {} : { subject }),
    time: textOf(time),
    ...(until === null ? {} : { timeuntil: textOf(until) }),
    ...(recorded === time ? {} : { recordedtime: textOf(recorded) }),
    ...(sequence === null ? {} : { sequence }),
    ...(actor === null ? {} : { actor }),
    ...(actorRole === null ? {} : { actorrole: actorRole }),
    data,
  };
}

/** The farthest that a writing may lie from UTC, in minutes. */
const farthest = 23 * 60 + 59;

/** In UTC, unless that would be written with a year that RFC 3339 does not have. */
function textOf(instant: number): string {
  const year = new Date(instant).getUTCFullYear();
  if (year >= 1 && year <= 9999) return new Date(instant).toISOString();
  const minutes = year < 1 ? farthest : -farthest;
  return new Date(instant + minutes * 60_000).toISOString().replace("Z", `${minutes < 0 ? "-" : "+"}23:59`);
}
