import type { Scene, Surroundings } from "../../../src/engine/facts/scene.js";
import type { Json } from "../../../src/events/event.js";

/** Surroundings in which nothing has happened and nobody is known. */
const nothing: Surroundings = {
  state: () => undefined,
  remembered: () => undefined,
  statesOfAny: () => [],
  count: () => 0,
  last: () => undefined,
  since: () => Number.POSITIVE_INFINITY,
  breached: () => false,
  findings: () => undefined,
  verdict: () => undefined,
};

/** A scene that holds an event's data and nothing else. */
export function bareScene(data: Json): Scene {
  const event = {
    id: "1",
    source: "test",
    type: "t",
    subject: null,
    time: 0,
    until: null,
    recorded: 0,
    sequence: null,
    actor: null,
    actorRole: null,
    data,
  };
  return { surroundings: nothing, key: "", event, trigger: event, actor: null, earliest: 0, latest: 0, causes: [] };
}
